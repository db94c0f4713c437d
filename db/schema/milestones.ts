export interface MilestonesTable {
  id: string
  edition_id: string
  chapter_id: string | null
  number: number
  name: string
  created_by: string | null
  created_at: string
}
