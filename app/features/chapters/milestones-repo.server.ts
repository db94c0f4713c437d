/** Freezes a chapter: which revision of every section and which version of every object stands now. */
import type { Actor } from '#app/domain/shared/actor.ts'
import { newId } from '#app/platform/ids.server.ts'
import type { Connection } from './repo.server.ts'

export interface NewMilestone {
  readonly editionId: string
  /** Undefined: the whole edition. */
  readonly chapterId: string | undefined
  readonly name: string
  readonly actor: Actor
  readonly at: string
}

export async function freezeMilestone(trx: Connection, m: NewMilestone): Promise<string> {
  const id = newId()
  await trx
    .insertInto('milestones')
    .values({
      id,
      edition_id: m.editionId,
      chapter_id: m.chapterId ?? null,
      number: await nextMilestoneNumber(trx, m),
      name: m.name,
      created_by: m.actor.kind === 'person' ? m.actor.userId : null,
      created_at: m.at,
    })
    .execute()
  await freezeSections(trx, id, m)
  await freezeObjects(trx, id, m)
  return id
}

async function nextMilestoneNumber(trx: Connection, m: NewMilestone): Promise<number> {
  const newest = await trx
    .selectFrom('milestones')
    .select((eb) => eb.fn.max('number').as('n'))
    .where('edition_id', '=', m.editionId)
    .where('chapter_id', m.chapterId ? '=' : 'is', m.chapterId ?? null)
    .executeTakeFirst()
  return Number(newest?.n ?? 0) + 1
}

const freezeSections = (trx: Connection, milestoneId: string, m: NewMilestone) =>
  trx
    .insertInto('milestone_sections')
    .columns(['milestone_id', 'section_id', 'revision_id'])
    .expression((eb) =>
      eb
        .selectFrom('sections')
        .innerJoin('chapters', 'chapters.id', 'sections.chapter_id')
        .select((s) => [
          s.val(milestoneId).as('milestone_id'),
          'sections.id as section_id',
          s.ref('sections.current_revision_id').$notNull().as('revision_id'),
        ])
        .where('chapters.edition_id', '=', m.editionId)
        .where('sections.current_revision_id', 'is not', null)
        .$if(m.chapterId !== undefined, (q) => q.where('chapters.id', '=', m.chapterId as string)),
    )
    .execute()

/** All objects of the edition that the chapter owns or uses: a shared measure is frozen with each user. */
const freezeObjects = (trx: Connection, milestoneId: string, m: NewMilestone) =>
  trx
    .insertInto('milestone_objects')
    .columns(['milestone_id', 'object_id', 'version_id'])
    .expression((eb) =>
      eb
        .selectFrom('objects')
        .select((s) => [
          s.val(milestoneId).as('milestone_id'),
          'objects.id as object_id',
          s.ref('objects.current_version_id').$notNull().as('version_id'),
        ])
        .where('objects.edition_id', '=', m.editionId)
        .where('objects.current_version_id', 'is not', null)
        .$if(m.chapterId !== undefined, (q) =>
          q.where((where) =>
            where.or([
              where('objects.chapter_id', '=', m.chapterId as string),
              where(
                'objects.id',
                'in',
                where
                  .selectFrom('measure_uses')
                  .select('object_id')
                  .where('measure_uses.chapter_id', '=', m.chapterId as string),
              ),
            ]),
          ),
        ),
    )
    .execute()
