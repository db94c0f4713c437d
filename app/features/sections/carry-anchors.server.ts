/** Takes what holds on to a passage along when a section is saved; an orphan looks for the text it was made in. */
import { type Anchor, type Carried, carryAnchors } from '#app/domain/anchors/index.ts'
import { carriedState } from '#app/domain/consultation/carried-state.ts'
import type { Redline } from '#app/domain/redline/index.ts'
import type { Text } from '#app/domain/text/index.ts'
import {
  type AnchoredTable,
  type Connection,
  findRevision,
  listAnchored,
  placeAnchored,
} from './repo.server.ts'
import { textOfRevision } from './revision-text.server.ts'

export interface SavedText {
  readonly sectionId: string
  readonly previousId: string
  readonly revisionId: string
  readonly previous: Text
  readonly text: Text
  readonly redline: Redline
}

const tables: readonly AnchoredTable[] = ['items', 'comment_threads']

type Holder = Awaited<ReturnType<typeof listAnchored>>[number]

/** Items of statements and threads of comments alike. */
export async function carryAllAnchors(trx: Connection, saved: SavedText): Promise<void> {
  for (const table of tables) await carryTable(trx, table, saved)
}

async function carryTable(trx: Connection, table: AnchoredTable, saved: SavedText): Promise<void> {
  const holders = await listAnchored(trx, table, saved.sectionId)
  const standing = holders.filter(
    (h) => h.anchor_revision_id === saved.previousId && h.anchor_state !== 'orphaned',
  )
  const anchors = standing.map((holder) => anchorOf(holder.anchor, saved.previousId))
  const options = { revision: saved.revisionId, change: saved.redline }
  const carried = carryAnchors(anchors, saved.previous, saved.text, options)
  for (const [i, holder] of standing.entries()) {
    const result = carried[i]
    if (result) await place(trx, table, holder, result, saved.revisionId)
  }
  for (const holder of holders) {
    if (holder.anchor_state === 'orphaned') await lookAgain(trx, table, holder, saved)
  }
}

async function place(
  trx: Connection,
  table: AnchoredTable,
  holder: Holder,
  carried: Carried,
  revisionId: string,
): Promise<void> {
  const before = { state: holder.anchor_state, confirmed: holder.anchor_confirmed === 1 }
  const after = carriedState(before, carried.state)
  await placeAnchored(trx, table, holder.id, {
    anchor: carried.anchor ? JSON.stringify(carried.anchor) : holder.anchor,
    state: after.state,
    confirmed: after.confirmed,
    revisionId,
  })
}

/** The words may have come back: from the text it was made in to the new one, without doubt only. */
async function lookAgain(
  trx: Connection,
  table: AnchoredTable,
  holder: Holder,
  saved: SavedText,
): Promise<void> {
  const origin = JSON.parse(holder.anchor_origin ?? 'null') as
    | (Anchor & { revision?: string })
    | null
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
  await placeAnchored(trx, table, holder.id, {
    anchor: JSON.stringify(found.anchor),
    state: found.state,
    confirmed: false,
    revisionId: saved.revisionId,
  })
}

const anchorOf = (stored: string | null, revision: string): Anchor => ({
  ...(JSON.parse(stored ?? '{}') as Omit<Anchor, 'revision'>),
  revision,
})
