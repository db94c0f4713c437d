/** The institution that objected agrees with the answer, maintains its objection, or takes it back. */
import type { StanceChoice } from '#app/domain/consultation/answering.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { beginWithItem } from '../item-facts.server.ts'
import { insertItemEvent, setItem } from '../repo.server.ts'

export interface TakeStance {
  readonly actor: Person
  readonly itemId: string
  readonly stance: StanceChoice
  readonly reason: string
}

export async function takeStance(
  { actor, itemId, stance, reason }: TakeStance,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  return db.transaction().execute(async (trx) => {
    const begun = await beginWithItem(trx, itemId, clock())
    if (!begun) return notFound()
    const { item, chapter, facts } = begun
    if (!can(actor, 'item.take-stance', facts)) return forbidden({ key: 'not-allowed' })
    if (item.state !== 'confirmed') return blocked({ key: 'item.closed' })
    const at = timestamp(clock)
    await setItem(trx, itemId, stance === 'withdrawn' ? { state: 'withdrawn' } : { stance })
    await insertItemEvent(trx, {
      id: newId(),
      item_id: itemId,
      kind: stance,
      actor_id: actor.userId,
      reason: reason.trim(),
      created_at: at,
    })
    const leads = institutionsWith(actor, 'lead', 'representative')
    await recordEvent(trx, {
      event: 'item.stance-taken',
      actor,
      institutionId: facts.raisedByIds.find((id) => leads.includes(id)),
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: itemId,
      details: { stance },
      at,
    })
    return ok(undefined)
  })
}
