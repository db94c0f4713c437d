/**
 * E-mail and password → user id. Throttled per account and per address; the answer never tells whether the
 * account exists, and takes as long either way.
 */

import { system } from '#app/domain/shared/actor.ts'
import { invalid, ok, type Result, throttled } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { passwordMatches, spendPasswordCheck } from '#app/platform/passwords.server.ts'
import { forgetPoints, takePoint } from '#app/platform/throttle.server.ts'
import { findUserByEmail, foldEmail } from '../repo.server.ts'

const perAccount = { points: 10, windowSeconds: 15 * 60 }
const perAddress = { points: 50, windowSeconds: 15 * 60 }

export interface SignIn {
  readonly email: string
  readonly password: string
  readonly address: string
}

export async function signIn(input: SignIn, deps: Deps): Promise<Result<{ userId: string }>> {
  const account = `sign-in:${foldEmail(input.email)}`
  const allowed =
    (await takePoint(deps.db, deps.clock, `sign-in@${input.address}`, perAddress)) &&
    (await takePoint(deps.db, deps.clock, account, perAccount))
  if (!allowed) return throttled({ key: 'sign-in.throttled' })
  const user = await findUserByEmail(deps.db, input.email)
  const usable = user?.status === 'active' && user.password_hash !== null
  const matches = usable
    ? await passwordMatches(user.password_hash ?? '', input.password)
    : await spendPasswordCheck(input.password)
  if (!user || !matches) return invalid({ key: 'sign-in.wrong' })
  await forgetPoints(deps.db, account)
  await recordEvent(deps.db, {
    event: 'person.signed-in',
    actor: system,
    subjectId: user.id,
    at: timestamp(deps.clock),
  })
  return ok({ userId: user.id })
}
