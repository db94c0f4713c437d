/**
 * What the writer puts out: a block as a row of pieces, each with its Markdown and with what a person
 * sees of it. Offsets into the visible text are UTF-16. The Markdown of a block is its pieces joined.
 */
import type { Align, Link } from './nodes.ts'
import type { MarkName } from './runs.ts'

export type Unit =
  | { readonly unit: 'heading'; readonly level: number }
  | { readonly unit: 'paragraph' }
  | {
      readonly unit: 'item'
      readonly depth: number
      readonly marker: '-' | '.' | ')'
      readonly number?: number
      readonly checked?: boolean
    }
  | { readonly unit: 'row'; readonly header: boolean }
  | { readonly unit: 'cell' }
  | { readonly unit: 'quote' }
  | { readonly unit: 'code'; readonly lang: string }
  | { readonly unit: 'footnote'; readonly label: string }

export type Piece =
  | { readonly kind: 'text'; readonly md: string; readonly text: string }
  /** Text that holds no escapes: inside code. */
  | { readonly kind: 'raw'; readonly md: string; readonly text: string }
  | { readonly kind: 'code'; readonly md: string; readonly text: string }
  | { readonly kind: 'address'; readonly md: string; readonly text: string; readonly url: string }
  | { readonly kind: 'break'; readonly md: string; readonly text: '\n' }
  | { readonly kind: 'note'; readonly md: string; readonly text: ''; readonly label: string }
  | {
      readonly kind: 'image'
      readonly md: string
      readonly text: ''
      readonly url: string
      readonly alt: string
      readonly title?: string
    }
  | {
      readonly kind: 'open' | 'close'
      readonly md: string
      readonly text: ''
      readonly mark: MarkName
      readonly link?: Link
    }
  /** Begins a heading, paragraph, item, row, cell, quote, code or footnote. */
  | { readonly kind: 'unit'; readonly md: string; readonly text: string; readonly at: Unit }
  /** Syntax that shows nothing: the end of a row, a fence, a rule. */
  | {
      readonly kind: 'gap'
      readonly md: string
      readonly text: string
      readonly align?: readonly Align[]
    }
  | { readonly kind: 'object'; readonly md: string; readonly text: '' }

/** Turns the written form of a text piece back: `\*` → `*`, `&#x41;` → `A`. */
export function unescapeText(md: string): string {
  if (!md.includes('\\') && !md.includes('&#x')) return md
  return md.replace(/\\([!-/:-@[-`{-~])|&#x([0-9a-f]{1,6});/g, (_all, escaped, hex) =>
    escaped === undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : escaped,
  )
}

/** Length in Markdown of the first `count` visible characters of a text piece. */
export function writtenLength(md: string, count: number): number {
  let at = 0
  for (let seen = 0; seen < count && at < md.length; seen++) at += unitLength(md, at)
  return at
}

/** Visible characters in the first `length` characters of Markdown of a text piece. */
export function visibleLength(md: string, length: number): number {
  let seen = 0
  for (let at = 0; at < length && at < md.length; seen++) {
    at += unitLength(md, at)
    if (at > length) return seen
  }
  return seen
}

function unitLength(md: string, at: number): number {
  const character = md[at]
  if (character === '\\') return 2
  if (character === '&' && md.startsWith('&#x', at)) return md.indexOf(';', at) - at + 1
  return 1
}
