/** The changes of a suggestion by the paragraph they stand in, each paragraph as a redline. */
import { type BlockPlace, blockPlaces } from '#app/domain/consultation/block-place.ts'
import { type BlockOp, type ChangeClass, renderRedline } from '#app/domain/redline/index.ts'
import type { Standing } from './standing.server.ts'

export interface ChangeGroup {
  readonly html: string
  readonly place: BlockPlace | undefined
  readonly changes: readonly SuggestedChange[]
}

export interface SuggestedChange {
  readonly index: number
  readonly before: string
  readonly after: string
  readonly classes: readonly ChangeClass[]
  /** What stood there when the suggestion was made, if somebody has changed it since. */
  readonly contestedBase: string | undefined
}

export function changeGroups(suggestionId: string, standing: Standing): readonly ChangeGroup[] {
  const { current, rebased, contested } = standing
  const { proposed, change } = rebased
  const places = blockPlaces(proposed.blocks)
  const oldPlaces = blockPlaces(current.blocks)
  return joined(change.ops).map(({ ops, hunks }) => {
    const changes = change.hunks.filter((h) => hunks.has(h.index))
    const first = changes[0]
    return {
      html: apart(renderRedline(current, proposed, { ops }), suggestionId),
      place: places.get(first?.newBlock ?? '') ?? oldPlaces.get(first?.oldBlock ?? ''),
      changes: changes.map((hunk) => ({
        index: hunk.index,
        before: hunk.before,
        after: hunk.after,
        classes: hunk.classes,
        contestedBase: contested.get(hunk.index),
      })),
    }
  })
}

interface Group {
  ops: BlockOp[]
  hunks: Set<number>
}

/** Blocks that share a change (both ends of a move) stand together. */
function joined(ops: readonly BlockOp[]): Group[] {
  const groups: Group[] = []
  for (const op of ops) {
    const hunks = hunksOf(op)
    if (hunks.length === 0) continue
    const known = groups.find((group) => hunks.some((hunk) => group.hunks.has(hunk)))
    if (known) {
      known.ops.push(op)
      for (const hunk of hunks) known.hunks.add(hunk)
    } else groups.push({ ops: [op], hunks: new Set(hunks) })
  }
  return groups
}

function hunksOf(op: BlockOp): number[] {
  if (op.op === 'same') return []
  const own = 'hunk' in op ? [op.hunk] : []
  const inside = 'stretches' in op ? op.stretches.flatMap((s) => s.hunk ?? []) : []
  return [...own, ...inside]
}

/** Several suggestions share a page, so every id is one of its suggestion. */
const apart = (html: string, suggestionId: string): string =>
  html
    .replace(/ id="([^"]+)"/g, ` id="s-${suggestionId}-$1"`)
    .replace(/ href="#([^"]+)"/g, ` href="#s-${suggestionId}-$1"`)
