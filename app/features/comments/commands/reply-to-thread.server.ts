/** A participant adds a remark to a thread; a resolved one opens again, so that no answer goes unseen. */
import type { Anchor } from '#app/domain/anchors/index.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { invalid, ok, type Result } from '#app/domain/shared/result.ts'
import { findSectionById } from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { beginWithThread } from '../begin.server.ts'
import { changeThread } from '../repo.server.ts'
import { writeRemark } from '../write-remark.server.ts'

export interface ReplyToThread {
  readonly actor: Person
  readonly threadId: string
  readonly body: string
  readonly called: readonly string[]
}

export async function replyToThread(
  { actor, threadId, body, called }: ReplyToThread,
  { db, clock }: Deps,
): Promise<Result<{ readonly threadId: string }>> {
  if (body.trim() === '') return invalid({ key: 'form.required', field: 'body' })
  return db.transaction().execute(async (trx) => {
    const begun = await beginWithThread(trx, threadId, actor, clock())
    if (!begun.ok) return begun
    const { thread, ...rest } = begun.value
    const section = await findSectionById(trx, thread.section_id)
    await changeThread(trx, thread.id, thread.version, { resolved_at: null, resolved_by: null })
    await writeRemark(trx, {
      ...rest,
      threadId,
      section: section?.number ?? '0',
      quote: (JSON.parse(thread.anchor) as Anchor).quote,
      actor,
      body: body.trim(),
      called,
      at: timestamp(clock),
    })
    return ok({ threadId })
  })
}
