/**
 * A redline as one flat row of pieces of Markdown: `equal`, `delete` and `move-from` joined are the old text,
 * `equal`, `insert` and `move-to` the new one, to the letter.
 */
import type { Text } from '#app/domain/text/index.ts'
import type { BlockOp, Redline, Stretch } from './types.ts'

export interface FlatOp {
  readonly op: 'equal' | 'insert' | 'delete' | 'move-from' | 'move-to'
  readonly text: string
  /** Number of the move, the same on both its ends. */
  readonly move?: number
}

export function flatten(old: Text, next: Text, { ops }: Redline): FlatOp[] {
  const out: FlatOp[] = []
  const ends = { old: old.blocks.length, new: next.blocks.length }
  for (const op of ops) addOp(op, old, ends, out)
  return out
}

interface Ends {
  /** Blocks whose end has not been written yet, on each side. */
  old: number
  new: number
}

function addOp(op: BlockOp, old: Text, ends: Ends, out: FlatOp[]): void {
  switch (op.op) {
    case 'same':
      for (let n = 0; n < op.count; n++) {
        put(out, 'equal', old.blocks[op.old + n]!.markdown)
        endBoth(ends, 1, 1, out)
      }
      return
    case 'change':
      for (const stretch of op.stretches) putStretch(stretch, out)
      endBoth(ends, op.old.length, op.new.length, out)
      return
    case 'delete':
      ends.old--
      put(out, 'delete', old.blocks[op.old]!.markdown + endOf(ends.old))
      return
    case 'insert':
      ends.new--
      put(out, 'insert', op.md + endOf(ends.new))
      return
    case 'move-from':
      ends.old--
      putMoved(op.stretches, endOf(ends.old), 'move-from', op.move, out)
      return
    case 'move-to':
      ends.new--
      putMoved(op.stretches, endOf(ends.new), 'move-to', op.move, out)
  }
}

/** Two line ends between blocks, one after the last. */
function endOf(left: number): string {
  return left === 0 ? '\n' : '\n\n'
}

function endBoth(ends: Ends, olds: number, news: number, out: FlatOp[]): void {
  ends.old -= olds
  ends.new -= news
  const [a, b] = [endOf(ends.old), endOf(ends.new)]
  put(out, 'equal', a.length < b.length ? a : b)
  if (a.length > b.length) put(out, 'delete', '\n')
  if (b.length > a.length) put(out, 'insert', '\n')
}

function putStretch(stretch: Stretch, out: FlatOp[]): void {
  if (stretch.op !== 'swap') {
    put(out, stretch.op, stretch.md)
    return
  }
  put(out, 'delete', stretch.md)
  put(out, 'insert', stretch.to)
}

/** One side of a moved block: what moved, and on this side what was deleted or inserted in it. */
function putMoved(
  stretches: readonly Stretch[],
  end: string,
  side: 'move-from' | 'move-to',
  move: number,
  out: FlatOp[],
): void {
  const own = side === 'move-from' ? 'delete' : 'insert'
  for (const stretch of stretches) {
    if (stretch.op === 'equal') put(out, side, stretch.md, move)
    else if (stretch.op === own) put(out, own, stretch.md)
    else if (stretch.op === 'swap') put(out, own, own === 'delete' ? stretch.md : stretch.to)
  }
  put(out, side, end, move)
}

function put(out: FlatOp[], op: FlatOp['op'], text: string, move?: number): void {
  if (text === '') return
  const last = out.at(-1)
  if (last?.op === op && last.move === move) {
    out[out.length - 1] = { ...last, text: last.text + text }
  } else out.push({ op, text, ...(move !== undefined && { move }) })
}
