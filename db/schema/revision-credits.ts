import type { CreditKind } from '#app/domain/shared/revision.ts'

export interface RevisionCreditsTable {
  id: string
  revision_id: string
  kind: CreditKind
  user_id: string | null
  institution_id: string | null
  item_id: string | null
}
