/** From the frozen text that the reader marked to the text of today, where the item has to be answered. */
import { type Passage, passageIn } from '#app/domain/consultation/passage.ts'
import type { ItemAnchorState } from '#app/domain/consultation/terms.ts'
import { loadSectionTexts, type SectionText } from '#app/features/sections/index.server.ts'
import type { PlacedItem } from './place-items.server.ts'
import type { Connection } from './repo.server.ts'

export interface StandingAnchor {
  readonly anchor: Passage | undefined
  readonly state: ItemAnchorState
  /** The revision that the anchor stands in now. */
  readonly revisionId: string | undefined
}

/** In the order of the items. */
export async function standingAnchors(
  trx: Connection,
  chapterId: string,
  placed: readonly PlacedItem[],
): Promise<readonly StandingAnchor[]> {
  if (placed.every((item) => !item.origin)) return placed.map(() => nowhere)
  const sections = await loadSectionTexts(trx, chapterId)
  return placed.map((item) => standing(item, sections))
}

const nowhere: StandingAnchor = { anchor: undefined, state: 'none', revisionId: undefined }

function standing(item: PlacedItem, sections: readonly SectionText[]): StandingAnchor {
  const { origin } = item
  if (!origin) return nowhere
  const section = sections.find((s) => s.id === item.sectionId)
  const state = section?.revisionId === item.originRevisionId ? 'exact' : 'orphaned'
  const block = section?.text().blocks.find((b) => b.id === origin.block)
  const anchor = block && passageIn(block, origin)
  return {
    anchor: anchor ?? origin,
    state: anchor ? 'exact' : state,
    revisionId: section?.revisionId,
  }
}
