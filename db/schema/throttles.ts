export interface ThrottlesTable {
  key: string
  points: number
  expires_at: string
}
