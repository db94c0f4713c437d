import type { ChapterRole } from '#app/domain/workflow/states.ts'

export interface ChapterInstitutionsTable {
  chapter_id: string
  institution_id: string
  role: ChapterRole
  position: number
}
