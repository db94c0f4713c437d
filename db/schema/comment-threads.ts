import type { AnchorState } from '#app/domain/anchors/types.ts'

export interface CommentThreadsTable {
  id: string
  chapter_id: string
  section_id: string
  /** Where the thread stands now, and where it was begun: both JSON of an anchor. */
  anchor: string
  anchor_origin: string
  anchor_state: AnchorState
  anchor_confirmed: number
  anchor_revision_id: string
  /** Grows with every change: forms carry the one they were drawn from. */
  version: number
  resolved_at: string | null
  resolved_by: string | null
  created_at: string
}
