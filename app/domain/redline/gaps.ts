/**
 * Pairs the blocks between two common neighbours: the order-keeping pairing with most words in common
 * (dynamic programming), with paragraphs that were split or joined; long gaps by likely partners instead.
 */
import type { Pair } from './align.ts'
import { type Comparable, common, type Likeness, union } from './likeness.ts'
import { longestChain } from './sequences.ts'

const largestTable = 40_000
const leastLikeness = 0.5
/** For a block that stands alone between the same neighbours. */
const leastInPlace = 0.3

/** Both sides of what is compared: blocks of a section, items of a list, rows of a table. */
export interface Sides {
  readonly old: readonly Comparable[]
  readonly new: readonly Comparable[]
}

export function pairGap(
  section: Sides,
  olds: readonly number[],
  news: readonly number[],
  likeness: Likeness,
): { pairs: Pair[]; crossing: [number, number][] } {
  if (olds.length === 1 && news.length === 1) {
    const [old, next] = [section.old[olds[0]!]!, section.new[news[0]!]!]
    if (old.kind === next.kind && mostlySameEnds(old.markdown, next.markdown)) {
      return { pairs: [{ old: olds, new: news }], crossing: [] }
    }
  }
  if (olds.length * news.length > largestTable) return pairLongGap(section, olds, news, likeness)
  return { pairs: pairShortGap(section, olds, news, likeness), crossing: [] }
}

/** More than half of the longer one is the same beginning and end: surely an edit. */
function mostlySameEnds(a: string, b: string): boolean {
  const [shortest, longest] = a.length < b.length ? [a.length, b.length] : [b.length, a.length]
  let start = 0
  while (start < shortest && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (
    end < shortest - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  ) {
    end++
  }
  return 2 * (start + end) > longest
}

function pairLongGap(
  section: Sides,
  olds: readonly number[],
  news: readonly number[],
  likeness: Likeness,
) {
  const left = olds.map((at) => section.old[at]!)
  const right = news.map((at) => section.new[at]!)
  const found = likeness
    .partners(left, right, leastLikeness)
    .filter(([a, b]) => compatible(left[a]!, right[b]!))
  const chain = new Set(longestChain(found))
  const pairs: Pair[] = []
  const crossing: [number, number][] = []
  for (const partner of found) {
    const [old, next] = [olds[partner[0]]!, news[partner[1]]!]
    if (chain.has(partner)) pairs.push({ old: [old], new: [next] })
    else if (likeness.bag(section.old[old]!).length >= 5) crossing.push([old, next])
  }
  return { pairs, crossing }
}

interface Step {
  readonly gain: number
  readonly olds: number
  readonly news: number
}

function pairShortGap(
  section: Sides,
  olds: readonly number[],
  news: readonly number[],
  likeness: Likeness,
): Pair[] {
  const width = news.length + 1
  const best = new Float64Array((olds.length + 1) * width)
  const step = new Array<Step | undefined>(best.length)
  const table: Table = { section, olds, news, likeness }
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = news.length - 1; j >= 0; j--) {
      const at = i * width + j
      best[at] = Math.max(best[at + width]!, best[at + 1]!)
      for (const move of movesAt(table, i, j)) {
        const gain = move.gain + best[(i + move.olds) * width + j + move.news]!
        if (gain > best[at]!) {
          best[at] = gain
          step[at] = move
        }
      }
    }
  }
  return walk(table, best, step)
}

interface Table {
  readonly section: Sides
  readonly olds: readonly number[]
  readonly news: readonly number[]
  readonly likeness: Likeness
}

function walk({ olds, news }: Table, best: Float64Array, step: readonly (Step | undefined)[]) {
  const width = news.length + 1
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < olds.length && j < news.length) {
    const taken = step[i * width + j]
    if (taken) {
      pairs.push({ old: olds.slice(i, i + taken.olds), new: news.slice(j, j + taken.news) })
      i += taken.olds
      j += taken.news
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

function movesAt(table: Table, i: number, j: number): Step[] {
  const { section, olds, news, likeness } = table
  const a = section.old[olds[i]!]!
  const b = section.new[news[j]!]!
  const size = (block: Comparable) => likeness.bag(block).length
  const found: Step[] = []
  if (compatible(a, b)) {
    const alike = likeness.of(a, b)
    const alone = olds.length === 1 && news.length === 1
    const least =
      alone || (a.kind === b.kind && a.kind !== 'paragraph') ? leastInPlace : leastLikeness
    const shortInPlace = alone && a.kind === b.kind && Math.max(size(a), size(b)) <= 3
    if (alike >= least || shortInPlace) {
      found.push({
        gain: common(likeness.bag(a), likeness.bag(b)) + alike + 0.01,
        olds: 1,
        news: 1,
      })
    }
  }
  if (a.kind !== 'paragraph' || b.kind !== 'paragraph') return found
  for (const parts of [2, 3]) {
    const split = partsGain([a], blocksFrom(section.new, news, j, parts), likeness)
    if (split > 0) found.push({ gain: split, olds: 1, news: parts })
    const joined = partsGain([b], blocksFrom(section.old, olds, i, parts), likeness)
    if (joined > 0) found.push({ gain: joined, olds: parts, news: 1 })
  }
  return found
}

function blocksFrom(
  blocks: readonly Comparable[],
  places: readonly number[],
  at: number,
  size: number,
) {
  const taken: Comparable[] = []
  for (let n = 0; n < size; n++) {
    const place = places[at + n]
    if (place === undefined || (n > 0 && place !== places[at + n - 1]! + 1)) return []
    taken.push(blocks[place]!)
  }
  return taken
}

/** Every part must come from the whole, and bring something that the others do not. */
function partsGain(
  whole: readonly Comparable[],
  parts: readonly Comparable[],
  likeness: Likeness,
): number {
  if (parts.length < 2 || parts.some(({ kind }) => kind !== 'paragraph')) return 0
  const all = likeness.bag(whole[0]!)
  const bags = parts.map((part) => likeness.bag(part))
  const together = common(all, union(bags))
  const size = bags.reduce((sum, bag) => sum + bag.length, 0)
  if ((2 * together) / (all.length + size) < 0.7) return 0
  for (const bag of bags) {
    const others = union(bags.filter((other) => other !== bag))
    const own = together - common(all, others)
    if (bag.length < 2 || own < 0.7 * bag.length) return 0
  }
  return together + 0.5
}

const interchangeable = new Set(['paragraph', 'heading', 'list', 'quote'])

function compatible(a: Comparable, b: Comparable): boolean {
  return a.kind === b.kind || (interchangeable.has(a.kind) && interchangeable.has(b.kind))
}
