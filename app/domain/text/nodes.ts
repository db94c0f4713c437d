/**
 * The shapes of a document: blocks hold inline runs, a run carries its own marks (no nesting).
 * This is what the editor, import and export work with; Markdown is only its written form.
 */

export interface Link {
  readonly url: string
  readonly title?: string
}

export interface Marks {
  readonly strong?: true
  readonly em?: true
  readonly strike?: true
  readonly link?: Link
}

export type TextRun = Marks & { readonly type: 'text'; readonly text: string }
export type CodeRun = Marks & { readonly type: 'code'; readonly text: string }
export type BreakRun = Marks & { readonly type: 'break' }
/** A footnote reference. The label is stable and inside only: people see a number. */
export type NoteRun = Marks & { readonly type: 'note'; readonly label: string }
export type ImageRun = Marks & {
  readonly type: 'image'
  readonly url: string
  readonly alt: string
  readonly title?: string
}
export type Inline = TextRun | CodeRun | BreakRun | NoteRun | ImageRun

export interface Heading {
  readonly type: 'heading'
  readonly level: number
  readonly inlines: readonly Inline[]
}
export interface Paragraph {
  readonly type: 'paragraph'
  readonly inlines: readonly Inline[]
}
export interface Item {
  /** Ordered lists only; without it the item counts up from the one before. */
  readonly number?: number
  /** Task lists only. */
  readonly checked?: boolean
  readonly nodes: readonly Node[]
}
export interface List {
  readonly type: 'list'
  /** `-` for bullets, `.` and `)` for the two ways to write a number. */
  readonly marker: '-' | '.' | ')'
  /** A blank line between the items. */
  readonly loose: boolean
  readonly items: readonly Item[]
}
export type Align = 'left' | 'center' | 'right' | null
export interface Table {
  readonly type: 'table'
  readonly align: readonly Align[]
  /** Rows of cells of runs; the first row is the header; every row is as wide as `align`. */
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}
export interface Quote {
  readonly type: 'quote'
  readonly nodes: readonly Node[]
}
export interface Code {
  readonly type: 'code'
  readonly lang: string
  readonly text: string
}
export interface Rule {
  readonly type: 'rule'
}
export interface Footnote {
  readonly type: 'footnote'
  readonly label: string
  readonly nodes: readonly Node[]
}
/** A placeholder of a versioned record that stands in the text: `{{series:gigabit}}`. */
export interface ObjectNode {
  readonly type: 'object'
  readonly object: ObjectKind
  readonly key: string
}
export type Node = Heading | Paragraph | List | Table | Quote | Code | Rule | Footnote | ObjectNode

export type BlockKind = Node['type']
export type ObjectKind = 'series' | 'overview' | 'measure' | 'objectives' | 'projects'

const objectPattern = /^\{\{(series|overview|measure|objectives|projects):([a-z0-9-]+)\}\}$/

export function readObject(line: string): ObjectNode | undefined {
  const found = objectPattern.exec(line)
  if (!found) return undefined
  return { type: 'object', object: found[1] as ObjectKind, key: found[2]! }
}
