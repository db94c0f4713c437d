/** What the page knows of the editor: no ProseMirror here, so that the page does not load it. */

export const blockStyles = ['text', 'heading-3', 'heading-4', 'heading-5', 'code'] as const
export type BlockStyle = (typeof blockStyles)[number]

export type Tool =
  | 'undo'
  | 'redo'
  | 'bold'
  | 'italic'
  | 'bullets'
  | 'numbers'
  | 'quote'
  | 'footnote'
  | 'table'
  | TableTool

export const tableTools = [
  'row-above',
  'row-below',
  'column-before',
  'column-after',
  'align-left',
  'align-center',
  'align-right',
  'line-above',
  'line-below',
  'delete-row',
  'delete-column',
  'delete-table',
] as const
export type TableTool = (typeof tableTools)[number]

/** What the toolbar shows of the present selection. */
export interface ToolState {
  readonly style: BlockStyle
  readonly on: ReadonlySet<Tool>
  readonly possible: ReadonlySet<Tool>
  readonly inTable: boolean
  /** Address of the link the selection stands in. */
  readonly link: string | undefined
  readonly mayLink: boolean
  /** `kind:key` of the records that stand in the text. */
  readonly objects: ReadonlySet<string>
}

/** A record that may stand in the text: its name and how readers will see it. */
export interface ObjectPreview {
  readonly label: string
  readonly html: string
}
export type ObjectPreviews = Readonly<Record<string, ObjectPreview>>

/** Names inside the text that only screen readers and tooltips say. */
export interface EditorWords {
  readonly text: string
  readonly placeholder: string
  readonly note: (number: number) => string
  readonly footnote: (number: number) => string
  readonly backToText: string
  readonly deleteFootnote: string
  readonly unusedFootnote: string
  readonly done: string
  readonly objectHint: string
  readonly unknownObject: string
}

export interface EditorOptions {
  readonly host: HTMLElement
  /** Id of the editable element, which labels and skip links point to. */
  readonly id: string
  readonly markdown: string
  readonly objects: ObjectPreviews
  readonly words: EditorWords
  readonly onChange: () => void
  readonly onState: (state: ToolState) => void
  readonly onLeave: () => void
  readonly onSave: () => void
  readonly onLink: () => void
  readonly onToolbar: () => void
}

export interface EditorHandle {
  run(tool: Tool): void
  style(style: BlockStyle): void
  /** Without an address the link is taken away. Without a selection the address is written. */
  link(url: string | undefined): void
  insertObject(name: string): void
  /** The text as it stands, in normal form. */
  markdown(): string
  /** Puts another text in place of the present one; can be undone. */
  replace(markdown: string): void
  focus(): void
  destroy(): void
}
