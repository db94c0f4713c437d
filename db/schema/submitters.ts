export interface SubmittersTable {
  id: string
  name: string
  email: string
  created_at: string
  erased_at: string | null
}
