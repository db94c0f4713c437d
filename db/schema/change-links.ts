export interface ChangeLinksTable {
  id: string
  answer_id: string
  section_id: string
  revision_id: string
  hunk_index: number
  block_id: string
  passage: string
  old_passage: string
  created_by: string | null
  created_at: string
  removed_at: string | null
}
