import type { MembershipRole } from '#app/domain/shared/actor.ts'

export interface MembershipsTable {
  id: string
  user_id: string
  institution_id: string
  role: MembershipRole
  created_at: string
  ended_at: string | null
}
