/** Public items with their place in the frozen text, and whether the change that answers them still stands. */
import type { BlockPlace } from '#app/domain/consultation/block-place.ts'
import { changeStands } from '#app/domain/consultation/change-link.ts'
import { type Passage, readPassage } from '#app/domain/consultation/passage.ts'
import { type WordingRun, wordingChange } from '#app/domain/consultation/wording-change.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import {
  idPrefix,
  loadSectionTexts,
  type SectionText,
} from '#app/features/sections/index.server.ts'
import type { Connection } from '../repo.server.ts'
import type { PublicItem } from './public-items.server.ts'
import type { PublicAnswer, PublicChange } from './released-answers.server.ts'

export interface PlacedFeedback extends Omit<PublicItem, 'answer' | 'origin'> {
  readonly sectionNumber: string | undefined
  readonly place: BlockPlace | undefined
  readonly passage: Passage | undefined
  /** Id of the place's element in the page. */
  readonly elementId: string | undefined
  /** The proposed wording against the passage. */
  readonly wording: readonly WordingRun[] | undefined
  readonly answer: PlacedAnswer | undefined
}

export type PlacedAnswer = Omit<PublicAnswer, 'changes'> & {
  readonly changes: readonly PlacedChange[]
}

export interface PlacedChange {
  readonly sectionNumber: string
  readonly revisionNumber: number
  readonly runs: readonly WordingRun[]
  /** `gone`: the text was changed again. */
  readonly standing: 'planned' | 'approved' | 'gone'
}

/** A section of the frozen text with the places in it that people may speak of. */
export interface PlaceableSection {
  readonly id: string
  readonly number: string
  readonly blocks: readonly { readonly id: string; readonly place: BlockPlace | undefined }[]
}

export async function placeFeedback(
  db: Connection,
  chapter: ChapterRow,
  sections: readonly PlaceableSection[],
  items: readonly PublicItem[],
): Promise<readonly PlacedFeedback[]> {
  const changed = items.some((i) => i.answer && i.answer.changes.length > 0)
  const now = changed ? await loadSectionTexts(db, chapter.id) : []
  return items.map(({ origin, answer, ...item }) => {
    const passage = readPassage(origin)
    const section = sections.find((s) => s.id === item.sectionId)
    const block = section?.blocks.find((b) => b.id === passage?.block)
    return {
      ...item,
      sectionNumber: section && sectionNumber(chapter.number, section.number),
      place: block?.place,
      passage,
      elementId: elementOf(chapter.number, section, block),
      wording:
        item.proposedWording === ''
          ? undefined
          : wordingChange(passage?.quote ?? '', item.proposedWording),
      answer: answer && placeAnswer(answer, chapter, now),
    }
  })
}

function elementOf(
  chapter: number,
  section: PlaceableSection | undefined,
  block: PlaceableSection['blocks'][number] | undefined,
): string | undefined {
  if (!section) return undefined
  return block?.place && block.place.kind !== 'footnote'
    ? `${idPrefix(chapter, section.number)}b-${block.id}`
    : `s-${section.number}`
}

/** `now`: the present text of the chapter's sections. */
export const placeAnswer = (
  answer: PublicAnswer,
  chapter: ChapterRow,
  now: readonly SectionText[],
): PlacedAnswer => ({
  ...answer,
  changes: answer.changes.map((change) => placeChange(change, chapter, now)),
})

function placeChange(
  change: PublicChange,
  chapter: ChapterRow,
  now: readonly SectionText[],
): PlacedChange {
  const section = now.find((s) => s.id === change.sectionId)
  const link = { blockId: change.blockId, passage: change.after, oldPassage: change.before }
  const stands = section ? changeStands(link, section.text().blocks) : false
  return {
    sectionNumber: sectionNumber(chapter.number, change.sectionNumber),
    revisionNumber: change.revisionNumber,
    runs: wordingChange(change.before, change.after),
    standing: stands ? (chapter.state === 'approved' ? 'approved' : 'planned') : 'gone',
  }
}
