export interface OutboxTable {
  id: string
  topic: string
  payload: string
  created_at: string
  due_at: string
  attempts: number
  done_at: string | null
  last_error: string | null
}
