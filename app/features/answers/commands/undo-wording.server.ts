/**
 * An accepted wording is taken back until its answer is released: the earlier text comes back as a new revision, later
 * changes of others stay, and the draft loses its link. Where somebody changed the same words since, a person decides.
 */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { findRevision, findSectionById, saveSection } from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { auditBase, type Begun, beginWithChapter } from '../begin-answer.server.ts'
import { type Connection, findLink, removeLink, servesReleased } from '../repo.server.ts'

export interface UndoWording {
  readonly actor: Person
  readonly linkId: string
  /** Of the new revision, in the words of the page. */
  readonly note: string
}

export async function undoWording(
  { actor, linkId, note }: UndoWording,
  deps: Deps,
): Promise<Result<{ readonly revisionNumber: number }>> {
  const link = await findLink(deps.db, linkId)
  const accepted = link && (await findRevision(deps.db, link.revision_id))
  const section = accepted && (await findSectionById(deps.db, accepted.section_id))
  const earlier = accepted?.predecessor_id && (await findRevision(deps.db, accepted.predecessor_id))
  if (!link || !accepted || !section || !earlier) return notFound()
  const { title, markdown } = earlier
  let begun: Begun | undefined
  const saved = await saveSection(
    {
      actor,
      sectionId: section.id,
      baseRevisionId: accepted.id,
      title,
      markdown,
      note,
      kind: section.current_revision_id === accepted.id ? 'restore' : 'merge',
      together: {
        decide: async (trx) => {
          begun = await beginWithChapter(trx, link.chapter_id, deps.clock())
          if (!begun) return notFound()
          if (!can(actor, 'answer.draft', begun.facts)) return forbidden({ key: 'not-allowed' })
          return mayUndo(trx, linkId)
        },
        write: async (trx, revision) => {
          if (!begun) throw new Error('a wording was undone before it was decided')
          const at = timestamp(deps.clock)
          await removeLink(trx, linkId, at)
          await recordEvent(trx, {
            event: 'wording.undone',
            ...auditBase(begun, actor, at),
            subjectId: link.answer_id,
            details: { linkId, undone: accepted.id, revisionId: revision.revisionId },
          })
        },
      },
    },
    deps,
  )
  if (saved.ok) return ok({ revisionNumber: saved.value.number })
  return saved.reason === 'stale'
    ? blocked({ key: 'wording.undo-conflict', field: 'change' })
    : saved
}

async function mayUndo(trx: Connection, linkId: string): Promise<Result<undefined>> {
  const link = await findLink(trx, linkId)
  if (link?.kind !== 'accepted-wording') return notFound()
  if (link.removed_at !== null) return blocked({ key: 'wording.undone-already', field: 'change' })
  const released = link.answer_state !== 'draft' || (await servesReleased(trx, link.revision_id))
  return released ? blocked({ key: 'wording.released', field: 'change' }) : ok(undefined)
}
