/**
 * A statement is taken back until its window ends: by whoever holds the private link, or by the organisation's own
 * people. Its items stay in the record and leave the public pages and the queue.
 */
import { decideWithdrawal } from '#app/domain/consultation/submission.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { lockChapter } from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { hashToken } from '#app/platform/secrets.server.ts'
import {
  chapterOfStatement,
  findStatementBySecret,
  institutionIdsOf,
  setItemsOfStatement,
  setStatement,
  windowOfStatement,
} from '../repo.server.ts'

export interface WithdrawStatement {
  readonly actor: Actor
  /** Of the private link. */
  readonly secret: string
}

export async function withdrawStatement(
  { actor, secret }: WithdrawStatement,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  return db.transaction().execute(async (trx) => {
    const found = await findStatementBySecret(trx, hashToken(secret))
    const chapterId = found && (await chapterOfStatement(trx, found.id))
    if (!found || !chapterId) return notFound()
    await lockChapter(trx, chapterId)
    const institutionIds = await institutionIdsOf(trx, found.id)
    // An organisation's link may travel: only its own people take the statement back.
    if (institutionIds.length > 0 && !can(actor, 'statement.prepare', { institutionIds })) {
      return forbidden({ key: 'not-allowed' })
    }
    const window = await windowOfStatement(trx, found)
    const at = timestamp(clock)
    const decision = decideWithdrawal({
      state: found.state,
      closesAt: window?.closes_at ?? '',
      now: at,
    })
    if (!decision.ok) return decision
    const change = { state: 'withdrawn', withdrawn_at: at } as const
    const open = ['prepared', 'unconfirmed', 'confirmed'] as const
    if (!(await setStatement(trx, found.id, open, change))) {
      return blocked({ key: 'statement.withdrawn-already' })
    }
    await setItemsOfStatement(trx, found.id, ['submitted', 'confirmed', 'moderated'], {
      state: 'withdrawn',
    })
    await recordEvent(trx, {
      event: 'statement.withdrawn',
      actor,
      institutionId: institutionIds[0],
      editionId: found.edition_id,
      chapterId,
      subjectId: found.id,
      at,
    })
    return ok(undefined)
  })
}
