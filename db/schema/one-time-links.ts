import type { LinkPurpose } from '#app/domain/shared/link-purpose.ts'

export interface OneTimeLinksTable {
  id: string
  purpose: LinkPurpose
  token_hash: string
  subject_id: string
  created_by: string | null
  created_at: string
  expires_at: string
  used_at: string | null
}
