/** What the inline reader knows while it goes through one paragraph, heading or cell. */
import { type Delimiter, pairDelimiters, type Span } from './emphasis.ts'
import type { Inline, Link } from './nodes.ts'

export interface ReadContext {
  /** Labels of footnotes that are defined; `any` for text that is in normal form already. */
  readonly notes: ReadonlySet<string> | 'any'
  /** True when the document defines link references: brackets are then uncertain. */
  readonly references: boolean
}

export interface Bracket {
  readonly part: number
  readonly image: boolean
  readonly delimiters: number
  active: boolean
}

export interface State {
  readonly source: string
  readonly context: ReadContext
  readonly inCell: boolean
  /** Text or a finished run; a delimiter's text is filled in at the end. */
  readonly parts: (string | Inline)[]
  readonly delimiters: Delimiter[]
  readonly used: Delimiter[]
  readonly spans: Span[]
  readonly links: { from: number; to: number; link: Link }[]
  readonly brackets: Bracket[]
  /** Parts that are an address to GFM unless they stand inside a link. */
  readonly addresses: number[]
  readonly missingFences: Set<number>
  lastNote: number
}

export function pairFrom(state: State, from: number): void {
  state.spans.push(...pairDelimiters(state.delimiters.splice(from)))
}
