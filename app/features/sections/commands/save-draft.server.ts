/** The private draft of one person: saved while typing, so that a crash or a closed tab loses nothing. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { findChapterById, loadChapterFacts } from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { deleteDraft, findDraft, findRevision, findSectionById, putDraft } from '../repo.server.ts'
import { longestSection } from './save-section.server.ts'

export interface SaveDraft {
  readonly actor: Person
  readonly sectionId: string
  readonly baseRevisionId: string
  readonly title: string
  readonly markdown: string
  /** When the draft was last saved as this window knows it; a newer one is answered with its text. */
  readonly knownAt?: string
}

export interface DraftSaved {
  readonly savedAt: string
  /** What another window of the same person had saved, now replaced. */
  readonly replaced?: {
    readonly title: string
    readonly markdown: string
    readonly savedAt: string
  }
}

export async function saveDraft(
  { actor, sectionId, baseRevisionId, title, markdown, knownAt }: SaveDraft,
  { db, clock }: Deps,
): Promise<Result<DraftSaved>> {
  if (markdown.length > longestSection) return invalid({ key: 'form.too-long', field: 'markdown' })
  const section = await findSectionById(db, sectionId)
  const base = await findRevision(db, baseRevisionId)
  const chapter = section && (await findChapterById(db, section.chapter_id))
  if (!section || !chapter || base?.section_id !== section.id) return notFound()
  const facts = await loadChapterFacts(db, chapter, clock())
  const allowed = can(actor, 'section.edit', facts) || can(actor, 'section.suggest', facts)
  if (!allowed) return forbidden({ key: 'not-allowed' })
  const savedAt = timestamp(clock)
  const before = await findDraft(db, actor.userId, sectionId)
  await putDraft(db, {
    user_id: actor.userId,
    section_id: sectionId,
    base_revision_id: baseRevisionId,
    title,
    markdown,
    updated_at: savedAt,
  })
  const unseen =
    before && knownAt !== undefined && before.updated_at > knownAt && before.markdown !== markdown
  return ok({
    savedAt,
    replaced: unseen
      ? { title: before.title, markdown: before.markdown, savedAt: before.updated_at }
      : undefined,
  })
}

export async function discardDraft(
  { actor, sectionId }: Pick<SaveDraft, 'actor' | 'sectionId'>,
  { db }: Pick<Deps, 'db'>,
): Promise<void> {
  await deleteDraft(db, actor.userId, sectionId)
}
