/** Takes the places of items along when a section is saved; an orphan looks for the text it was made in. */
import { type Anchor, type Carried, carryAnchors } from '#app/domain/anchors/index.ts'
import { carriedState } from '#app/domain/consultation/carried-state.ts'
import type { ItemAnchorState } from '#app/domain/consultation/terms.ts'
import type { Redline } from '#app/domain/redline/index.ts'
import type { Text } from '#app/domain/text/index.ts'
import { type Connection, findRevision, listAnchoredItems, placeItem } from './repo.server.ts'
import { textOfRevision } from './revision-text.server.ts'

export interface SavedText {
  readonly sectionId: string
  readonly previousId: string
  readonly revisionId: string
  readonly previous: Text
  readonly text: Text
  readonly redline: Redline
}

type Item = Awaited<ReturnType<typeof listAnchoredItems>>[number]

export async function carryItemAnchors(trx: Connection, saved: SavedText): Promise<void> {
  const items = await listAnchoredItems(trx, saved.sectionId)
  const standing = items.filter(
    (i) => i.anchor_revision_id === saved.previousId && i.anchor_state !== 'orphaned',
  )
  const anchors = standing.map((item) => anchorOf(item.anchor, saved.previousId))
  const options = { revision: saved.revisionId, change: saved.redline }
  const carried = carryAnchors(anchors, saved.previous, saved.text, options)
  for (const [i, item] of standing.entries()) {
    const result = carried[i]
    if (result) await place(trx, item, result, saved.revisionId)
  }
  for (const item of items) {
    if (item.anchor_state === 'orphaned') await lookAgain(trx, item, saved)
  }
}

async function place(
  trx: Connection,
  item: Item,
  carried: Carried,
  revisionId: string,
): Promise<void> {
  const before = { state: item.anchor_state, confirmed: item.anchor_confirmed === 1 }
  const after = carriedState(before, carried.state)
  await placeItem(trx, item.id, {
    anchor: carried.anchor ? JSON.stringify(carried.anchor) : item.anchor,
    anchor_state: after.state,
    anchor_confirmed: after.confirmed ? 1 : 0,
    anchor_revision_id: revisionId,
  })
}

/** The words may have come back: from the text the item was made in to the new one, without doubt only. */
async function lookAgain(trx: Connection, item: Item, saved: SavedText): Promise<void> {
  const origin = JSON.parse(item.anchor_origin ?? 'null') as (Anchor & { revision?: string }) | null
  const made = origin?.revision ? await findRevision(trx, origin.revision) : undefined
  if (!origin || !made) return
  const [found] = carryAnchors(
    [{ ...origin, revision: made.id }],
    textOfRevision(made),
    saved.text,
    {
      revision: saved.revisionId,
    },
  )
  if (!found?.anchor || (found.state !== 'exact' && found.state !== 'moved')) return
  const anchor_state: ItemAnchorState = found.state
  await placeItem(trx, item.id, {
    anchor: JSON.stringify(found.anchor),
    anchor_state,
    anchor_confirmed: 0,
    anchor_revision_id: saved.revisionId,
  })
}

const anchorOf = (stored: string | null, revision: string): Anchor => ({
  ...(JSON.parse(stored ?? '{}') as Omit<Anchor, 'revision'>),
  revision,
})
