/** The feedback form as it is drawn: the chapter and its window, who may speak, and each item in its place. */
import { type BlockPlace, blockPlaces } from '#app/domain/consultation/block-place.ts'
import { type Passage, passageIn, wholeBlock } from '#app/domain/consultation/passage.ts'
import { closedBecause } from '#app/domain/consultation/submission.ts'
import { type WordingRun, wordingChange } from '#app/domain/consultation/wording-change.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { type Actor, institutionsWith } from '#app/domain/shared/actor.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import {
  type ChapterRow,
  findChapter,
  listInstitutionsOf,
  loadChapterFacts,
  newestWindows,
} from '#app/features/chapters/index.server.ts'
import { loadSectionTexts, type SectionText } from '#app/features/sections/index.server.ts'
import { daysBetween, rigaDay } from '#app/platform/calendar.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { DraftItem, FeedbackDraft } from '../feedback-draft.ts'
import { institutionNames } from '../repo.server.ts'
import type { OrganisationName } from './submitters.server.ts'

export interface FeedbackChapter {
  readonly slug: string
  readonly editionTitle: string
  readonly number: number
  readonly title: string
  readonly owners: readonly OrganisationName[]
  readonly opensAt: string
  readonly closesAt: string
  readonly answersDueOn: string
  /** Calendar days in Riga until the last one. */
  readonly daysLeft: number
  /** Why nothing can be submitted now. */
  readonly closed: ReturnType<typeof closedBecause>
}

export interface Speaker extends OrganisationName {
  /** Otherwise the statement waits for the representative. */
  readonly releases: boolean
}

export interface ItemView {
  readonly sectionNumber: string | undefined
  readonly place: BlockPlace | undefined
  readonly passage: Passage | undefined
  readonly preview: readonly WordingRun[] | undefined
}

export interface FeedbackForm {
  readonly chapter: FeedbackChapter
  readonly sections: readonly {
    readonly number: string
    readonly fullNumber: string
    readonly title: string
  }[]
  readonly speakers: readonly Speaker[]
  readonly draft: FeedbackDraft
  readonly items: readonly ItemView[]
}

/** What the form and the command work with: the chapter, its window and the text that is open for feedback. */
export interface OpenText {
  readonly chapter: ChapterRow
  readonly about: FeedbackChapter
  readonly sections: readonly SectionText[]
}

/** Undefined: nothing of this chapter has ever been open to the public. */
export async function findOpenText(
  params: Readonly<Record<string, string | undefined>>,
  deps: Pick<Deps, 'db' | 'clock'>,
): Promise<OpenText | undefined> {
  const { edition = '', n = '' } = params
  const chapter = /^\d{1,3}$/.test(n) ? await findChapter(deps.db, edition, Number(n)) : undefined
  return chapter && chapter.archived_at === null ? loadOpenText(chapter, deps) : undefined
}

async function loadOpenText(
  chapter: ChapterRow,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<OpenText | undefined> {
  const window = (await newestWindows(db, [chapter.id])).get(chapter.id)
  if (!window?.milestone_id) return undefined
  const facts = await loadChapterFacts(db, chapter, clock())
  const owners = (await listInstitutionsOf(db, [chapter.id])).filter((i) => i.role === 'owner')
  return {
    chapter,
    about: {
      slug: chapter.edition_slug,
      editionTitle: chapter.edition_title,
      number: chapter.number,
      title: chapter.title,
      owners: await institutionNames(
        db,
        owners.map((o) => o.id),
      ),
      opensAt: window.opens_at,
      closesAt: window.closes_at,
      answersDueOn: window.answers_due_on,
      daysLeft: daysBetween(rigaDay(clock()), rigaDay(window.closes_at)),
      closed: closedBecause(facts.state, facts.phase),
    },
    sections: await loadSectionTexts(db, chapter.id, window.milestone_id),
  }
}

export async function drawFeedbackForm(
  open: OpenText,
  draft: FeedbackDraft,
  actor: Actor,
  { db }: Pick<Deps, 'db'>,
): Promise<FeedbackForm> {
  const { chapter, about } = open
  // A closed form draws no text: it may have been taken back since.
  const sections = about.closed ? [] : open.sections
  return {
    chapter: about,
    sections: sections
      .filter((s) => s.number !== '0')
      .map((s) => ({
        number: s.number,
        fullNumber: sectionNumber(chapter.number, s.number),
        title: s.title,
      })),
    speakers: await speakersFor(db, actor),
    draft,
    items: draft.items.map((item) => viewOf(item, chapter.number, sections)),
  }
}

async function speakersFor(db: Deps['db'], actor: Actor): Promise<Speaker[]> {
  const ids = [...new Set(institutionsWith(actor, 'clerk', 'representative', 'lead'))]
  const names = await institutionNames(db, ids)
  return names.map((name) => ({
    ...name,
    releases: can(actor, 'statement.release', { institutionIds: [name.id] }),
  }))
}

function viewOf(item: DraftItem, chapter: number, sections: readonly SectionText[]): ItemView {
  const section = sections.find((s) => s.number === item.section)
  const passage = section && passageOf(item, section)
  return {
    sectionNumber: section && sectionNumber(chapter, section.number),
    place: passage && section && blockPlaces(section.blocks).get(passage.block),
    passage,
    preview:
      passage && item.wording.trim() !== ''
        ? wordingChange(passage.quote, item.wording.trim())
        : undefined,
  }
}

/** What a proposed wording changes in the passage; undefined when there is no such passage. */
export function previewWording(
  item: Marked,
  { sections }: Pick<OpenText, 'sections'>,
): readonly WordingRun[] | undefined {
  const section = sections.find((s) => s.number === item.section)
  const passage = section && passageOf(item, section)
  return passage && wordingChange(passage.quote, item.wording.trim())
}

/** Offsets come as text from a form, as numbers once checked. */
type Marked = Pick<DraftItem, 'section' | 'block' | 'quote' | 'wording'> & {
  readonly start: string | number
  readonly end: string | number
}

function passageOf(item: Marked, section: SectionText): Passage | undefined {
  const block = section.text().blocks.find((b) => b.id === item.block)
  return (
    block &&
    passageIn(block, { start: Number(item.start), end: Number(item.end), quote: item.quote })
  )
}

/** A link may name a paragraph alone, or words that are not in it as given: then the whole paragraph is meant. */
export function settlePlace(item: DraftItem, sections: readonly SectionText[]): DraftItem {
  const section = sections.find((s) => s.number === item.section)
  if (!section) return { ...item, section: '', block: '', start: '', end: '', quote: '' }
  const block = section.text().blocks.find((b) => b.id === item.block)
  if (!block) return { ...item, block: '', start: '', end: '', quote: '' }
  const { start, end, quote } = passageOf(item, section) ?? wholeBlock(block)
  return { ...item, start: String(start), end: String(end), quote }
}
