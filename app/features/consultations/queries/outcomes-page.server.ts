/** What was said of an edition in public and what became of it: counted by chapter and by submitter, and in full. */
import { blockPlaces } from '#app/domain/consultation/block-place.ts'
import {
  findChapterById,
  listInstitutionsOf,
  newestWindows,
} from '#app/features/chapters/index.server.ts'
import { findEdition } from '#app/features/editions/index.server.ts'
import { loadSectionTexts } from '#app/features/sections/index.server.ts'
import {
  countOutcomesByChapter,
  countOutcomesBySubmitter,
  institutionNames,
  loadPublicItems,
  type OrganisationName,
  type OutcomeCounts,
  type PlacedFeedback,
  type PublicItem,
  people,
  placeFeedback,
  type SubmitterCounts,
} from '#app/features/statements/index.server.ts'
import type { Connection } from '../repo.server.ts'

export interface OutcomesChoice {
  readonly chapter: number | undefined
  /** Short name of an organisation, or `people`. */
  readonly by: string
  readonly page: number
}

export interface CountedChapter {
  readonly number: number
  readonly title: string
  readonly counts: OutcomeCounts
}

/** Items of one chapter, with what their cards say of it. */
export interface ChapterFeedback {
  readonly slug: string
  readonly number: number
  readonly title: string
  readonly owners: readonly OrganisationName[]
  readonly answersDueOn: string
  readonly feedback: readonly PlacedFeedback[]
}

export interface OutcomesPage {
  readonly slug: string
  readonly title: string
  readonly choice: OutcomesChoice
  readonly chapters: readonly CountedChapter[]
  readonly submitters: readonly SubmitterCounts[]
  readonly found: readonly ChapterFeedback[]
  readonly pages: number
}

const perPage = 60

/** Undefined when there is no such edition, chapter or submitter. */
export async function loadOutcomes(
  db: Connection,
  slug: string,
  choice: OutcomesChoice,
): Promise<OutcomesPage | undefined> {
  const edition = await findEdition(db, slug)
  if (!edition || edition.archived_at) return undefined
  const chapters = await publicChapters(db, edition.id)
  const chosen = chapters.filter((c) => !choice.chapter || c.number === choice.chapter)
  if (choice.chapter && chosen.length === 0) return undefined
  const counts = await countOutcomesByChapter(
    db,
    chapters.map((c) => c.id),
  )
  const chosenIds = chosen.map((c) => c.id)
  const submitters = await countOutcomesBySubmitter(db, chosenIds)
  const institutionId = await submitterId(db, choice.by)
  if (institutionId === null) return undefined
  const all = await loadPublicItems(db, {
    chapterIds: chosenIds,
    institutionId,
    fromPeople: choice.by === people,
    offset: (choice.page - 1) * perPage,
    limit: perPage + 1,
  })
  return {
    slug,
    title: edition.title,
    choice,
    chapters: chapters.map(({ id, number, title }) => ({
      number,
      title,
      counts: counts.get(id) ?? { all: 0, byOutcome: {}, waiting: 0 },
    })),
    submitters,
    found: await inChapters(db, all.slice(0, perPage)),
    pages: choice.page + (all.length > perPage ? 1 : 0),
  }
}

/** The public items of a statement; nothing when it is not public, or not there. */
export async function findPublicStatement(
  db: Connection,
  number: string,
): Promise<readonly ChapterFeedback[]> {
  const rows = await db
    .selectFrom('statements')
    .innerJoin('items', 'items.statement_id', 'statements.id')
    .innerJoin('editions', 'editions.id', 'statements.edition_id')
    .select('items.chapter_id')
    .distinct()
    .where('statements.number', '=', number)
    .where('editions.archived_at', 'is', null)
    .execute()
  const chapterIds = rows.map((row) => row.chapter_id)
  return inChapters(
    db,
    await loadPublicItems(db, { chapterIds, statementNumber: number, limit: 100 }),
  )
}

const publicChapters = (db: Connection, editionId: string) =>
  db
    .selectFrom('chapters')
    .select(['id', 'number', 'title'])
    .where('edition_id', '=', editionId)
    .where('state', 'in', ['feedback', 'approved'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('consultations')
          .select('consultations.id')
          .whereRef('consultations.chapter_id', '=', 'chapters.id')
          .where('milestone_id', 'is not', null),
      ),
    )
    .orderBy('number')
    .execute()

/** Undefined: nobody is chosen; null: there is nobody of that name. */
async function submitterId(db: Connection, by: string): Promise<string | undefined | null> {
  if (by === '' || by === people) return undefined
  const row = await db
    .selectFrom('institutions')
    .select('id')
    .where('short_name', '=', by)
    .executeTakeFirst()
  return row?.id ?? null
}

async function inChapters(
  db: Connection,
  items: readonly PublicItem[],
): Promise<readonly ChapterFeedback[]> {
  const ids = [...new Set(items.map((item) => item.chapterId))]
  const owners = (await listInstitutionsOf(db, ids)).filter((i) => i.role === 'owner')
  const windows = await newestWindows(db, ids)
  const found: ChapterFeedback[] = []
  for (const id of ids) {
    const chapter = await findChapterById(db, id)
    const window = windows.get(id)
    if (!chapter || !window) continue
    const own = owners.filter((o) => o.chapter_id === id).map((o) => o.id)
    const texts = await loadSectionTexts(db, id, window.milestone_id ?? undefined)
    const sections = texts.map(({ id, number, blocks }) => ({
      id,
      number,
      blocks: [...blockPlaces(blocks)].map(([block, place]) => ({ id: block, place })),
    }))
    const here = items.filter((item) => item.chapterId === id)
    found.push({
      slug: chapter.edition_slug,
      number: chapter.number,
      title: chapter.title,
      owners: await institutionNames(db, own),
      answersDueOn: window.answers_due_on,
      feedback: await placeFeedback(db, chapter, sections, here),
    })
  }
  return found
}
