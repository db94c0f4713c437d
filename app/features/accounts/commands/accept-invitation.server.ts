/** The invited person chooses a password; the link is spent, and older sessions of the account end. */
import { system } from '#app/domain/shared/actor.ts'
import { invalid, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { hashPassword } from '#app/platform/passwords.server.ts'
import { readLink, spendLink } from '../one-time-links.server.ts'
import { activateUser } from '../repo.server.ts'

export interface AcceptInvitation {
  readonly token: string
  readonly password: string
}

export async function acceptInvitation(
  { token, password }: AcceptInvitation,
  { db, clock }: Deps,
): Promise<Result<{ readonly userId: string }>> {
  const userId = await readLink(db, 'invitation', token, clock)
  if (!userId) return invalid({ key: 'account.link-used' })
  const passwordHash = await hashPassword(password)
  return db.transaction().execute(async (trx) => {
    if (!(await spendLink(trx, token, clock))) return invalid({ key: 'account.link-used' })
    await activateUser(trx, userId, passwordHash)
    await recordEvent(trx, {
      event: 'invitation.accepted',
      actor: system,
      subjectId: userId,
      at: timestamp(clock),
    })
    return ok({ userId })
  })
}
