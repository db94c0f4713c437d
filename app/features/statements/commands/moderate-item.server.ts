/**
 * The coordinator publishes what a private person wrote, or withholds it with a reason. A withheld item keeps its
 * original, which only staff and its author see; it has no row in the izziņa.
 */
import { decideModeration, type ModerationVerdict } from '#app/domain/consultation/submission.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { beginWithItem } from '../item-facts.server.ts'
import { insertItemEvent, setItem } from '../repo.server.ts'

export interface ModerateItem {
  readonly actor: Person
  readonly itemId: string
  readonly verdict: ModerationVerdict
  readonly reason: string
}

export async function moderateItem(
  { actor, itemId, verdict, reason }: ModerateItem,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  return db.transaction().execute(async (trx) => {
    const begun = await beginWithItem(trx, itemId, clock())
    if (!begun) return notFound()
    const { item, chapter, facts } = begun
    if (!can(actor, 'item.moderate', facts)) return forbidden({ key: 'not-allowed' })
    const standing = {
      state: item.state,
      published: item.published_at !== null,
      fromPerson: item.submitter_id !== null,
    }
    const decision = decideModeration(standing, verdict, reason)
    if (!decision.ok) return decision
    const at = timestamp(clock)
    await setItem(trx, itemId, {
      state: decision.value.state,
      published_at: verdict === 'publish' ? (item.published_at ?? at) : null,
      moderation_reason: verdict === 'publish' ? null : reason.trim(),
    })
    await insertItemEvent(trx, {
      id: newId(),
      item_id: itemId,
      kind: verdict === 'publish' ? 'published' : 'withheld',
      actor_id: actor.userId,
      reason: reason.trim(),
      created_at: at,
    })
    await recordEvent(trx, {
      event: 'item.moderated',
      actor,
      institutionId: chapter.coordinator_id,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: itemId,
      details: { verdict },
      at,
    })
    return ok(undefined)
  })
}
