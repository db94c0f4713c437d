import type { ChapterState, TransitionKind } from '#app/domain/workflow/states.ts'

export interface ChapterTransitionsTable {
  id: string
  chapter_id: string
  kind: TransitionKind
  from_state: ChapterState
  to_state: ChapterState
  actor_id: string
  institution_id: string
  reason: string
  milestone_id: string
  created_at: string
}
