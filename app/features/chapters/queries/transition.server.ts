/** The page before a transition: the chapter's head and everything that blocks it. Undefined: may not be seen. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { guardIssues } from '#app/domain/workflow/guards.ts'
import type { TransitionKind } from '#app/domain/workflow/states.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { mayMove } from '../commands/move-chapter.server.ts'
import type { ChapterRow } from '../repo.server.ts'
import { loadChapterFacts } from './chapter-facts.server.ts'
import { type ChapterHeader, loadChapterHeader } from './chapter-header.server.ts'
import { loadChapterProgress } from './chapter-progress.server.ts'

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
  const facts = await loadChapterFacts(db, chapter, clock())
  const progress = await loadChapterProgress(db, chapter, facts, clock())
  return {
    header: await loadChapterHeader(db, chapter, actor, facts, progress),
    kind,
    issues: guardIssues(kind, progress),
    allowed: mayMove(actor, kind, facts),
  }
}
