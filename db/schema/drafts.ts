export interface DraftsTable {
  user_id: string
  section_id: string
  base_revision_id: string
  title: string
  markdown: string
  updated_at: string
}
