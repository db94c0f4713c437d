export interface ConsultationsTable {
  id: string
  round_id: string
  chapter_id: string
  milestone_id: string | null
  lead: string
  opens_at: string
  closes_at: string
  answers_due_on: string
  short_reason: string
  suspended_at: string | null
  created_at: string
}
