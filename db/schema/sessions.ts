export interface SessionsTable {
  id: string
  user_id: string
  expires_at: string
  created_at: string
}
