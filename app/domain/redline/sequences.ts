/**
 * Longest common order of two sequences of keys: equal ends, then anchors that are unique on both sides
 * (patience diff, Bram Cohen), then Myers (`diff`) in small gaps and n-th with n-th where nothing is unique.
 */
import { diffArrays } from 'diff'

export interface MatchOptions {
  /** Gaps with no more elements than this are solved exactly. */
  readonly exact: number
}

interface Gap {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
}

/** For every element of `a` its partner in `b`, or -1; partners increase. */
export function matchSequences(a: Int32Array, b: Int32Array, options: MatchOptions): Int32Array {
  const match = new Int32Array(a.length).fill(-1)
  const gaps: Gap[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }]
  let budget = 40 * (a.length + b.length) + 10_000
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const inner = trimEnds(a, b, gap, match)
    const size = inner.aEnd - inner.a + (inner.bEnd - inner.b)
    if (inner.a === inner.aEnd || inner.b === inner.bEnd) continue
    budget -= size
    if (budget < 0) break
    if (size <= options.exact && matchExactly(a, b, inner, match)) continue
    const anchors = uniqueAnchors(a, b, inner)
    const chain = longestChain(anchors.length > 0 ? anchors : nthAnchors(a, b, inner))
    splitAt(chain, inner, match, gaps)
  }
  return match
}

function trimEnds(a: Int32Array, b: Int32Array, gap: Gap, match: Int32Array): Gap {
  let { a: i, aEnd, b: j, bEnd } = gap
  while (i < aEnd && j < bEnd && a[i] === b[j]) match[i++] = j++
  while (aEnd > i && bEnd > j && a[aEnd - 1] === b[bEnd - 1]) match[--aEnd] = --bEnd
  return { a: i, aEnd, b: j, bEnd }
}

function matchExactly(a: Int32Array, b: Int32Array, gap: Gap, match: Int32Array): boolean {
  const left = Array.from(a.subarray(gap.a, gap.aEnd))
  const right = Array.from(b.subarray(gap.b, gap.bEnd))
  const changes = diffArrays(left, right, { maxEditLength: 500 })
  if (!changes) return false
  let i = gap.a
  let j = gap.b
  for (const { count, added, removed } of changes) {
    if (added) j += count
    else if (removed) i += count
    else for (let n = 0; n < count; n++) match[i++] = j++
  }
  return true
}

/** An element of `a` and its partner in `b`. */
export type Anchor = readonly [number, number]

function uniqueAnchors(a: Int32Array, b: Int32Array, gap: Gap): Anchor[] {
  const places = new Map<number, { count: number; at: number; other: number; otherCount: number }>()
  for (let i = gap.a; i < gap.aEnd; i++) {
    const place = places.get(a[i]!)
    if (place) place.count++
    else places.set(a[i]!, { count: 1, at: i, other: -1, otherCount: 0 })
  }
  for (let j = gap.b; j < gap.bEnd; j++) {
    const place = places.get(b[j]!)
    if (!place) continue
    place.other = j
    place.otherCount++
  }
  const anchors: Anchor[] = []
  for (const { count, at, other, otherCount } of places.values()) {
    if (count === 1 && otherCount === 1) anchors.push([at, other])
  }
  return anchors
}

function nthAnchors(a: Int32Array, b: Int32Array, gap: Gap): Anchor[] {
  const waiting = new Map<number, number[]>()
  for (let j = gap.bEnd - 1; j >= gap.b; j--) {
    const places = waiting.get(b[j]!)
    if (places) places.push(j)
    else waiting.set(b[j]!, [j])
  }
  const anchors: Anchor[] = []
  for (let i = gap.a; i < gap.aEnd; i++) {
    const j = waiting.get(a[i]!)?.pop()
    if (j !== undefined) anchors.push([i, j])
  }
  return anchors
}

/** The longest part of the anchors (ordered by `a`) whose `b` increases. O(n log n). */
export function longestChain(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = []
  const before = new Int32Array(anchors.length)
  anchors.forEach(([, b], index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (anchors[tails[middle]!]![1] < b) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? tails[low - 1]! : -1
    tails[low] = index
  })
  const chain: Anchor[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(anchors[at]!)
  return chain.reverse()
}

function splitAt(chain: readonly Anchor[], gap: Gap, match: Int32Array, gaps: Gap[]): void {
  if (chain.length === 0) return
  let { a, b } = gap
  for (const [i, j] of chain) {
    match[i] = j
    if (i > a && j > b) gaps.push({ a, aEnd: i, b, bEnd: j })
    a = i + 1
    b = j + 1
  }
  if (a < gap.aEnd && b < gap.bEnd) gaps.push({ a, aEnd: gap.aEnd, b, bEnd: gap.bEnd })
}
