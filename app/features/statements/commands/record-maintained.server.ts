/**
 * After the deadline the coordinator records a sign-off objection as maintained, with a reason: it stays in the
 * izziņa and stops blocking. Silence alone never does that.
 */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  blocked,
  forbidden,
  invalid,
  notFound,
  ok,
  type Result,
} from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { beginWithItem } from '../item-facts.server.ts'
import { insertItemEvent, setItem } from '../repo.server.ts'

export interface RecordMaintained {
  readonly actor: Person
  readonly itemId: string
  readonly reason: string
}

export async function recordMaintained(
  { actor, itemId, reason }: RecordMaintained,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  if (reason.trim() === '') return invalid({ key: 'reason.required', field: 'maintainedReason' })
  return db.transaction().execute(async (trx) => {
    const begun = await beginWithItem(trx, itemId, clock())
    if (!begun) return notFound()
    const { item, chapter, facts } = begun
    if (!can(actor, 'item.record-maintained', facts)) return forbidden({ key: 'not-allowed' })
    if (item.state !== 'confirmed' || item.stance === 'agreed') {
      return blocked({ key: 'item.closed' })
    }
    const at = timestamp(clock)
    await setItem(trx, itemId, { stance: 'recorded-maintained' })
    await insertItemEvent(trx, {
      id: newId(),
      item_id: itemId,
      kind: 'recorded-maintained',
      actor_id: actor.userId,
      reason: reason.trim(),
      created_at: at,
    })
    await recordEvent(trx, {
      event: 'item.recorded-maintained',
      actor,
      institutionId: chapter.coordinator_id,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: itemId,
      at,
    })
    return ok(undefined)
  })
}
