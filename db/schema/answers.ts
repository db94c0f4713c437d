import type { AnswerState, Outcome } from '#app/domain/consultation/terms.ts'

export interface AnswersTable {
  id: string
  chapter_id: string
  outcome: Outcome
  body: string
  no_change_reason: string
  state: AnswerState
  author_id: string | null
  institution_id: string | null
  released_by: string | null
  released_at: string | null
  supersedes_id: string | null
  created_at: string
  updated_at: string
}
