import type { ConsultationEventKind } from '#app/domain/consultation/terms.ts'

export interface ConsultationEventsTable {
  id: string
  consultation_id: string
  kind: ConsultationEventKind
  actor_id: string | null
  reason: string
  created_at: string
}
