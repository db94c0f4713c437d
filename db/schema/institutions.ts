import type { InstitutionKind } from '#app/domain/shared/institution.ts'

export interface InstitutionsTable {
  id: string
  short_name: string
  kind: InstitutionKind
  member_of_id: string | null
  created_at: string
}
