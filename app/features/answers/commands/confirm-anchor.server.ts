/** A person says that a doubtful place is right: these changed words are meant, or the words are gone for good. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { findSectionById } from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { auditBase, beginWithChapter } from '../begin-answer.server.ts'
import { findAnsweredItem, insertItemEvent, setItemPlace } from '../repo.server.ts'

export interface ConfirmAnchor {
  readonly actor: Person
  readonly itemId: string
  /** The revision of the section that the page showed. */
  readonly seenRevisionId: string
}

export async function confirmAnchor(
  { actor, itemId, seenRevisionId }: ConfirmAnchor,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  return db.transaction().execute(async (trx) => {
    const found = await findAnsweredItem(trx, itemId)
    const begun = found && (await beginWithChapter(trx, found.chapter_id, clock()))
    const item = begun && (await findAnsweredItem(trx, itemId))
    if (!begun || !item) return notFound()
    if (!can(actor, 'answer.draft', begun.facts)) return forbidden({ key: 'not-allowed' })
    const doubtful = item.anchor_state === 'changed' || item.anchor_state === 'orphaned'
    if (item.state !== 'confirmed' || !doubtful) return blocked({ key: 'anchor.not-doubtful' })
    const section = item.section_id ? await findSectionById(trx, item.section_id) : undefined
    if (section?.current_revision_id !== seenRevisionId) return stale({ key: 'section.stale' })
    const at = timestamp(clock)
    await setItemPlace(trx, itemId, { anchor_confirmed: 1 })
    await insertItemEvent(trx, {
      id: newId(),
      item_id: itemId,
      kind: 'place-confirmed',
      actor_id: actor.userId,
      reason: '',
      created_at: at,
    })
    await recordEvent(trx, {
      event: 'item.anchor-confirmed',
      ...auditBase(begun, actor, at),
      subjectId: itemId,
      details: { state: item.anchor_state, revisionId: seenRevisionId },
    })
    return ok(undefined)
  })
}
