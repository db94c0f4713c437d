/**
 * A plan becomes an edition: chapters as drafts, first revisions, records, reported feedback. All or nothing.
 * With `replace` the edition of that name is archived first, unless one of its chapters has left draft.
 */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, invalid, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { composeEdition } from '../compose-edition.server.ts'
import type { EditionPlan } from '../edition-plan.ts'
import { archiveEdition, findEditionBySlug, institutionIds } from '../repo.server.ts'
import { writeEdition } from '../write-edition.server.ts'

export interface CreateEdition {
  /** A coordinator, or the system (the command line, the demonstration). */
  readonly actor: Actor
  readonly slug: string
  readonly title: string
  readonly year: number
  readonly plan: EditionPlan
  readonly replace: boolean
  /** What the journal calls it. */
  readonly event?: 'edition.imported' | 'edition.started'
}

export interface CreatedEdition {
  readonly editionId: string
  readonly slug: string
}

const coordinator = 'VARAM'
/** `/editions/new` is a page. */
const takenByPage = 'new'
const topicReviewers = [{ topic: 'cyber', shortName: 'AiM' }]

export async function createEdition(
  input: CreateEdition,
  { db, clock }: Deps,
): Promise<Result<CreatedEdition>> {
  const { actor, slug } = input
  if (actor.kind !== 'system' && !can(actor, 'edition.create', undefined)) {
    return forbidden({ key: 'not-allowed' })
  }
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(slug) || slug === takenByPage) {
    return invalid({ key: 'edition.slug', field: 'slug' })
  }
  const at = timestamp(clock)
  const editionId = newId()
  const institutions = await institutionIds(db)
  const rows = composeEdition({ ...input, editionId, institutions, at })
  return db.transaction().execute(async (trx) => {
    const old = await findEditionBySlug(trx, slug)
    if (old && !input.replace)
      return blocked({ key: 'edition.exists', params: { slug }, field: 'slug' })
    if (old && !(await archiveEdition(trx, old.id, slug, at))) {
      return blocked({ key: 'edition.in-work', params: { slug } })
    }
    await trx
      .insertInto('editions')
      .values({
        id: editionId,
        slug,
        title: input.title,
        year: input.year,
        state: 'preparing',
        coordinator_id: institutions.get(coordinator) ?? '',
        settings: '{}',
        created_at: at,
      })
      .execute()
    await writeEdition(trx, rows)
    await trx
      .insertInto('topic_reviewers')
      .values(
        topicReviewers.map((r) => ({
          edition_id: editionId,
          topic: r.topic,
          institution_id: institutions.get(r.shortName) ?? '',
        })),
      )
      .execute()
    await recordEvent(trx, {
      event: input.event ?? 'edition.imported',
      actor,
      editionId,
      subjectId: editionId,
      details: { chapters: input.plan.chapters.length, replaced: old?.id ?? null },
      at,
    })
    return ok({ editionId, slug })
  })
}
