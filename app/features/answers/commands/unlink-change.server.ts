/** A draft no longer names a change; the text stays as it is. Links of released answers are part of the record. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { auditBase, beginWithChapter } from '../begin-answer.server.ts'
import { findLink, removeLink } from '../repo.server.ts'

export interface UnlinkChange {
  readonly actor: Person
  readonly linkId: string
}

export async function unlinkChange(
  { actor, linkId }: UnlinkChange,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  return db.transaction().execute(async (trx) => {
    const found = await findLink(trx, linkId)
    const begun = found && (await beginWithChapter(trx, found.chapter_id, clock()))
    const link = begun && (await findLink(trx, linkId))
    if (!begun || !link) return notFound()
    if (!can(actor, 'answer.draft', begun.facts)) return forbidden({ key: 'not-allowed' })
    if (link.answer_state !== 'draft') return blocked({ key: 'answer.released-already' })
    if (link.removed_at !== null) return ok(undefined)
    const at = timestamp(clock)
    await removeLink(trx, linkId, at)
    await recordEvent(trx, {
      event: 'change.unlinked',
      ...auditBase(begun, actor, at),
      subjectId: link.answer_id,
      details: { linkId, revisionId: link.revision_id },
    })
    return ok(undefined)
  })
}
