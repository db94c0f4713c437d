export interface ConsultationRoundsTable {
  id: string
  edition_id: string
  number: number
  name: string
  created_at: string
}
