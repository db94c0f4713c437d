/**
 * Where new items stand: in the frozen text that the reader saw, and from there in the text of today. Sections of
 * another chapter and passages that were never there are refused, whatever the form says.
 */
import { type Passage, passageIn } from '#app/domain/consultation/passage.ts'
import { itemIssues } from '#app/domain/consultation/submission.ts'
import type { ItemKind } from '#app/domain/consultation/terms.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import type { SectionText } from '#app/features/sections/index.server.ts'

export interface NewItem {
  readonly kind: ItemKind
  readonly body: string
  readonly proposedWording: string
  /** Undefined: the whole chapter. */
  readonly sectionId: string | undefined
  /** Undefined: the whole section. */
  readonly marked:
    | {
        readonly block: string
        readonly start: number
        readonly end: number
        readonly quote: string
      }
    | undefined
}

export interface PlacedItem extends NewItem {
  readonly origin: Passage | undefined
  readonly originRevisionId: string | undefined
}

/** Issues name fields as `item-0-body`. */
export function placeItems(
  items: readonly NewItem[],
  sections: readonly SectionText[],
): { readonly placed: readonly PlacedItem[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const placed = items.map((item, index): PlacedItem => {
    const field = (name: string) => `item-${index}-${name}`
    const section = sections.find((s) => s.id === item.sectionId)
    if (item.sectionId && !section) issues.push({ key: 'item.place-gone', field: field('section') })
    const origin = section && item.marked && markedIn(section, item.marked)
    if (item.marked && !origin) issues.push({ key: 'item.place-gone', field: field('section') })
    issues.push(
      ...itemIssues(
        { ...item, onPassage: origin !== undefined, passage: origin?.quote ?? '' },
        field,
      ),
    )
    return { ...item, origin, originRevisionId: section?.revisionId }
  })
  return { placed, issues }
}

function markedIn(
  section: SectionText,
  marked: NonNullable<NewItem['marked']>,
): Passage | undefined {
  const block = section.text().blocks.find((b) => b.id === marked.block)
  return block && passageIn(block, marked)
}
