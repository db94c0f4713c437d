import type { ChapterState } from '#app/domain/workflow/states.ts'

export interface ChaptersTable {
  id: string
  edition_id: string
  number: number
  title: string
  state: ChapterState
  due_on: string | null
  sign_off_due_on: string | null
  created_at: string
}
