export interface SeenSectionsTable {
  user_id: string
  section_id: string
  revision_id: string
  seen_at: string
}
