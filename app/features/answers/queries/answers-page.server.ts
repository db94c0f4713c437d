/** The page of answers: one chapter's queue, the chosen item with everything to answer it, and who may do what. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  type ChapterRow,
  findChapter,
  listChapters,
  listInstitutionsOf,
  loadChapterFacts,
  newestWindows,
} from '#app/features/chapters/index.server.ts'
import { countOpenItems, type EditionRow } from '#app/features/editions/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type QueueFilter, readQueueFilter } from '../queue-filter.ts'
import type { Connection } from '../repo.server.ts'
import { type AnswerQueue, loadAnswerQueue } from './answer-queue.server.ts'
import { loadWorkplace, type Workplace } from './answer-workplace.server.ts'

export interface AnswersPageData {
  readonly slug: string
  readonly chapter: { readonly id: string; readonly number: number; readonly title: string }
  readonly chapters: readonly { number: number; title: string; open: number }[]
  readonly filter: QueueFilter
  readonly queue: AnswerQueue
  /** Undefined: nothing is chosen, or what was chosen is no longer there. */
  readonly workplace: Workplace | undefined
  readonly itemGone: boolean
  readonly submitters: readonly string[]
  readonly answersDueOn: string | undefined
  readonly mayDraft: boolean
  readonly mayRelease: boolean
  /** A newer answer is being written in the place of a released one. */
  readonly renewing: boolean
  readonly allChanges: boolean
}

export interface AnswersPageInput {
  readonly actor: Person
  readonly edition: EditionRow
  readonly query: URLSearchParams
}

/** Undefined: there is no such chapter. */
export async function loadAnswersPage(
  { actor, edition, query }: AnswersPageInput,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<AnswersPageData | undefined> {
  const open = await countOpenItems(db, edition.id)
  const chapters = await listChapters(db, edition.id)
  const chapter = await chosenChapter(db, edition, actor, query.get('chapter'), chapters, open)
  if (!chapter) return undefined
  const filter = readQueueFilter(query)
  const asked = query.get('item') ?? undefined
  const queue = await loadAnswerQueue(db, chapter, filter, asked)
  const itemId = asked ?? queue.first
  const allChanges = query.get('changes') === 'all'
  const workplace = itemId ? await loadWorkplace(db, chapter, itemId, allChanges) : undefined
  const chosen =
    asked === undefined && queue.first
      ? await loadAnswerQueue(db, chapter, filter, queue.first)
      : queue
  const facts = await loadChapterFacts(db, chapter, clock())
  return {
    slug: edition.slug,
    chapter: { id: chapter.id, number: chapter.number, title: chapter.title },
    chapters: chapters.map((c) => ({
      number: c.number,
      title: c.title,
      open: open.get(c.id)?.unanswered ?? 0,
    })),
    filter,
    queue: chosen,
    workplace,
    itemGone: asked !== undefined && !workplace,
    submitters: await submittersIn(db, chapter.id),
    answersDueOn: (await newestWindows(db, [chapter.id])).get(chapter.id)?.answers_due_on,
    mayDraft: can(actor, 'answer.draft', facts),
    mayRelease: can(actor, 'answer.release', facts),
    renewing: query.get('renew') === '1',
    allChanges,
  }
}

/** The one asked for; otherwise the first with something to answer, the reader's own before others. */
async function chosenChapter(
  db: Connection,
  edition: EditionRow,
  actor: Person,
  asked: string | null,
  chapters: readonly ChapterRow[],
  open: Awaited<ReturnType<typeof countOpenItems>>,
): Promise<ChapterRow | undefined> {
  if (asked !== null) return findChapter(db, edition.slug, Number(asked))
  const mine = new Set(actor.memberships.map((m) => m.institutionId))
  const institutions = await listInstitutionsOf(
    db,
    chapters.map((c) => c.id),
  )
  const owned = new Set(
    institutions.filter((i) => i.role === 'owner' && mine.has(i.id)).map((i) => i.chapter_id),
  )
  const waits = (c: ChapterRow) => (open.get(c.id)?.unanswered ?? 0) > 0
  return (
    chapters.find((c) => owned.has(c.id) && waits(c)) ??
    chapters.find(waits) ??
    chapters.find((c) => owned.has(c.id)) ??
    chapters[0]
  )
}

async function submittersIn(db: Connection, chapterId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('items')
    .innerJoin(
      'statement_institutions',
      'statement_institutions.statement_id',
      'items.statement_id',
    )
    .innerJoin('institutions', 'institutions.id', 'statement_institutions.institution_id')
    .select('institutions.short_name')
    .distinct()
    .where('items.chapter_id', '=', chapterId)
    .where('items.state', '=', 'confirmed')
    .orderBy('institutions.short_name')
    .execute()
  return rows.map((row) => row.short_name)
}
