export interface ImportsTable {
  id: string
  file_name: string
  source: string
  result: string
  created_by: string | null
  created_at: string
  saved_at: string | null
  discarded_at: string | null
  edition_id: string | null
}
