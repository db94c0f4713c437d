/** The edit script of a redline as segments of visible text: what stayed, what went, what came, and where. */
import type { BlockOp, Redline, Stretch } from '#app/domain/redline/index.ts'
import { type Piece, type Text, unescapeText } from '#app/domain/text/index.ts'

export interface Segment {
  readonly op: 'equal' | 'delete' | 'insert'
  /** In the visible text of the old and of the new group of blocks. */
  readonly old: number
  readonly oldEnd: number
  readonly new: number
  readonly newEnd: number
  readonly hunk: number
}

/** What became of one old block: the group of blocks it is in on both sides. */
export interface Fate {
  readonly kind: 'same' | 'change' | 'move' | 'delete'
  readonly olds: readonly number[]
  readonly news: readonly number[]
  readonly segments: readonly Segment[]
}

export class Script {
  readonly #fates = new Map<number, Fate>()
  readonly #byNew = new Map<number, Fate>()
  readonly inserted = new Set<number>()

  constructor(old: Text, { ops }: Pick<Redline, 'ops'>) {
    const targets = new Map(ops.flatMap((op) => (op.op === 'move-to' ? [[op.move, op.new]] : [])))
    for (const op of ops) this.#add(op, old, targets)
  }

  of(block: number): Fate {
    return this.#fates.get(block)!
  }

  /** The fate that led to a new block; undefined when it is new as a whole. */
  leadingTo(block: number): Fate | undefined {
    return this.#byNew.get(block)
  }

  #add(op: BlockOp, old: Text, targets: ReadonlyMap<number, number>): void {
    if (op.op === 'same') {
      for (let n = 0; n < op.count; n++) {
        const size = old.blocks[op.old + n]!.text.length
        const whole: Segment = { op: 'equal', old: 0, oldEnd: size, new: 0, newEnd: size, hunk: -1 }
        this.#put({ kind: 'same', olds: [op.old + n], news: [op.new + n], segments: [whole] })
      }
    } else if (op.op === 'change') {
      this.#put({ kind: 'change', olds: op.old, news: op.new, segments: segmentsOf(op.stretches) })
    } else if (op.op === 'move-from') {
      const target = targets.get(op.move)
      if (target === undefined)
        this.#put({ kind: 'delete', olds: [op.old], news: [], segments: [] })
      else {
        const segments = segmentsOf(op.stretches)
        this.#put({ kind: 'move', olds: [op.old], news: [target], segments })
      }
    } else if (op.op === 'delete') {
      this.#put({ kind: 'delete', olds: [op.old], news: [], segments: [] })
    } else if (op.op === 'insert') this.inserted.add(op.new)
  }

  #put(fate: Fate): void {
    for (const block of fate.olds) this.#fates.set(block, fate)
    for (const block of fate.news) this.#byNew.set(block, fate)
  }
}

function segmentsOf(stretches: readonly Stretch[]): Segment[] {
  const segments: Segment[] = []
  let old = 0
  let next = 0
  const put = (op: Segment['op'], size: number, hunk: number) => {
    if (size === 0) return
    const oldEnd = op === 'insert' ? old : old + size
    const newEnd = op === 'delete' ? next : next + size
    segments.push({ op, old, oldEnd, new: next, newEnd, hunk })
    old = oldEnd
    next = newEnd
  }
  for (const stretch of stretches) {
    const hunk = stretch.hunk ?? -1
    if (stretch.op !== 'swap') {
      put(stretch.op, visible(stretch).length, stretch.op === 'equal' ? -1 : hunk)
      continue
    }
    const [before, after] = [seenOf(stretch.md, stretch.piece), seenOf(stretch.to, stretch.piece)]
    if (before === after) put('equal', before, -1)
    else {
      put('delete', before, hunk)
      put('insert', after, hunk)
    }
  }
  return segments
}

/** The first item of a list has no line end before it, the others have. */
function seenOf(md: string, piece: Piece): number {
  return piece.kind === 'unit' ? (md.startsWith('\n') ? 1 : 0) : piece.text.length
}

function visible({ md, piece }: Stretch): string {
  return piece ? piece.text : unescapeText(md)
}

/** Block and offset of a place in a group of blocks whose texts are joined by a line end. */
export function placeInGroup(
  text: Text,
  group: readonly number[],
  offset: number,
  side: 'start' | 'end',
): { block: number; offset: number } {
  let left = offset
  for (const [index, block] of group.entries()) {
    const size = text.blocks[block]!.text.length
    const last = index === group.length - 1
    if (last || left < size || (left === size && side === 'end')) {
      return { block, offset: Math.min(left, size) }
    }
    left -= size + 1
    if (left < 0) return { block: group[index + 1]!, offset: 0 }
  }
  return { block: group[0] ?? 0, offset: 0 }
}

export function offsetInGroup(text: Text, group: readonly number[], block: number, offset: number) {
  let before = 0
  for (const member of group) {
    if (member === block) return before + offset
    before += text.blocks[member]!.text.length + 1
  }
  return before
}
