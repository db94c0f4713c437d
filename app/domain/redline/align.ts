/**
 * Which block of the old text is which block of the new one: by id, then by equal text in common order, then
 * by likeness of what is left. Blocks that left their order, also into another section, are moves.
 */
import type { Block } from '#app/domain/text/index.ts'
import { pairGap } from './gaps.ts'
import { Likeness } from './likeness.ts'
import { type Anchor, longestChain, matchSequences } from './sequences.ts'

export interface Section {
  readonly key: string
  readonly old: readonly Block[]
  readonly new: readonly Block[]
}

export interface Pair {
  readonly old: readonly number[]
  readonly new: readonly number[]
}

export interface Moved {
  readonly from: { readonly section: number; readonly block: number }
  readonly to: { readonly section: number; readonly block: number }
}

export interface Alignment {
  /** Per section, in order on both sides. */
  readonly pairs: readonly (readonly Pair[])[]
  readonly moves: readonly Moved[]
}

interface Work {
  readonly section: Section
  /** Partner of every old block, -1 for none. */
  readonly match: Int32Array
  readonly oldFree: Uint8Array
  readonly newFree: Uint8Array
  readonly extra: Pair[]
}

export function align(sections: readonly Section[]): Alignment {
  const likeness = new Likeness()
  const keys = new Map<string, number>()
  const works = sections.map((section) => startWork(section, keys, likeness))
  const moves = moveEqual(works)
  works.forEach((_work, index) => {
    pairGaps(works, index, likeness, moves)
  })
  moveAlike(works, likeness, moves)
  return { pairs: works.map(pairsInOrder), moves }
}

function startWork(section: Section, keys: Map<string, number>, likeness: Likeness): Work {
  const intern = (block: Block) => {
    let key = keys.get(block.markdown)
    if (key === undefined) {
      key = keys.size
      keys.set(block.markdown, key)
    }
    return key
  }
  const match = new Int32Array(section.old.length).fill(-1)
  const a = Int32Array.from(section.old, intern)
  const b = Int32Array.from(section.new, intern)
  const byId = matchIds(section, a, b, likeness)
  fillBetween(byId, a, b, match)
  const newFree = new Uint8Array(section.new.length).fill(1)
  for (const partner of match) if (partner >= 0) newFree[partner] = 0
  const oldFree = Uint8Array.from(match, (partner) => (partner < 0 ? 1 : 0))
  return { section, match, oldFree, newFree, extra: [] }
}

/** Ids that readers give for the time being begin with `~` and say nothing about descent. */
function matchIds(
  { old, new: next }: Section,
  a: Int32Array,
  b: Int32Array,
  likeness: Likeness,
): Anchor[] {
  const places = new Map<string, number>()
  next.forEach((block, at) => {
    if (!block.id.startsWith('~')) places.set(block.id, at)
  })
  if (places.size === 0) return []
  const found: Anchor[] = []
  old.forEach((block, at) => {
    const partner = places.get(block.id)
    if (partner === undefined) return
    if (a[at] === b[partner] || likeness.of(block, next[partner]!) >= 0.3) found.push([at, partner])
  })
  return longestChain(found)
}

/** Equal blocks in common order in every stretch between two fixed pairs. */
function fillBetween(
  fixed: readonly Anchor[],
  a: Int32Array,
  b: Int32Array,
  match: Int32Array,
): void {
  let i = 0
  let j = 0
  for (const [at, partner] of [...fixed, [a.length, b.length]] as const) {
    if (at > i && partner > j) {
      const inner = matchSequences(a.subarray(i, at), b.subarray(j, partner), { exact: 64 })
      for (let n = 0; n < inner.length; n++) if (inner[n]! >= 0) match[i + n] = j + inner[n]!
    }
    if (at < a.length) match[at] = partner
    i = at + 1
    j = partner + 1
  }
}

/** A block left over on both sides, once each and not trivial, was moved. */
function moveEqual(works: readonly Work[]): Moved[] {
  const gone = new Map<string, { section: number; block: number }[]>()
  const total = new Map<string, number>()
  const note = (text: string) => total.set(text, (total.get(text) ?? 0) + 1)
  works.forEach(({ section, oldFree }, index) => {
    section.old.forEach(({ markdown }, block) => {
      if (!oldFree[block]) return
      note(markdown)
      const places = gone.get(markdown)
      if (places) places.push({ section: index, block })
      else gone.set(markdown, [{ section: index, block }])
    })
  })
  const moves: Moved[] = []
  const come = new Map<string, { section: number; block: number }[]>()
  works.forEach(({ section, newFree }, index) => {
    section.new.forEach(({ markdown }, block) => {
      if (!newFree[block] || !gone.has(markdown)) return
      const places = come.get(markdown)
      if (places) places.push({ section: index, block })
      else come.set(markdown, [{ section: index, block }])
    })
  })
  for (const [markdown, to] of come) {
    const from = gone.get(markdown)!
    if (from.length !== to.length || !worthMoving(markdown, from.length)) continue
    from.forEach((place, index) => {
      addMove(works, moves, place, to[index]!)
    })
  }
  return moves
}

/** Short lines and lines that stand in many places are rather written anew. */
function worthMoving(markdown: string, copies: number): boolean {
  const letters = markdown.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return copies === 1 ? letters >= 1 : letters >= 5
}

function addMove(
  works: readonly Work[],
  moves: Moved[],
  from: Moved['from'],
  to: Moved['to'],
): void {
  works[from.section]!.oldFree[from.block] = 0
  works[to.section]!.newFree[to.block] = 0
  moves.push({ from, to })
}

/** Changed blocks stand between the same neighbours; in long gaps what crosses is a move. */
function pairGaps(works: readonly Work[], index: number, likeness: Likeness, moves: Moved[]): void {
  const { section, match, oldFree, newFree, extra } = works[index]!
  let i = 0
  let j = 0
  for (let at = 0; at <= match.length; at++) {
    const partner = at === match.length ? section.new.length : match[at]!
    if (partner < 0) continue
    const olds = freeIn(oldFree, i, at)
    const news = freeIn(newFree, j, partner)
    if (olds.length > 0 && news.length > 0) {
      const { pairs, crossing } = pairGap(section, olds, news, likeness)
      for (const pair of pairs) {
        extra.push(pair)
        for (const block of pair.old) oldFree[block] = 0
        for (const block of pair.new) newFree[block] = 0
      }
      for (const [from, to] of crossing) {
        addMove(works, moves, { section: index, block: from }, { section: index, block: to })
      }
    }
    i = at + 1
    j = partner + 1
  }
}

function freeIn(free: Uint8Array, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) if (free[at]) found.push(at)
  return found
}

/** What is still left over anywhere and resembles something left over elsewhere was moved and edited. */
function moveAlike(works: readonly Work[], likeness: Likeness, moves: Moved[]): void {
  const from = works.flatMap((work, section) => placesOf(work.section.old, work.oldFree, section))
  const to = works.flatMap((work, section) => placesOf(work.section.new, work.newFree, section))
  if (from.length === 0 || to.length === 0) return
  const blocks = (places: typeof from) => places.map(({ block }) => block)
  for (const [left, right] of likeness.partners(blocks(from), blocks(to), 0.6)) {
    const [source, target] = [from[left]!, to[right]!]
    if (source.block.kind !== target.block.kind || likeness.bag(source.block).length < 5) continue
    addMove(works, moves, source.place, target.place)
  }
}

function placesOf(blocks: readonly Block[], free: Uint8Array, section: number) {
  const found: { block: Block; place: { section: number; block: number } }[] = []
  blocks.forEach((block, at) => {
    if (free[at]) found.push({ block, place: { section, block: at } })
  })
  return found
}

function pairsInOrder({ match, extra }: Work): Pair[] {
  const pairs = [...extra]
  match.forEach((partner, at) => {
    if (partner >= 0) pairs.push({ old: [at], new: [partner] })
  })
  return pairs.sort((a, b) => a.old[0]! - b.old[0]!)
}
