/** An administrator takes a role away; the last administrator stays. Sessions end, so that it holds at once. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { countAdministrators, endMembership as end, findMembership } from '../repo.server.ts'

export interface EndMembership {
  readonly actor: Person
  readonly membershipId: string
}

export async function endMembership(
  { actor, membershipId }: EndMembership,
  { db, clock }: Deps,
): Promise<Result<{ readonly userId: string }>> {
  if (!can(actor, 'account.manage', undefined)) return forbidden({ key: 'not-allowed' })
  return db.transaction().execute(async (trx) => {
    const membership = await findMembership(trx, membershipId)
    if (!membership) return notFound()
    if (membership.role === 'administrator' && (await countAdministrators(trx)) === 1) {
      return blocked({ key: 'account.last-administrator' })
    }
    const at = timestamp(clock)
    if (!(await end(trx, membershipId, at))) return notFound()
    await recordEvent(trx, {
      event: 'membership.ended',
      actor,
      institutionId: membership.institution_id,
      subjectId: membership.user_id,
      details: { role: membership.role },
      at,
    })
    return ok({ userId: membership.user_id })
  })
}
