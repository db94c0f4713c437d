export interface SectionsTable {
  id: string
  chapter_id: string
  parent_id: string | null
  unit_id: string
  number: string
  position: number
  topics: string
  absent_reason: string | null
  current_revision_id: string | null
  source_line: number | null
  created_at: string
}
