/** The private draft of one person: saved while typing, so that a crash or a closed tab loses nothing. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { findChapterById, loadChapterFacts } from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { deleteDraft, findRevision, findSectionById, putDraft } from '../repo.server.ts'
import { longestSection } from './save-section.server.ts'

export interface SaveDraft {
  readonly actor: Person
  readonly sectionId: string
  readonly baseRevisionId: string
  readonly title: string
  readonly markdown: string
}

export async function saveDraft(
  { actor, sectionId, baseRevisionId, title, markdown }: SaveDraft,
  { db, clock }: Deps,
): Promise<Result<{ readonly savedAt: string }>> {
  if (markdown.length > longestSection) return invalid({ key: 'form.too-long', field: 'markdown' })
  const section = await findSectionById(db, sectionId)
  const base = await findRevision(db, baseRevisionId)
  const chapter = section && (await findChapterById(db, section.chapter_id))
  if (!section || !chapter || base?.section_id !== section.id) return notFound()
  const facts = await loadChapterFacts(db, chapter, clock())
  const allowed = can(actor, 'section.edit', facts) || can(actor, 'section.suggest', facts)
  if (!allowed) return forbidden({ key: 'not-allowed' })
  const savedAt = timestamp(clock)
  await putDraft(db, {
    user_id: actor.userId,
    section_id: sectionId,
    base_revision_id: baseRevisionId,
    title,
    markdown,
    updated_at: savedAt,
  })
  return ok({ savedAt })
}

export async function discardDraft(
  { actor, sectionId }: Pick<SaveDraft, 'actor' | 'sectionId'>,
  { db }: Pick<Deps, 'db'>,
): Promise<void> {
  await deleteDraft(db, actor.userId, sectionId)
}
