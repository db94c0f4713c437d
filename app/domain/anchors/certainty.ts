/**
 * Whether an old block surely is the new block it was paired with. In texts full of boilerplate equal words are
 * no proof: the block must be the only one of its kind, hold words found nowhere else, or stand beside one.
 */
import type { Text } from '#app/domain/text/index.ts'
import { type Fate, offsetInGroup, type Script } from './script.ts'

const shortestProof = 20
const farthestNeighbour = 4

export class Certainty {
  readonly #old: Text
  readonly #next: Text
  readonly #script: Script
  readonly #oldAll: string
  readonly #newAll: string
  readonly #known = new Map<number, boolean>()

  constructor(old: Text, next: Text, script: Script) {
    this.#old = old
    this.#next = next
    this.#script = script
    this.#oldAll = old.blocks.map(({ text }) => text).join('\n')
    this.#newAll = next.blocks.map(({ text }) => text).join('\n')
  }

  /** Of one old block; of joined paragraphs each must prove itself. */
  of(fate: Fate, block: number): boolean {
    let sure = this.#known.get(block)
    if (sure === undefined) {
      sure = this.#isUnique(fate) || this.#hasOwnWords(fate, block) || this.#standsBeside(fate)
      this.#known.set(block, sure)
    }
    return sure
  }

  /** For words that stand several times in the old text: what stayed around them stands once. */
  ofRepeated({ kind, olds, segments }: Fate, start: number, end: number): boolean {
    const text = olds.map((block) => this.#old.blocks[block]!.text).join('\n')
    const quote = text.slice(start, end)
    if (kind === 'same' || occursOnce(this.#oldAll, quote)) return true
    return segments.some(({ op, old, oldEnd }) => {
      if (op !== 'equal' || old > end || oldEnd < start || oldEnd - old < shortestProof)
        return false
      const proof = text.slice(old, oldEnd)
      return occursOnce(this.#oldAll, proof) && occursOnce(this.#newAll, proof)
    })
  }

  /** The passage stands once in either text, word for word. */
  ofPassage(quote: string, found: string): boolean {
    if (quote !== found || quote.length < 4) return false
    return occursOnce(this.#oldAll, quote) && occursOnce(this.#newAll, quote)
  }

  #isUnique({ kind, olds, news }: Fate): boolean {
    if (kind === 'delete' || olds.length !== 1 || news.length !== 1) return false
    const { text, markdown } = this.#old.blocks[olds[0]!]!
    if (markdown !== this.#next.blocks[news[0]!]!.markdown || text.length < 8) return false
    return occursOnce(this.#oldAll, text) && occursOnce(this.#newAll, text)
  }

  /** The longest stretch of the block that stayed is found nowhere else. */
  #hasOwnWords({ olds, segments }: Fate, block: number): boolean {
    const { text } = this.#old.blocks[block]!
    const before = offsetInGroup(this.#old, olds, block, 0)
    let [from, to] = [0, 0]
    for (const { op, old, oldEnd } of segments) {
      const [start, end] = [Math.max(0, old - before), Math.min(text.length, oldEnd - before)]
      if (op === 'equal' && end - start > to - from) [from, to] = [start, end]
    }
    const proof = text.slice(from, to)
    if (proof.length < shortestProof) return false
    return occursOnce(this.#oldAll, proof) && occursOnce(this.#newAll, proof)
  }

  /** Between the same neighbours, of which one is certain on its own account. */
  #standsBeside({ kind, olds, news }: Fate): boolean {
    if (kind === 'delete' || olds.length > 1 || news.length === 0) return false
    const [before, after] = [
      [olds[0]!, news[0]!, -1] as const,
      [olds.at(-1)!, news.at(-1)!, 1] as const,
    ]
    if (!this.#touches(...before) || !this.#touches(...after)) return false
    return this.#isSure(...before) || this.#isSure(...after)
  }

  #touches(fromOld: number, fromNew: number, step: -1 | 1): boolean {
    const [old, next] = [fromOld + step, fromNew + step]
    if (this.#bothEnd(old, next)) return true
    return Boolean(this.#old.blocks[old] && this.#script.of(old).news.includes(next))
  }

  #isSure(fromOld: number, fromNew: number, step: -1 | 1): boolean {
    for (let distance = 1; distance <= farthestNeighbour; distance++) {
      const [old, next] = [fromOld + step * distance, fromNew + step * distance]
      if (this.#bothEnd(old, next)) return true
      const fate = this.#old.blocks[old] ? this.#script.of(old) : undefined
      if (!fate?.news.includes(next)) return false
      if (this.#isUnique(fate) || this.#hasOwnWords(fate, old)) return true
      if (fate.olds.length > 1 || fate.news.length > 1) return false
    }
    return false
  }

  #bothEnd(old: number, next: number): boolean {
    return (
      (old === -1 && next === -1) ||
      (old === this.#old.blocks.length && next === this.#next.blocks.length)
    )
  }
}

function occursOnce(all: string, part: string): boolean {
  const first = all.indexOf(part)
  return first >= 0 && all.indexOf(part, first + 1) < 0
}
