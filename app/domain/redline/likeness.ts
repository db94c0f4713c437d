/** How alike two blocks are by their words, and which of many blocks are likely partners. Not an order. */
const words = /[\p{L}\p{N}]+(?:,\d+)?/gu
/** A feature that more blocks than this share tells nothing. */
const mostShared = 8

/** A block, or an item or row of one. */
export interface Comparable {
  readonly kind: string
  readonly text: string
  readonly markdown: string
}

export class Likeness {
  readonly #ids = new Map<string, number>()
  readonly #ordered = new Map<Comparable, Int32Array>()
  readonly #bags = new Map<Comparable, Int32Array>()

  /** Ids of the words in order. */
  #words(block: Comparable): Int32Array {
    const known = this.#ordered.get(block)
    if (known) return known
    const found = Int32Array.from(block.text.match(words) ?? [], (word) => this.#id(word))
    this.#ordered.set(block, found)
    return found
  }

  #id(word: string): number {
    let id = this.#ids.get(word)
    if (id === undefined) {
      id = this.#ids.size
      this.#ids.set(word, id)
    }
    return id
  }

  bag(block: Comparable): Int32Array {
    let bag = this.#bags.get(block)
    if (!bag) {
      bag = this.#words(block).slice().sort()
      this.#bags.set(block, bag)
    }
    return bag
  }

  /** Dice's coefficient over words: 1 for the same words, 0 for none in common. */
  of(a: Comparable, b: Comparable): number {
    const [left, right] = [this.bag(a), this.bag(b)]
    if (left.length + right.length === 0) return a.markdown === b.markdown ? 1 : 0
    return (2 * common(left, right)) / (left.length + right.length)
  }

  /** The best partner for every block of `olds` among `news`, each used once, at least `least` alike. */
  partners(
    olds: readonly Comparable[],
    news: readonly Comparable[],
    least: number,
  ): [number, number][] {
    const sharing = this.#index(news)
    const found: { old: number; new: number; score: number }[] = []
    olds.forEach((block, old) => {
      const hits = new Map<number, number>()
      for (const feature of this.#features(block)) {
        for (const at of sharing.get(feature) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
      }
      const best = [...hits].sort((a, b) => b[1] - a[1]).slice(0, 4)
      for (const [at] of best) {
        const score = this.of(block, news[at]!)
        if (score >= least) found.push({ old, new: at, score })
      }
    })
    return takeBest(found)
  }

  #index(blocks: readonly Comparable[]): Map<number, number[]> {
    const sharing = new Map<number, number[]>()
    blocks.forEach((block, at) => {
      for (const feature of this.#features(block)) {
        const places = sharing.get(feature)
        if (!places) sharing.set(feature, [at])
        else if (places.length <= mostShared) places.push(at)
      }
    })
    for (const [feature, places] of sharing) if (places.length > mostShared) sharing.delete(feature)
    return sharing
  }

  /** Runs of three words, as numbers; short blocks are one feature. */
  #features(block: Comparable): Set<number> {
    const found = new Set<number>()
    const ids = this.#words(block)
    if (ids.length < 3) return ids.length === 0 ? found : found.add(mix(ids[0]!, ids[1] ?? -1, -1))
    for (let at = 2; at < ids.length; at++) found.add(mix(ids[at - 2]!, ids[at - 1]!, ids[at]!))
    return found
  }
}

function mix(a: number, b: number, c: number): number {
  return (
    Math.imul(Math.imul(a + 1, 0x9e3779b1) ^ (b + 1), 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35)
  )
}

/** Size of the intersection of two sorted bags. */
export function common(a: Int32Array, b: Int32Array): number {
  let i = 0
  let j = 0
  let count = 0
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference === 0) {
      count++
      i++
      j++
    } else if (difference < 0) i++
    else j++
  }
  return count
}

export function union(bags: readonly Int32Array[]): Int32Array {
  if (bags.length === 1) return bags[0]!
  const all = new Int32Array(bags.reduce((size, bag) => size + bag.length, 0))
  let at = 0
  for (const bag of bags) {
    all.set(bag, at)
    at += bag.length
  }
  return all.sort()
}

function takeBest(found: { old: number; new: number; score: number }[]): [number, number][] {
  found.sort((a, b) => b.score - a.score || a.old - b.old || a.new - b.new)
  const usedOld = new Set<number>()
  const usedNew = new Set<number>()
  const taken: [number, number][] = []
  for (const pair of found) {
    if (usedOld.has(pair.old) || usedNew.has(pair.new)) continue
    usedOld.add(pair.old)
    usedNew.add(pair.new)
    taken.push([pair.old, pair.new])
  }
  return taken.sort((a, b) => a[0] - b[0])
}
