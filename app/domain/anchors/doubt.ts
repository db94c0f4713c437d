/**
 * When the edit script is only one of several equally good ones: a twin beside a deletion may be the one that
 * was deleted, and one of two look-alike paragraphs may be the one that stayed. Then nobody jumps silently.
 */
import { Likeness } from '#app/domain/redline/index.ts'
import type { Block, Text } from '#app/domain/text/index.ts'
import type { Fate, Script } from './script.ts'

/** A second candidate this near to the first leaves it open which of them is meant. */
const margin = 0.1
/** A moved and edited paragraph must be at least so much alike. */
const leastMoved = 0.75
const nearest = 60
/** Characters around words that stand twice in a block. */
const context = 10

export class Doubts {
  readonly #old: Text
  readonly #next: Text
  readonly #script: Script
  readonly #likeness = new Likeness()
  readonly #gone: number[]
  readonly #come: number[]
  readonly #sliding: ReadonlySet<number>
  readonly #slidingNew: ReadonlySet<number>
  readonly #repeated: ReadonlySet<string>

  constructor(old: Text, next: Text, script: Script) {
    this.#old = old
    this.#next = next
    this.#script = script
    this.#gone = old.blocks.flatMap((_block, at) => (script.of(at).kind === 'delete' ? [at] : []))
    this.#come = [...script.inserted].sort((a, b) => a - b)
    this.#sliding = slidingBlocks(old, (block) => script.of(block).kind === 'delete')
    this.#slidingNew = slidingBlocks(next, (block) => {
      const fate = script.leadingTo(block)
      return !fate || fate.kind === 'move'
    })
    this.#repeated = repeated(old)
  }

  /** May the passage just as well be the one that was deleted? Offsets in the fate's old blocks. */
  aboutPassage(fate: Fate, start: number, end: number): boolean {
    const text = fate.olds
      .map((block) => this.#old.blocks[block]!.text)
      .join(' ')
      .replace(/\s/g, ' ')
    if (this.#twinsBeside(fate, text, start, end)) return true
    for (const [from, to] of pureDeletions(fate)) {
      let left = 0
      while (left < from && text[from - 1 - left] === text[to - 1 - left]) left++
      let right = 0
      while (to + right < text.length && text[from + right] === text[to + right]) right++
      if (start >= from - left && end <= from) return true
      if (start >= to && end <= to + right) return true
    }
    return false
  }

  /** Words that stand twice in the block, once of them gone: what stayed must reach beyond them on both sides. */
  #twinsBeside({ segments }: Fate, text: string, start: number, end: number): boolean {
    const quote = text.slice(start, end)
    const twice = text.indexOf(quote) !== text.lastIndexOf(quote)
    if (!twice || !segments.some(({ op }) => op === 'delete')) return false
    return !segments.some(({ op, old, oldEnd }) => {
      if (op !== 'equal' || old > start || oldEnd < end) return false
      return old <= Math.max(0, start - context) && oldEnd >= Math.min(text.length, end + context)
    })
  }

  /** May the block just as well be another one? */
  aboutBlock(fate: Fate): boolean {
    if (fate.olds.some((block) => this.#sliding.has(block))) return true
    if (fate.news.some((block) => this.#copied(block))) return true
    if (fate.kind === 'same' || fate.olds.length > 1 || fate.news.length > 1) return false
    const [at, to] = [fate.olds[0]!, fate.news[0]!]
    const [old, next] = [this.#old.blocks[at]!, this.#next.blocks[to]!]
    if (old.markdown === next.markdown || (old.id === next.id && !old.id.startsWith('~')))
      return false
    const own = this.#likeness.of(old, next)
    if (fate.kind === 'move' && own < leastMoved) return true
    return this.#hasRival(fate, at, to, own)
  }

  /** Anywhere one that is as much alike; beside the block also one that is nearly so. */
  #hasRival({ kind }: Fate, at: number, to: number, own: number): boolean {
    const old = this.#old.blocks[at]!
    const next = this.#next.blocks[to]!
    const rival = (other: Block, one: Block, least: number) =>
      this.#likeness.of(other, one) >= least
    const beside = kind === 'move' ? own - margin : own
    if (near(this.#gone, at).some((other) => rival(this.#old.blocks[other]!, next, beside)))
      return true
    if (near(this.#come, to).some((other) => rival(this.#next.blocks[other]!, old, beside)))
      return true
    const gone = this.#beside(at, (other) => this.#wentAt(other))
    const come = this.#beside(to, (other) => this.#cameAt(other))
    return (
      gone.some((other) => rival(this.#old.blocks[other]!, next, own - margin)) ||
      come.some((other) => rival(this.#next.blocks[other]!, old, own - margin))
    )
  }

  /** A plain copy keeps its place; where there were several before, one of the others may have come here. */
  #copied(block: number): boolean {
    return this.#slidingNew.has(block) && this.#repeated.has(this.#next.blocks[block]!.markdown)
  }

  /** For a block edited in its place only its neighbours up to the next certain block are rivals. */
  #beside(at: number, fits: (other: number) => 'rival' | 'open' | 'certain'): number[] {
    const found: number[] = []
    for (const step of [-1, 1]) {
      for (let other = at + step; found.length < nearest; other += step) {
        const verdict = fits(other)
        if (verdict === 'certain') break
        if (verdict === 'rival') found.push(other)
      }
    }
    return found
  }

  #wentAt(block: number): 'rival' | 'open' | 'certain' {
    if (block < 0 || block >= this.#old.blocks.length) return 'certain'
    const { kind } = this.#script.of(block)
    return kind === 'delete' ? 'rival' : kind === 'same' ? 'certain' : 'open'
  }

  #cameAt(block: number): 'rival' | 'open' | 'certain' {
    if (block < 0 || block >= this.#next.blocks.length) return 'certain'
    const fate = this.#script.leadingTo(block)
    return fate ? (fate.kind === 'same' ? 'certain' : 'open') : 'rival'
  }
}

function near(places: readonly number[], at: number): readonly number[] {
  if (places.length <= nearest) return places
  const sorted = [...places].sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
  return sorted.slice(0, nearest)
}

/** Runs of deleted text in whose place nothing came, a blank or a line end at most. */
function pureDeletions({ segments }: Fate): [number, number][] {
  const found: [number, number][] = []
  segments.forEach((segment, at) => {
    if (segment.op !== 'delete') return
    const beside = [segments[at - 1], segments[at + 1]]
    if (beside.some((other) => other?.op === 'insert' && other.newEnd - other.new > 1)) return
    const last = found.at(-1)
    if (last && last[1] === segment.old) last[1] = segment.oldEnd
    else found.push([segment.old, segment.oldEnd])
  })
  return found
}

/** Blocks equal to one that came or went beside them, so that the edit could be shifted onto them. */
function slidingBlocks({ blocks }: Text, edited: (block: number) => boolean): Set<number> {
  const sliding = new Set<number>()
  const same = (a: number, b: number) => blocks[a]?.markdown === blocks[b]?.markdown
  for (let from = 0; from < blocks.length; from++) {
    if (!edited(from)) continue
    let to = from
    while (to < blocks.length && edited(to)) to++
    for (let left = 1; left <= from && same(from - left, to - left); left++)
      sliding.add(from - left)
    for (let right = 0; to + right < blocks.length && same(from + right, to + right); right++) {
      sliding.add(to + right)
    }
    from = to
  }
  return sliding
}

/** Texts of which the old revision had more than one. */
function repeated({ blocks }: Text): Set<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { markdown } of blocks) (once.has(markdown) ? twice : once).add(markdown)
  return twice
}
