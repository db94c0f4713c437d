import type {
  ItemAnchorState,
  ItemKind,
  ItemStance,
  ItemState,
} from '#app/domain/consultation/terms.ts'

export interface ItemsTable {
  id: string
  statement_id: string
  number: number
  chapter_id: string
  section_id: string | null
  kind: ItemKind
  body: string
  proposed_wording: string
  state: ItemState
  late: number
  published_at: string | null
  moderation_reason: string | null
  signoff_id: string | null
  stance: ItemStance | null
  /** Where the item stands now, and where it was made: both JSON of an anchor. */
  anchor: string | null
  anchor_origin: string | null
  anchor_state: ItemAnchorState
  anchor_confirmed: number
  anchor_revision_id: string | null
  created_at: string
}
