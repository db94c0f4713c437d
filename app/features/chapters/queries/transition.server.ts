/** The page before a transition: the chapter's head and everything that blocks it. Undefined: may not be seen. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { guardIssues } from '#app/domain/workflow/guards.ts'
import type { TransitionKind } from '#app/domain/workflow/states.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { mayMove } from '../commands/move-chapter.server.ts'
import type { ChapterRow } from '../repo.server.ts'
import { type ChapterHeader, headerOf } from './chapter-header.server.ts'
import { readChapter } from './chapter-reading.server.ts'

export interface TransitionView {
  readonly header: ChapterHeader
  readonly kind: TransitionKind
  readonly issues: readonly Issue[]
  readonly allowed: boolean
}

export async function loadTransition(
  chapter: ChapterRow,
  actor: Person,
  kind: TransitionKind,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<TransitionView | undefined> {
  if (!can(actor, 'chapter.read', undefined)) return undefined
  const reading = await readChapter(db, chapter, clock())
  return {
    header: headerOf(reading, actor),
    kind,
    issues: guardIssues(kind, reading.progress),
    allowed: mayMove(actor, kind, reading.facts),
  }
}
