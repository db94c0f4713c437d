import type { ObjectKind } from '#app/domain/shared/objects.ts'

export interface ObjectsTable {
  id: string
  edition_id: string
  chapter_id: string
  kind: ObjectKind
  key: string
  position: number
  current_version_id: string | null
  source_line: number | null
  created_at: string
}
