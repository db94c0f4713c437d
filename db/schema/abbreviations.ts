export interface AbbreviationsTable {
  id: string
  edition_id: string
  short: string
  full: string
  position: number
  source_line: number | null
}
