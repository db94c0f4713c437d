import type { SuggestionDecision } from '#app/domain/suggestions/states.ts'

export interface SuggestionDecisionsTable {
  id: string
  suggestion_id: string
  decision: SuggestionDecision
  before: string
  after: string
  reason: string
  /** The revision that an accepted change made. */
  revision_id: string | null
  decided_by: string
  institution_id: string
  created_at: string
}
