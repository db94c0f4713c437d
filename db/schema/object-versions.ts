export interface ObjectVersionsTable {
  id: string
  object_id: string
  number: number
  data: string
  hash: string
  author_id: string | null
  institution_id: string | null
  predecessor_id: string | null
  note: string
  created_at: string
}
