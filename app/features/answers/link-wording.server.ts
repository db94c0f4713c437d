/** After a wording is in the text: the answer's link to it, and the item's place on the new words. */
import type { LinkedChange } from '#app/domain/consultation/change-link.ts'
import { passageAt } from '#app/domain/consultation/passage.ts'
import { findRevision, placeAnchored, textOfRevision } from '#app/features/sections/index.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { type Connection, insertLink } from './repo.server.ts'

export interface WordingLink {
  readonly answerId: string
  readonly sectionId: string
  readonly revisionId: string
  readonly change: LinkedChange
  readonly by: string
  readonly at: string
}

/** A wording may be several hunks; the link names the first and keeps the passage as a whole. */
export async function linkWording(trx: Connection, link: WordingLink): Promise<void> {
  await insertLink(trx, {
    id: newId(),
    answer_id: link.answerId,
    section_id: link.sectionId,
    revision_id: link.revisionId,
    hunk_index: 0,
    block_id: link.change.blockId,
    passage: link.change.passage,
    old_passage: link.change.oldPassage,
    created_by: link.by,
    created_at: link.at,
  })
}

/** Whoever accepts the wording has seen where it stands: the item waits for no confirmation. */
export async function placeInWording(
  trx: Connection,
  itemId: string,
  revisionId: string,
  { blockId, passage }: LinkedChange,
): Promise<void> {
  const revision = await findRevision(trx, revisionId)
  const block = revision && textOfRevision(revision).blocks.find((b) => b.id === blockId)
  const start = block?.text.indexOf(passage) ?? -1
  if (!block || start === -1) return
  await placeAnchored(trx, 'items', itemId, {
    anchor: JSON.stringify(passageAt(block, start, start + passage.length)),
    state: 'changed',
    confirmed: true,
    revisionId,
  })
}
