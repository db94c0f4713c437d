/** Statements on chapters, their institutions, transitions and milestones. */
import type { Kysely } from 'kysely'
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

/** Compare and set: zero rows means that somebody moved the chapter meanwhile. */
export async function moveState(
  trx: Connection,
  chapterId: string,
  from: ChapterRow['state'],
  to: ChapterRow['state'],
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('chapters')
    .set({ state: to })
    .where('id', '=', chapterId)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
