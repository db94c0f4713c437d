/**
 * Pairs the runs of `*` and `_` into emphasis as micromark does (CommonMark 0.31, section 6.2, with the
 * rule of three on what is left of a run). Not a parser: it is given the runs.
 */
import { groupOf } from './characters.ts'

export interface Delimiter {
  /** Index of the part that holds the run. */
  readonly part: number
  readonly character: '*' | '_'
  readonly open: boolean
  readonly close: boolean
  /** Characters not used up yet. */
  size: number
}

export interface Span {
  readonly from: number
  readonly to: number
  readonly mark: 'em' | 'strong'
}

export function flanking(
  character: string,
  before: string | undefined,
  after: string | undefined,
): { open: boolean; close: boolean } {
  const left = groupOf(before)
  const right = groupOf(after)
  const open = right === 'word' || (right === 'punctuation' && left !== 'word')
  const close = left === 'word' || (left === 'punctuation' && right !== 'word')
  if (character === '*') return { open, close }
  return { open: open && (left !== 'word' || !close), close: close && (right !== 'word' || !open) }
}

/** Spans of emphasis over parts, strictly between `from` and `to`; uses up `delimiters`. */
export function pairDelimiters(delimiters: Delimiter[]): Span[] {
  const pairing: Pairing = { spans: [], live: [], bottoms: new Map() }
  for (const delimiter of delimiters) {
    while (delimiter.close && delimiter.size > 0 && closeOnce(pairing, delimiter));
    if (delimiter.open && delimiter.size > 0) pairing.live.push(delimiter)
  }
  return pairing.spans
}

interface Pairing {
  readonly spans: Span[]
  /** Runs that may still open, in order. */
  readonly live: Delimiter[]
  /** Below these there is no opener for a closer of this kind. */
  readonly bottoms: Map<string, number>
}

function closeOnce({ spans, live, bottoms }: Pairing, closer: Delimiter): boolean {
  const key = `${closer.character}${closer.open ? 'o' : ''}${closer.size % 3}`
  const at = findOpener(live, closer, bottoms.get(key) ?? 0)
  if (at < 0) {
    bottoms.set(key, live.length)
    return false
  }
  const opener = live[at]!
  const use = opener.size > 1 && closer.size > 1 ? 2 : 1
  spans.push({ from: opener.part, to: closer.part, mark: use === 2 ? 'strong' : 'em' })
  opener.size -= use
  closer.size -= use
  live.length = opener.size > 0 ? at + 1 : at
  for (const [name, bottom] of bottoms) if (bottom > live.length) bottoms.set(name, live.length)
  return true
}

function findOpener(live: readonly Delimiter[], closer: Delimiter, bottom: number): number {
  for (let at = live.length - 1; at >= bottom; at--) {
    const opener = live[at]!
    if (opener.character !== closer.character) continue
    const ambiguous = opener.close || closer.open
    if (ambiguous && closer.size % 3 !== 0 && (opener.size + closer.size) % 3 === 0) continue
    return at
  }
  return -1
}
