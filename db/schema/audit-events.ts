export interface AuditEventsTable {
  id: string
  event: string
  actor_id: string | null
  institution_id: string | null
  edition_id: string | null
  chapter_id: string | null
  subject_id: string
  details: string
  created_at: string
}
