import type { EditionState } from '#app/domain/workflow/states.ts'

export interface EditionsTable {
  id: string
  slug: string
  title: string
  year: number
  state: EditionState
  coordinator_id: string
  settings: string
  sent_to_commission_on: string | null
  created_at: string
  archived_at: string | null
}
