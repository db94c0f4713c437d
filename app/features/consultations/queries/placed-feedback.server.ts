/** Public items with their place in the frozen text, and whether the change that answers them still stands. */
import type { BlockPlace } from '#app/domain/consultation/block-place.ts'
import { changeStands } from '#app/domain/consultation/change-link.ts'
import { type Passage, readPassage } from '#app/domain/consultation/passage.ts'
import { type WordingRun, wordingChange } from '#app/domain/consultation/wording-change.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { loadSectionTexts, type SectionText } from '#app/features/sections/index.server.ts'
import type { PublicChange, PublicItem } from '#app/features/statements/index.server.ts'
import type { Connection } from '../repo.server.ts'
import type { PublicSection } from './public-sections.server.ts'

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

export type PlacedAnswer = Omit<NonNullable<PublicItem['answer']>, 'changes'> & {
  readonly changes: readonly PlacedChange[]
}

export interface PlacedChange {
  readonly sectionNumber: string
  readonly revisionNumber: number
  readonly runs: readonly WordingRun[]
  /** `gone`: the text was changed again. */
  readonly standing: 'planned' | 'approved' | 'gone'
}

export async function placeFeedback(
  db: Connection,
  chapter: ChapterRow,
  sections: readonly PublicSection[],
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
      elementId: elementOf(section, block?.html),
      wording:
        item.proposedWording === ''
          ? undefined
          : wordingChange(passage?.quote ?? '', item.proposedWording),
      answer: answer && {
        ...answer,
        changes: answer.changes.map((change) => placeChange(change, chapter, now)),
      },
    }
  })
}

function elementOf(section: PublicSection | undefined, html: string | undefined) {
  if (!section) return undefined
  return / id="([^"]+)"/.exec(html?.slice(0, 300) ?? '')?.[1] ?? `s-${section.number}`
}

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
