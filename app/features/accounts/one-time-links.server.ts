/** Links that open once: made with a token that only the recipient has, spent by compare and set. */
import type { LinkPurpose } from '#app/domain/shared/link-purpose.ts'
import type { Clock } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.server.ts'
import { hashToken, newToken } from '#app/platform/secrets.server.ts'
import { type Connection, findLiveLink, insertLink, useLink } from './repo.server.ts'

/** Returns the token; only its hash is kept. */
export async function createLink(
  trx: Connection,
  purpose: LinkPurpose,
  subjectId: string,
  validFor: { readonly days: number },
  clock: Clock,
  createdBy?: string,
): Promise<string> {
  const token = newToken()
  const now = clock()
  await insertLink(trx, {
    id: newId(),
    purpose,
    token_hash: hashToken(token),
    subject_id: subjectId,
    created_by: createdBy ?? null,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + validFor.days * 86_400_000).toISOString(),
  })
  return token
}

/** Whom or what the link is for; undefined when it is unknown, used or out of date. */
export async function readLink(
  db: Connection,
  purpose: LinkPurpose,
  token: string,
  clock: Clock,
): Promise<string | undefined> {
  const link = await findLiveLink(db, purpose, hashToken(token), clock().toISOString())
  return link?.subject_id
}

/** Spends the link; false when somebody was faster. */
export const spendLink = (trx: Connection, token: string, clock: Clock): Promise<boolean> =>
  useLink(trx, hashToken(token), clock().toISOString())
