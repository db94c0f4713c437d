/** Looks for a passage that the edit script lost: near its place for certain, elsewhere only as a proposal. */
import { sentencesOf, type Text } from '#app/domain/text/index.ts'
import { countWords, likeness, type Range } from './ranges.ts'
import type { Fate, Script } from './script.ts'
import type { Anchor } from './types.ts'

export interface Found {
  readonly range: Range
  readonly score: number
}

/** In a neighbouring block the words around must agree too. */
const leastContext = 12

/** Blanks and quotes may differ. */
function patternOf(quote: string): RegExp | undefined {
  const parts = quote.trim().split(/\s+/)
  if (parts.length === 0 || parts[0] === '') return undefined
  const escaped = parts.map((part) =>
    part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[„“”"«»]/g, '[„“”"«»]'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu')
}

export function occurrences({ blocks }: Text, quote: string, limit = 50): Range[] {
  const pattern = patternOf(quote)
  const found: Range[] = []
  if (!pattern) return found
  const probe = quote
    .trim()
    .split(/\s+/)[0]!
    .replace(/[„“”"«»]/g, '')
  for (const [block, { text }] of blocks.entries()) {
    if (!text.includes(probe)) continue
    for (const { index, 0: match } of text.matchAll(pattern)) {
      found.push({ block, start: index, endBlock: block, end: index + match.length })
      if (found.length >= limit) return found
    }
  }
  return found
}

/** The quote, found once in each text, now in words that are new in its own block or in its neighbours. */
export function findNearby(
  old: Text,
  next: Text,
  script: Script,
  fate: Fate,
  { quote, prefix, suffix }: Anchor,
): Found | undefined {
  if (countWords(quote) < 3 || occurrences(old, quote, 2).length !== 1) return undefined
  const places = occurrences(next, quote, 2)
  if (places.length !== 1) return undefined
  const range = places[0]!
  const home = homeOf(fate, script, old.blocks.length)
  if (home === undefined || Math.abs(range.block - home) > 2) return undefined
  const sameBlock = fate.news.includes(range.block)
  if (!sameBlock && agreeing(next, range, prefix, suffix) < leastContext) return undefined
  return isNew(script, range) ? { range, score: 1 } : undefined
}

/** The new block nearest to where the old one stood. */
function homeOf(fate: Fate, script: Script, count: number): number | undefined {
  if (fate.news.length > 0) return fate.news[0]
  const at = fate.olds[0]!
  for (let distance = 1; distance < count; distance++) {
    for (const other of [at - distance, at + distance]) {
      const place = other >= 0 && other < count ? script.of(other) : undefined
      if (place && place.kind !== 'move' && place.news.length > 0) return place.news[0]
    }
  }
  return undefined
}

/** Text that was somewhere else in the old revision is somebody else's passage. */
function isNew(script: Script, { block, start, end }: Range): boolean {
  const fate = script.leadingTo(block)
  if (!fate) return true
  if (fate.news.length > 1) return false
  return !fate.segments.some(
    ({ op, new: from, newEnd }) =>
      op === 'equal' && from < end && newEnd > start && !blank(from, newEnd, start, end),
  )
}

/** A single blank or sign that happens to agree does not count. */
function blank(from: number, to: number, start: number, end: number): boolean {
  return Math.min(to, end) - Math.max(from, start) <= 2
}

/** The likeliest place in the whole text; a person decides. */
export function propose(next: Text, { quote, prefix, suffix }: Anchor): Found | undefined {
  const exact = occurrences(next, quote)
  if (exact.length > 0) {
    const scored = exact.map((range) => ({
      range,
      score: contextScore(next, range, prefix, suffix),
    }))
    return scored.sort((a, b) => b.score - a.score)[0]
  }
  if (countWords(quote) < 4) return undefined
  let best: Found | undefined
  for (const [block, { text }] of next.blocks.entries()) {
    for (const { start, end } of sentencesOf(text)) {
      const score = likeness(quote, text.slice(start, end))
      if (score >= 0.5 && score > (best?.score ?? 0)) {
        const length = text.slice(start, end).trimEnd().length
        best = { range: { block, start, endBlock: block, end: start + length }, score }
      }
    }
  }
  return best
}

function contextScore(next: Text, range: Range, prefix: string, suffix: string): number {
  const most = Math.max(1, prefix.length + suffix.length)
  return 0.5 + 0.45 * (agreeing(next, range, prefix, suffix) / most)
}

/** Characters right before and after the passage that are as they were. */
function agreeing({ blocks }: Text, range: Range, prefix: string, suffix: string): number {
  const { text } = blocks[range.block]!
  let before = 0
  while (before < prefix.length && prefix.at(-1 - before) === text[range.start - 1 - before])
    before++
  let after = 0
  while (after < suffix.length && suffix[after] === text[range.end + after]) after++
  return before + after
}
