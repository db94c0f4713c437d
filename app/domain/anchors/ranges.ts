/** Passages of a text as places of blocks; reading, making and comparing them. */
import { neutral, type Text } from '#app/domain/text/index.ts'
import type { Anchor } from './types.ts'

export interface Range {
  readonly block: number
  readonly start: number
  readonly endBlock: number
  readonly end: number
}

const around = 32

export function quoteOf({ blocks }: Text, { block, start, endBlock, end }: Range): string {
  if (block === endBlock) return blocks[block]!.text.slice(start, end)
  const parts = [blocks[block]!.text.slice(start)]
  for (let at = block + 1; at < endBlock; at++) parts.push(blocks[at]!.text)
  parts.push(blocks[endBlock]!.text.slice(0, end))
  return parts.join('\n')
}

export function makeAnchor(text: Text, range: Range, revision: string): Anchor {
  const first = text.blocks[range.block]!
  const last = text.blocks[range.endBlock]!
  return {
    block: first.id,
    ...(range.endBlock !== range.block && { endBlock: last.id }),
    start: range.start,
    end: range.end,
    quote: quoteOf(text, range),
    prefix: first.text.slice(Math.max(0, range.start - around), range.start),
    suffix: last.text.slice(range.end, range.end + around),
    revision,
  }
}

/** Where the anchor stands in the text it was made for; undefined when it does not belong to it. */
export function rangeOf(text: Text, anchor: Anchor): Range | undefined {
  const block = text.blocks.findIndex(({ id }) => id === anchor.block)
  if (block < 0) return undefined
  const last = anchor.endBlock
  const endBlock = last === undefined ? block : text.blocks.findIndex(({ id }) => id === last)
  if (endBlock < block) return undefined
  const range = { block, start: anchor.start, endBlock, end: anchor.end }
  return quoteOf(text, range) === anchor.quote ? range : undefined
}

/** Equal but for typography: blanks at the edges count as typography too. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

export function plain(quote: string): string {
  return neutral(`.${quote}`)
    .slice(1)
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

const words = /[\p{L}\p{N}]+(?:,\d+)?/gu

/** Dice's coefficient over words, in any order. */
export function likeness(a: string, b: string): number {
  const left = a.match(words) ?? []
  const right = b.match(words) ?? []
  if (left.length + right.length === 0) return a === b ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    common++
    counts.set(word, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}

export function countWords(text: string): number {
  return text.match(words)?.length ?? 0
}
