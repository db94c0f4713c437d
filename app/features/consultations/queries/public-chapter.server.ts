/**
 * A chapter in consultation as the public meets it: which page it is now (one indexed read, asked on every request)
 * and, only when that page is not ready yet, everything in it.
 */
import { type Brief, briefOf } from '#app/domain/consultation/brief.ts'
import { hasClosed } from '#app/domain/consultation/window.ts'
import type { ChapterState } from '#app/domain/workflow/states.ts'
import { findChapterById, listInstitutionsOf } from '#app/features/chapters/index.server.ts'
import { loadChapterDocument, loadChapterFigures } from '#app/features/sections/index.server.ts'
import {
  countPublicItems,
  institutionNames,
  listPublicPlaces,
  loadPublicItems,
  type OrganisationName,
  type PlacedFeedback,
  type PublicCounts,
  placeFeedback,
} from '#app/features/statements/index.server.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import { daysBetween, rigaDay } from '#app/platform/calendar.server.ts'
import type { Connection } from '../repo.server.ts'
import { type PublicSection, publicSections } from './public-sections.server.ts'

export const shows = ['all', 'answered', 'open'] as const
export type Show = (typeof shows)[number]

export interface PublicChoice {
  readonly show: Show
  /** Id of the block whose feedback alone is shown. */
  readonly at: string
  readonly page: number
}

/** Anything that is not a known choice is none. */
export function readChoice(query: URLSearchParams): PublicChoice {
  const at = query.get('at') ?? ''
  const page = Number(query.get('page') ?? 1)
  return {
    show: shows.find((s) => s === query.get('show')) ?? 'all',
    at: /^[\w.~-]{1,60}$/.test(at) ? at : '',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

export type WindowPhase = 'planned' | 'scheduled' | 'open' | 'over' | 'suspended'

/** What the page is: enough to know whether a ready one can be sent. */
export interface PublicChapterHead {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: ChapterState
  /** Every write to the chapter, its items and answers counts it up. */
  readonly version: number
  readonly slug: string
  readonly editionTitle: string
  readonly milestoneId: string | null
  readonly lead: string
  readonly opensAt: string
  readonly closesAt: string
  readonly answersDueOn: string
  readonly suspendedAt: string | null
  readonly phase: WindowPhase
  readonly today: string
}

export async function findPublicChapter(
  db: Connection,
  slug: string,
  number: number,
  now: Date,
): Promise<PublicChapterHead | undefined> {
  const row = await db
    .selectFrom('chapters')
    .innerJoin('editions', 'editions.id', 'chapters.edition_id')
    .innerJoin('consultations', 'consultations.chapter_id', 'chapters.id')
    .select([
      'chapters.id',
      'chapters.number',
      'chapters.title',
      'chapters.state',
      'chapters.version',
      'editions.slug',
      'editions.title as editionTitle',
      'consultations.milestone_id as milestoneId',
      'consultations.lead',
      'consultations.opens_at as opensAt',
      'consultations.closes_at as closesAt',
      'consultations.answers_due_on as answersDueOn',
      'consultations.suspended_at as suspendedAt',
    ])
    .where('editions.slug', '=', slug)
    .where('editions.archived_at', 'is', null)
    .where('chapters.number', '=', number)
    .orderBy('consultations.id', 'desc')
    .executeTakeFirst()
  if (!row) return undefined
  const phase = phaseNow(row, now.toISOString())
  return phase && { ...row, phase, today: rigaDay(now) }
}

type Times = Pick<
  PublicChapterHead,
  'state' | 'milestoneId' | 'opensAt' | 'closesAt' | 'suspendedAt'
>

/** Undefined: the public has nothing to see, not even a notice. */
export function phaseNow(row: Times, now: string): WindowPhase | undefined {
  const readable = row.state === 'feedback' || row.state === 'approved'
  if (readable && row.milestoneId) {
    if (row.state === 'approved' || hasClosed(row.closesAt, now)) return 'over'
    if (row.suspendedAt) return 'suspended'
    return now < row.opensAt ? 'scheduled' : 'open'
  }
  if (row.suspendedAt) return 'suspended'
  return row.milestoneId === null && now < row.closesAt ? 'planned' : undefined
}

export interface PublicChapter {
  readonly head: PublicChapterHead
  readonly owners: readonly OrganisationName[]
  readonly days: { readonly of: number; readonly passed: number; readonly left: number }
  readonly brief: Brief
  readonly sections: readonly PublicSection[]
  readonly counts: PublicCounts
  readonly choice: PublicChoice
  readonly feedback: readonly PlacedFeedback[]
  readonly pages: number
}

export const feedbackPerPage = 100

/** Text and items; without them when the public only gets a notice. */
export async function loadPublicChapter(
  db: Connection,
  head: PublicChapterHead,
  choice: PublicChoice,
  words: ObjectWords,
): Promise<PublicChapter> {
  const chapter = await findChapterById(db, head.id)
  if (!chapter) throw new Error(`chapter ${head.id} is gone`)
  const owners = (await listInstitutionsOf(db, [head.id])).filter((i) => i.role === 'owner')
  const milestoneId = head.milestoneId ?? ''
  const readable = isReadable(head)
  const places = readable ? await listPublicPlaces(db, head.id) : []
  const document = readable ? await loadChapterDocument(db, { chapter, milestoneId, words }) : null
  const sections = await publicSections(db, chapter, milestoneId, document, places)
  const counts = readable ? await countPublicItems(db, [head.id]) : { all: 0, answered: 0 }
  const chosen = await chooseItems(db, head.id, places, choice)
  const figures = readable
    ? await loadChapterFigures(db, chapter, milestoneId)
    : { series: [], measures: [] }
  return {
    head,
    owners: await institutionNames(
      db,
      owners.map((o) => o.id),
    ),
    days: daysOf(head),
    brief: briefOf(figures.series, figures.measures),
    sections,
    counts,
    choice: { ...choice, page: chosen.page },
    feedback: await placeFeedback(db, chapter, sections, chosen.items),
    pages: chosen.pages,
  }
}

/** The frozen text and its feedback are for the public; otherwise there is only a notice. */
export const isReadable = ({ phase, state }: PublicChapterHead): boolean =>
  phase !== 'planned' && (state === 'feedback' || state === 'approved')

type Places = Awaited<ReturnType<typeof listPublicPlaces>>

async function chooseItems(
  db: Connection,
  chapterId: string,
  places: Places,
  { show, at, page }: PublicChoice,
) {
  const here = at === '' ? places : places.filter((p) => p.anchor_origin?.includes(`"${at}"`))
  const answered = show === 'all' ? undefined : show === 'answered'
  const filter = { chapterIds: [chapterId], answered }
  const all = await loadPublicItems(db, {
    ...filter,
    itemIds: here.length === places.length ? undefined : here.map((p) => p.id),
    offset: (page - 1) * feedbackPerPage,
    limit: feedbackPerPage + 1,
  })
  return {
    items: all.slice(0, feedbackPerPage),
    page,
    pages: all.length > feedbackPerPage ? page + 1 : page,
  }
}

/** Calendar days in Riga, the first and the last counted. */
function daysOf({ opensAt, closesAt, today }: PublicChapterHead) {
  const [opens, closes] = [rigaDay(opensAt), rigaDay(closesAt)]
  return {
    of: daysBetween(opens, closes) + 1,
    passed: Math.max(0, daysBetween(opens, today)),
    left: daysBetween(today, closes),
  }
}
