/** The system adds a person with a password at once: the first administrator, the command line, the demonstration. */
import { type MembershipRole, system } from '#app/domain/shared/actor.ts'
import { blocked, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { hashPassword } from '#app/platform/passwords.server.ts'
import { activateUser, findUserByEmail, insertMembership, insertUser } from '../repo.server.ts'

export interface AddPerson {
  readonly email: string
  readonly name: string
  readonly locale: 'lv' | 'en'
  readonly password: string
  readonly memberships: readonly {
    readonly institutionId: string
    readonly role: MembershipRole
  }[]
}

export async function addPerson(
  input: AddPerson,
  { db, clock }: Deps,
): Promise<Result<{ readonly userId: string }>> {
  const passwordHash = await hashPassword(input.password)
  return db.transaction().execute(async (trx) => {
    if (await findUserByEmail(trx, input.email)) return blocked({ key: 'account.email-taken' })
    const at = timestamp(clock)
    const userId = newId()
    await insertUser(trx, { id: userId, ...input, at })
    for (const membership of input.memberships) {
      await insertMembership(trx, { ...membership, userId, at })
    }
    await activateUser(trx, userId, passwordHash)
    await recordEvent(trx, { event: 'person.added', actor: system, subjectId: userId, at })
    return ok({ userId })
  })
}
