import type { MeasureUseKind } from '#app/domain/shared/objects.ts'

export interface MeasureUsesTable {
  chapter_id: string
  object_id: string
  number: string
  position: number
  kind: MeasureUseKind
  printed: string
}
