export interface ItemEventsTable {
  id: string
  item_id: string
  kind: string
  actor_id: string | null
  reason: string
  created_at: string
}
