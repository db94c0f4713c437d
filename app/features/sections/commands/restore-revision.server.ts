/** An older revision's text becomes a new revision: history only grows, seals given for that text hold again. */
import type { Person } from '#app/domain/shared/actor.ts'
import { notFound, type Result } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { findRevision, findSectionById } from '../repo.server.ts'
import { type SavedSection, saveSection } from './save-section.server.ts'

export interface RestoreRevision {
  readonly actor: Person
  readonly sectionId: string
  readonly revisionId: string
  /** The present revision the person saw. */
  readonly seenRevisionId: string
  readonly note: string
}

export async function restoreRevision(
  { actor, sectionId, revisionId, seenRevisionId, note }: RestoreRevision,
  deps: Deps,
): Promise<Result<SavedSection>> {
  const section = await findSectionById(deps.db, sectionId)
  const revision = await findRevision(deps.db, revisionId)
  if (!section || revision?.section_id !== section.id) return notFound()
  const { title, markdown } = revision
  const input = { actor, sectionId, title, markdown, note, kind: 'restore' as const }
  return saveSection({ ...input, baseRevisionId: seenRevisionId }, deps)
}
