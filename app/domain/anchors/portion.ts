/** Where a passage of one group of blocks came to stand, by the edit script alone. */
import type { Text } from '#app/domain/text/index.ts'
import type { Range } from './ranges.ts'
import { type Fate, placeInGroup, type Segment } from './script.ts'

export interface Portion {
  readonly fate: Fate
  /** In the new text; undefined when nothing of the passage is left. */
  readonly range: Range | undefined
  /** Share of the visible characters, blanks aside, that stayed. */
  readonly kept: number
  /** Words stand in the place of those that went. */
  readonly replaced: boolean
  /** What stayed stands alone between changes on both sides. */
  readonly alone: boolean
}

interface Reach {
  from: number
  to: number
  stayed: number
  replaced: boolean
}

export function mapPortion(old: Text, next: Text, fate: Fate, start: number, end: number): Portion {
  const before = fate.olds.map((block) => old.blocks[block]!.text).join('\n')
  const reach: Reach = { from: Number.POSITIVE_INFINITY, to: -1, stayed: 0, replaced: false }
  const touched = touchedHunks(fate.segments, start, end)
  for (const segment of fate.segments) {
    if (segment.op === 'equal') keep(segment, start, end, before, reach)
    else if (segment.op === 'insert') addInserted(segment, start, end, touched, reach)
  }
  const total = letters(before.slice(start, end))
  const range = reach.to < 0 ? undefined : trimmed(next, fate, reach.from, reach.to)
  return {
    fate,
    range,
    kept: total === 0 ? 1 : reach.stayed / total,
    replaced: reach.replaced,
    alone: standsAlone(fate.segments, start, end),
  }
}

/** Hunks that took something of the passage, and of which the passage was a fair part. */
function touchedHunks(segments: readonly Segment[], start: number, end: number): Set<number> {
  const size = new Map<number, { all: number; inside: number }>()
  for (const { op, old, oldEnd, hunk } of segments) {
    if (op !== 'delete') continue
    const count = size.get(hunk) ?? { all: 0, inside: 0 }
    count.all += oldEnd - old
    count.inside += Math.max(0, Math.min(oldEnd, end) - Math.max(old, start))
    size.set(hunk, count)
  }
  const touched = new Set<number>()
  for (const [hunk, { all, inside }] of size)
    if (inside > 0 && inside >= 0.3 * all) touched.add(hunk)
  return touched
}

function keep(segment: Segment, start: number, end: number, before: string, reach: Reach): void {
  const from = Math.max(start, segment.old)
  const to = Math.min(end, segment.oldEnd)
  if (from >= to) return
  reach.from = Math.min(reach.from, segment.new + from - segment.old)
  reach.to = Math.max(reach.to, segment.new + to - segment.old)
  reach.stayed += letters(before.slice(from, to))
}

function addInserted(
  segment: Segment,
  start: number,
  end: number,
  touched: ReadonlySet<number>,
  reach: Reach,
): void {
  const inside = segment.old > start && segment.old < end
  if (!inside && !touched.has(segment.hunk)) return
  reach.from = Math.min(reach.from, segment.new)
  reach.to = Math.max(reach.to, segment.newEnd)
  if (touched.has(segment.hunk)) reach.replaced = true
}

function letters(text: string): number {
  return text.replace(/\s/g, '').length
}

function trimmed(next: Text, fate: Fate, from: number, to: number): Range | undefined {
  const after = fate.news.map((block) => next.blocks[block]!.text).join('\n')
  let [start, end] = [from, to]
  while (start < end && /\s/.test(after[start]!)) start++
  while (end > start && /\s/.test(after[end - 1]!)) end--
  if (start >= end) return undefined
  const first = placeInGroup(next, fate.news, start, 'start')
  const last = placeInGroup(next, fate.news, end, 'end')
  return { block: first.block, start: first.offset, endBlock: last.block, end: last.offset }
}

function standsAlone(segments: readonly Segment[], start: number, end: number): boolean {
  const at = segments.findIndex(
    ({ op, old, oldEnd }) => op === 'equal' && old <= start && oldEnd >= end,
  )
  if (at <= 0 || at === segments.length - 1) return false
  const { old, oldEnd } = segments[at]!
  const sizeOf = (index: number) => {
    const { op, ...segment } = segments[index]!
    return op === 'insert' ? segment.newEnd - segment.new : segment.oldEnd - segment.old
  }
  return oldEnd - old < end - start + 6 && sizeOf(at - 1) > 20 && sizeOf(at + 1) > 20
}
