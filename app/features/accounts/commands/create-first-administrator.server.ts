/** ADMIN_EMAIL names the first administrator: made once, who then gets a one-time link to choose a password. */
import { system } from '#app/domain/shared/actor.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { paths } from '#app/platform/paths.ts'
import { createLink } from '../one-time-links.server.ts'
import {
  countAdministrators,
  findUserByEmail,
  insertMembership,
  insertUser,
  institutionId,
} from '../repo.server.ts'

const institution = 'VARAM'

/** Returns the link to print, or nothing when there is no such setting or an administrator is there already. */
export async function createFirstAdministrator({
  db,
  env,
  clock,
}: Deps): Promise<string | undefined> {
  const email = env.adminEmail
  if (!email || (await countAdministrators(db)) > 0) return undefined
  const at = timestamp(clock)
  const known = await findUserByEmail(db, email)
  return db.transaction().execute(async (trx) => {
    const userId = known?.id ?? newId()
    if (!known) await insertUser(trx, { id: userId, email, name: email, locale: 'lv', at })
    await insertMembership(trx, {
      userId,
      institutionId: await institutionId(trx, institution),
      role: 'administrator',
      at,
    })
    const token = await createLink(trx, 'invitation', userId, { days: 2 }, clock)
    await recordEvent(trx, { event: 'person.added', actor: system, subjectId: userId, at })
    return env.origin + paths.invitation(token)
  })
}
