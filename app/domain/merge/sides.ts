/** What one side did to the base: the fate of every base block, and what it put between them. */
import {
  type BlockOp,
  type Hunk,
  type Redline,
  redline,
  type Stretch,
} from '#app/domain/redline/index.ts'
import type { BlockKind, Text } from '#app/domain/text/index.ts'

export interface SideFate {
  readonly kind: 'same' | 'change' | 'delete' | 'move'
  /** Base blocks that became one here. */
  readonly olds: readonly number[]
  readonly stretches: readonly Stretch[]
}

/** Something that stands in a gap: a new block, or a base block that was moved there. */
export type GapItem =
  | { readonly kind: 'insert'; readonly md: string; readonly block: BlockKind }
  | { readonly kind: 'move'; readonly base: number }

export interface Side {
  readonly fates: readonly SideFate[]
  /** By the number of the base block before which the gap is. */
  readonly gaps: ReadonlyMap<number, readonly GapItem[]>
  readonly gapOfMove: ReadonlyMap<number, number>
  readonly hunks: readonly Hunk[]
}

export function sideOf(base: Text, next: Text): Side {
  const change: Redline = redline(base, next)
  const fates: SideFate[] = new Array(base.blocks.length)
  const gaps = new Map<number, GapItem[]>()
  const gapOfMove = new Map<number, number>()
  let last = -1
  const put = (item: GapItem) => {
    const items = gaps.get(last + 1)
    if (items) items.push(item)
    else gaps.set(last + 1, [item])
    if (item.kind === 'move') gapOfMove.set(item.base, last + 1)
  }
  for (const op of change.ops) {
    setFates(op, fates)
    if (op.op === 'same') last = op.old + op.count - 1
    else if (op.op === 'change') last = op.old.at(-1)!
    else if (op.op === 'insert') put({ kind: 'insert', md: op.md, block: op.kind })
    else if (op.op === 'move-to') put({ kind: 'move', base: op.from.block })
  }
  return { fates, gaps, gapOfMove, hunks: change.hunks }
}

function setFates(op: BlockOp, fates: SideFate[]): void {
  if (op.op === 'same') {
    for (let n = 0; n < op.count; n++) {
      fates[op.old + n] = { kind: 'same', olds: [op.old + n], stretches: [] }
    }
  } else if (op.op === 'change') {
    const fate: SideFate = { kind: 'change', olds: op.old, stretches: op.stretches }
    for (const block of op.old) fates[block] = fate
  } else if (op.op === 'delete') {
    fates[op.old] = { kind: 'delete', olds: [op.old], stretches: [] }
  } else if (op.op === 'move-from') {
    fates[op.old] = { kind: 'move', olds: [op.old], stretches: op.stretches }
  }
}
