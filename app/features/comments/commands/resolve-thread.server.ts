/** A participant closes a thread or opens it again, as it stood on their screen: a newer remark is read first. */
import type { Person } from '#app/domain/shared/actor.ts'
import { ok, type Result, stale } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { beginWithThread } from '../begin.server.ts'
import { changeThread } from '../repo.server.ts'

export interface ResolveThread {
  readonly actor: Person
  readonly threadId: string
  readonly seenVersion: number
  readonly resolved: boolean
}

export async function resolveThread(
  { actor, threadId, seenVersion, resolved }: ResolveThread,
  { db, clock }: Deps,
): Promise<Result<{ readonly threadId: string }>> {
  return db.transaction().execute(async (trx) => {
    const begun = await beginWithThread(trx, threadId, actor, clock())
    if (!begun.ok) return begun
    const { chapter, institutionId } = begun.value
    const at = timestamp(clock)
    const change = resolved
      ? { resolved_at: at, resolved_by: actor.userId }
      : { resolved_at: null, resolved_by: null }
    if (!(await changeThread(trx, threadId, seenVersion, change))) {
      return stale({ key: 'comment.stale' })
    }
    await recordEvent(trx, {
      event: resolved ? 'comment.resolved' : 'comment.reopened',
      actor,
      institutionId,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: threadId,
      at,
    })
    return ok({ threadId })
  })
}
