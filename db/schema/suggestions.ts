import type { SuggestionState } from '#app/domain/suggestions/states.ts'

export interface SuggestionsTable {
  id: string
  chapter_id: string
  section_id: string
  /** Counted in its section, for people. */
  number: number
  /** The revision that `markdown` was made from; both follow the section when something is decided. */
  base_revision_id: string
  markdown: string
  /** JSON: places that somebody else changed meanwhile. */
  contested: string
  author_id: string
  institution_id: string
  /** The statement's item that asked for it. */
  item_id: string | null
  note: string
  state: SuggestionState
  /** Grows with every change: forms carry the one they were drawn from. */
  version: number
  created_at: string
  closed_at: string | null
}
