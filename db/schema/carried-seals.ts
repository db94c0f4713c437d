export interface CarriedSealsTable {
  id: string
  seal_kind: 'signoff' | 'approval'
  seal_id: string
  section_id: string
  unit_hash: string
  created_at: string
}
