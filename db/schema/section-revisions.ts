import type { RevisionKind } from '#app/domain/shared/revision.ts'

export interface SectionRevisionsTable {
  id: string
  section_id: string
  number: number
  title: string
  markdown: string
  blocks: string
  object_refs: string
  footnotes: number
  hash: string
  carry_hash: string
  author_id: string | null
  institution_id: string | null
  predecessor_id: string | null
  kind: RevisionKind
  note: string
  redline: string | null
  words_inserted: number
  words_deleted: number
  created_at: string
}
