/** Where a passage that was marked in one revision stands in the present one; undefined when it cannot be told. */
import { type Anchor, type AnchorState, carryAnchor } from '#app/domain/anchors/index.ts'
import { type MarkedPassage, passageIn, wholeBlock } from '#app/domain/consultation/passage.ts'
import {
  findRevision,
  findSectionById,
  type SectionRow,
  textOfRevision,
} from '#app/features/sections/index.server.ts'
import type { Connection } from './repo.server.ts'

export interface Marked {
  readonly sectionId: string
  /** The revision that the person read. */
  readonly seenRevisionId: string
  readonly block: string
  /** Undefined: the whole paragraph. */
  readonly passage: MarkedPassage | undefined
}

export interface FoundPassage {
  readonly section: SectionRow
  readonly origin: Anchor
  readonly anchor: Anchor
  readonly state: AnchorState
}

export async function findPassage(
  db: Connection,
  { sectionId, seenRevisionId, block: blockId, passage }: Marked,
): Promise<FoundPassage | undefined> {
  const section = await findSectionById(db, sectionId)
  const seen = await findRevision(db, seenRevisionId)
  const present = section?.current_revision_id
    ? await findRevision(db, section.current_revision_id)
    : undefined
  if (!section || !present || seen?.section_id !== section.id) return undefined
  const text = textOfRevision(seen)
  const block = text.blocks.find((b) => b.id === blockId)
  const found = block && (passage ? passageIn(block, passage) : wholeBlock(block))
  if (!found || found.quote.trim() === '') return undefined
  const origin: Anchor = { ...found, revision: seen.id }
  if (seen.id === present.id) return { section, origin, anchor: origin, state: 'exact' }
  const carried = carryAnchor(origin, text, textOfRevision(present), { revision: present.id })
  return carried.anchor && { section, origin, anchor: carried.anchor, state: carried.state }
}
