import type { SignOffResult } from '#app/domain/workflow/seals.ts'

export interface SignoffsTable {
  id: string
  chapter_id: string
  section_id: string
  institution_id: string
  user_id: string
  result: SignOffResult
  remark: string
  unit_hash: string
  carry_hash: string
  snapshot: string
  created_at: string
}
