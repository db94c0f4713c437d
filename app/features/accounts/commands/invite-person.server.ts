/**
 * An administrator, or the system at the command line, invites a person to act for an institution; a known person
 * gets one role more.
 */

import { can } from '#app/domain/permissions/permissions.ts'
import type { Person, System } from '#app/domain/shared/actor.ts'
import { forbidden, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { enqueue } from '#app/platform/outbox.server.ts'
import { paths } from '#app/platform/paths.ts'
import { createLink } from '../one-time-links.server.ts'
import { findUserByEmail, insertMembership, insertUser } from '../repo.server.ts'
import type { InvitationInput } from '../schemas.ts'

export interface InvitePerson extends InvitationInput {
  readonly actor: Person | System
}

export interface Invited {
  readonly userId: string
  /** One-time link to choose a password; undefined for somebody who has one. */
  readonly url: string | undefined
}

const validFor = { days: 14 }

export async function invitePerson(input: InvitePerson, deps: Deps): Promise<Result<Invited>> {
  const { actor } = input
  if (actor.kind !== 'system' && !can(actor, 'account.manage', undefined)) {
    return forbidden({ key: 'not-allowed' })
  }
  const at = timestamp(deps.clock)
  return deps.db.transaction().execute(async (trx) => {
    const known = await findUserByEmail(trx, input.email)
    const userId = known?.id ?? newId()
    if (!known) await insertUser(trx, { id: userId, ...input, at })
    await insertMembership(trx, { ...input, userId, at })
    let url: string | undefined
    if (!known || known.status === 'invited') {
      const by = actor.kind === 'system' ? undefined : actor.userId
      const token = await createLink(trx, 'invitation', userId, validFor, deps.clock, by)
      url = deps.env.origin + paths.invitation(token)
      await enqueue(trx, at, {
        topic: 'mail.invitation',
        payload: { to: input.email, name: input.name, locale: input.locale, url },
      })
    }
    await recordEvent(trx, {
      event: 'person.invited',
      actor,
      institutionId: input.institutionId,
      subjectId: userId,
      details: { role: input.role },
      at,
    })
    return ok({ userId, url })
  })
}
