import type { ChapterState } from '#app/domain/workflow/states.ts'
import type { ChapterTemplate } from '#app/domain/workflow/template.ts'

export interface ChaptersTable {
  id: string
  edition_id: string
  number: number
  title: string
  template: ChapterTemplate
  state: ChapterState
  due_on: string | null
  sign_off_due_on: string | null
  /** Counts writes to the chapter; the row is the lock that puts them in a row. */
  version: number
  created_at: string
}
