/** Where an item stands in the present text, with what is around it; where that is in doubt, what it was made of. */
import { type BlockPlace, blockPlaces } from '#app/domain/consultation/block-place.ts'
import { type Passage, readPassage } from '#app/domain/consultation/passage.ts'
import { type WordingRun, wordingChange } from '#app/domain/consultation/wording-change.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { findRevision, type SectionText } from '#app/features/sections/index.server.ts'
import type { Connection } from '../repo.server.ts'
import type { WorkplaceRow } from './answer-workplace.server.ts'

export interface ItemPlace {
  /** `gone`: orphaned. `whole`: a section or the chapter. `doubtful`: waits for a person. */
  readonly state: 'whole' | 'certain' | 'doubtful' | 'gone'
  readonly confirmed: boolean
  readonly section: PlaceSection | undefined
  readonly place: BlockPlace | undefined
  /** The block cut at the passage; undefined without one. */
  readonly passage:
    | { readonly before: string; readonly quote: string; readonly after: string }
    | undefined
  readonly around: { readonly previous: string; readonly following: string }
  /** What the submitter marked, and in which revision; only where it differs from the present. */
  readonly origin:
    | {
        readonly quote: string
        readonly revision: number | undefined
        readonly runs: readonly WordingRun[]
      }
    | undefined
  /** Paragraphs to choose from, when somebody has to show the place. */
  readonly choices: readonly {
    readonly id: string
    readonly place: BlockPlace
    readonly text: string
  }[]
}

export interface PlaceSection {
  readonly number: string
  readonly fullNumber: string
  readonly title: string
  readonly revisionId: string
  readonly revisionNumber: number
}

const aroundLength = 220
const choiceLength = 90

export async function placeOfItem(
  db: Connection,
  chapter: ChapterRow,
  row: WorkplaceRow,
  sections: readonly SectionText[],
): Promise<ItemPlace> {
  const section = sections.find((s) => s.id === row.section_id)
  const anchor = readPassage(row.anchor)
  const origin = readPassage(row.anchor_origin)
  const state = stateOf(row)
  const blocks = section?.text().blocks ?? []
  const at = state === 'gone' ? -1 : blocks.findIndex((b) => b.id === anchor?.block)
  const block = blocks[at]
  const quote = block && anchor ? block.text.slice(anchor.start, anchor.end) : ''
  const differs = origin !== undefined && (state === 'gone' || origin.quote !== quote)
  return {
    state,
    confirmed: row.anchor_confirmed === 1,
    section: section && placeSection(chapter, section),
    place: block && section && blockPlaces(section.blocks).get(block.id),
    passage: block && anchor ? cut(block.text, anchor) : undefined,
    around: {
      previous: ending(blocks[at - 1]?.text ?? ''),
      following: at === -1 ? '' : beginning(blocks[at + 1]?.text ?? '', aroundLength),
    },
    origin: differs
      ? {
          quote: origin.quote,
          revision: await revisionNumber(db, row.anchor_origin),
          runs: state === 'gone' ? [] : wordingChange(origin.quote, quote),
        }
      : undefined,
    choices: section && (state === 'gone' || state === 'doubtful') ? choicesOf(section) : [],
  }
}

function stateOf(row: WorkplaceRow): ItemPlace['state'] {
  if (row.anchor_state === 'none') return 'whole'
  if (row.anchor_state === 'orphaned') return 'gone'
  return row.anchor_state === 'changed' && row.anchor_confirmed === 0 ? 'doubtful' : 'certain'
}

const placeSection = (chapter: ChapterRow, section: SectionText): PlaceSection => ({
  number: section.number,
  fullNumber: sectionNumber(chapter.number, section.number),
  title: section.title,
  revisionId: section.revisionId,
  revisionNumber: section.revisionNumber,
})

const cut = (text: string, { start, end }: Passage) => ({
  before: text.slice(0, start),
  quote: text.slice(start, end),
  after: text.slice(end),
})

async function revisionNumber(db: Connection, origin: string | null): Promise<number | undefined> {
  const { revision } = JSON.parse(origin ?? '{}') as { revision?: string }
  return revision ? (await findRevision(db, revision))?.number : undefined
}

function choicesOf(section: SectionText): ItemPlace['choices'] {
  const places = blockPlaces(section.blocks)
  return section.text().blocks.flatMap(({ id, text }) => {
    const place = places.get(id)
    if (!place || place.kind === 'heading' || text.trim() === '') return []
    return [{ id, place, text: beginning(text, choiceLength) }]
  })
}

function beginning(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s\S*$/u, '')} …`
}

function ending(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= aroundLength
    ? line
    : `… ${line.slice(-aroundLength).replace(/^\S*\s/u, '')}`
}
