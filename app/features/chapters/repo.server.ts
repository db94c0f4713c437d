/** Statements on chapters, their institutions, transitions and milestones. */
import type { Insertable, Kysely } from 'kysely'
import { institutionKinds, isPublicBody } from '#app/domain/shared/institution.ts'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

const chapterWithEdition = (db: Connection) =>
  db
    .selectFrom('chapters')
    .innerJoin('editions', 'editions.id', 'chapters.edition_id')
    .select([
      'chapters.id',
      'chapters.number',
      'chapters.title',
      'chapters.template',
      'chapters.state',
      'chapters.due_on',
      'chapters.sign_off_due_on',
      'editions.id as edition_id',
      'editions.slug as edition_slug',
      'editions.title as edition_title',
      'editions.year as edition_year',
      'editions.coordinator_id',
      'editions.archived_at',
      'editions.settings',
    ])

export type ChapterRow = NonNullable<Awaited<ReturnType<typeof findChapterById>>>

export const findChapter = (db: Connection, slug: string, number: number) =>
  chapterWithEdition(db)
    .where('editions.slug', '=', slug)
    .where('chapters.number', '=', number)
    .executeTakeFirst()

/** The asked-for chapter, or the first in work, or the first at all. */
export async function findChapterForBoard(db: Connection, slug: string, number: number) {
  if (number > 0) return findChapter(db, slug, number)
  const inEdition = chapterWithEdition(db)
    .where('editions.slug', '=', slug)
    .orderBy('chapters.number')
  const inWork = await inEdition
    .where('chapters.state', 'in', ['review', 'feedback'])
    .executeTakeFirst()
  return inWork ?? (await inEdition.executeTakeFirst())
}

export const findChapterById = (db: Connection, id: string) =>
  chapterWithEdition(db).where('chapters.id', '=', id).executeTakeFirst()

export const listChapters = (db: Connection, editionId: string) =>
  chapterWithEdition(db)
    .where('chapters.edition_id', '=', editionId)
    .orderBy('chapters.number')
    .execute()

export const listInstitutionsOf = (db: Connection, chapterIds: readonly string[]) =>
  chapterIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('chapter_institutions')
        .innerJoin('institutions', 'institutions.id', 'chapter_institutions.institution_id')
        .select([
          'chapter_institutions.chapter_id',
          'chapter_institutions.role',
          'institutions.id',
          'institutions.short_name',
        ])
        .where('chapter_institutions.chapter_id', 'in', chapterIds)
        .orderBy('chapter_institutions.chapter_id')
        .orderBy('chapter_institutions.position')
        .execute()

export const listTopicReviewers = (db: Connection, editionId: string) =>
  db
    .selectFrom('topic_reviewers')
    .innerJoin('institutions', 'institutions.id', 'topic_reviewers.institution_id')
    .select(['topic_reviewers.topic', 'institutions.id', 'institutions.short_name'])
    .where('topic_reviewers.edition_id', '=', editionId)
    .orderBy('topic_reviewers.topic')
    .execute()

export const listTransitions = (db: Connection, chapterIds: readonly string[]) =>
  chapterIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('chapter_transitions')
        .selectAll()
        .where('chapter_id', 'in', chapterIds)
        .orderBy('id')
        .execute()

/** The newest window of each chapter: the one that counts now. */
export async function newestWindows(db: Connection, chapterIds: readonly string[]) {
  if (chapterIds.length === 0) return new Map<string, WindowRow>()
  const rows = await db
    .selectFrom('consultations')
    .selectAll()
    .where('chapter_id', 'in', chapterIds)
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.chapter_id, row]))
}

export type WindowRow = Awaited<ReturnType<typeof windowById>>
export const windowById = (db: Connection, id: string) =>
  db.selectFrom('consultations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/**
 * First statement of every write to a chapter: takes its row, so that writes to one chapter stand in a row on
 * both databases and each decides on what the one before left.
 */
export const lockChapter = (trx: Connection, chapterId: string) =>
  trx
    .updateTable('chapters')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', chapterId)
    .execute()

export const setState = (trx: Connection, chapterId: string, state: ChapterRow['state']) =>
  trx.updateTable('chapters').set({ state }).where('id', '=', chapterId).execute()

export const insertTransition = (trx: Connection, row: Insertable<Schema['chapter_transitions']>) =>
  trx.insertInto('chapter_transitions').values(row).execute()

/** Everybody in the institutions that take part in a chapter, and its coordinators, with an active account. */
export const participantsOf = (db: Connection, chapter: ChapterRow) =>
  db
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .select(['users.id', 'users.email', 'users.name', 'users.locale'])
    .distinct()
    .where('users.status', '=', 'active')
    .where('memberships.ended_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('memberships.institution_id', 'in', (q) =>
          q
            .selectFrom('chapter_institutions')
            .select('institution_id')
            .where('chapter_id', '=', chapter.id),
        ),
        eb.and([
          eb('memberships.institution_id', '=', chapter.coordinator_id),
          eb('memberships.role', '=', 'coordinator'),
        ]),
      ]),
    )
    .execute()

/** The window that has not ended yet gets its text, and runs again if a return had suspended it. */
export const attachWindow = (trx: Connection, chapterId: string, milestoneId: string, at: string) =>
  trx
    .updateTable('consultations')
    .set({ milestone_id: milestoneId, suspended_at: null })
    .where('chapter_id', '=', chapterId)
    .where('closes_at', '>=', at)
    .execute()

export const suspendWindow = (trx: Connection, chapterId: string, at: string) =>
  trx
    .updateTable('consultations')
    .set({ suspended_at: at })
    .where('chapter_id', '=', chapterId)
    .where('closes_at', '>=', at)
    .where('suspended_at', 'is', null)
    .execute()

/** The same seal is carried to the same text once, however often it comes back. */
export const insertCarriedSeals = (
  trx: Connection,
  rows: readonly Insertable<Schema['carried_seals']>[],
) =>
  trx
    .insertInto('carried_seals')
    .values(rows)
    .onConflict((oc) => oc.columns(['seal_id', 'unit_hash']).doNothing())
    .execute()

/** Ministries and other public bodies, with their present names. */
export const listPossibleOwners = (db: Connection) =>
  db
    .selectFrom('institutions')
    .innerJoin('institution_names', 'institution_names.institution_id', 'institutions.id')
    .select([
      'institutions.id',
      'institutions.short_name',
      'institution_names.name_lv',
      'institution_names.name_en',
    ])
    .where('institutions.kind', 'in', institutionKinds.filter(isPublicBody))
    .where('institution_names.valid_to', 'is', null)
    .orderBy('institutions.short_name')
    .execute()

export const setDeadlines = (
  trx: Connection,
  chapterId: string,
  dueOn: string | null,
  signOffDueOn: string | null,
) =>
  trx
    .updateTable('chapters')
    .set({ due_on: dueOn, sign_off_due_on: signOffDueOn })
    .where('id', '=', chapterId)
    .execute()

/** Owner and co-owners anew, in the given order. */
export async function setInstitutions(
  trx: Connection,
  chapterId: string,
  ownerId: string,
  coOwnerIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom('chapter_institutions').where('chapter_id', '=', chapterId).execute()
  await trx
    .insertInto('chapter_institutions')
    .values([
      { chapter_id: chapterId, institution_id: ownerId, role: 'owner', position: 0 },
      ...coOwnerIds.map((id, i) => ({
        chapter_id: chapterId,
        institution_id: id,
        role: 'co-owner' as const,
        position: i + 1,
      })),
    ])
    .execute()
}
