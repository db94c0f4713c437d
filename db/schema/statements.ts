import type { StatementChannel, StatementState } from '#app/domain/consultation/terms.ts'
import type { Locale } from '#app/domain/shared/locale.ts'

export interface StatementsTable {
  id: string
  edition_id: string
  number: string
  channel: StatementChannel
  state: StatementState
  consultation_id: string | null
  submitter_id: string | null
  user_id: string | null
  name_public: number
  secret_hash: string | null
  /** Of the form it was sent with; the private link is derived from it. */
  form_token: string | null
  locale: Locale
  source_line: number | null
  created_at: string
  confirmed_at: string | null
  withdrawn_at: string | null
}
