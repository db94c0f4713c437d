/** The private person confirms by the link in the e-mail; the link is spent, the items wait for moderation. */
import { anonymous } from '#app/domain/shared/actor.ts'
import { invalid, ok, type Result } from '#app/domain/shared/result.ts'
import { readLink, spendLink } from '#app/features/accounts/index.server.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { lockChapter } from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { secretOf } from '../receipt.server.ts'
import {
  chapterOfStatement,
  findStatement,
  setItemsOfStatement,
  setStatement,
} from '../repo.server.ts'

const purpose = 'statement-confirmation'

export async function confirmStatement(
  { token }: { readonly token: string },
  { db, clock, env }: Deps,
): Promise<Result<{ readonly secret: string | undefined }>> {
  const at = timestamp(clock)
  const used = invalid({ key: 'statement.link-used' })
  return db.transaction().execute(async (trx) => {
    const statementId = await readLink(trx, purpose, token, clock)
    const statement = statementId ? await findStatement(trx, statementId) : undefined
    const chapterId = statement && (await chapterOfStatement(trx, statement.id))
    if (!statement || !chapterId) return used
    await lockChapter(trx, chapterId)
    if (!(await spendLink(trx, token, clock))) return used
    const change = { state: 'confirmed', confirmed_at: at } as const
    if (!(await setStatement(trx, statement.id, ['unconfirmed'], change))) return used
    await setItemsOfStatement(trx, statement.id, ['submitted'], { state: 'confirmed' })
    await recordEvent(trx, {
      event: 'statement.confirmed',
      actor: anonymous,
      editionId: statement.edition_id,
      chapterId,
      subjectId: statement.id,
      at,
    })
    return ok({ secret: secretOf(env.secret, statement) })
  })
}
