/**
 * The owner ministry saves a draft: one answer for one or several items of a chapter. A draft that somebody saved
 * since it was seen is not overwritten; the same new draft sent twice is one.
 */
import { can } from '#app/domain/permissions/permissions.ts'
import { forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { beginWithChapter } from '../begin-answer.server.ts'
import { type Connection, findAnswer, itemIdsOf, liveAnswersOf } from '../repo.server.ts'
import {
  type DraftContent,
  decideOnDraft,
  type SavedDraft,
  writeDraft,
} from '../write-draft.server.ts'

export interface DraftAnswer extends DraftContent {
  readonly chapterId: string
}

export async function draftAnswer(
  input: DraftAnswer,
  { db, clock }: Deps,
): Promise<Result<SavedDraft>> {
  return db.transaction().execute(async (trx) => {
    const begun = await beginWithChapter(trx, input.chapterId, clock())
    if (!begun) return notFound()
    if (!can(input.actor, 'answer.draft', begun.facts)) return forbidden({ key: 'not-allowed' })
    const already = await savedAlready(trx, input)
    if (already) return ok(already)
    const decision = await decideOnDraft(trx, input.chapterId, input)
    if (!decision.ok) return decision
    return ok(await writeDraft(trx, begun, input, decision.value, timestamp(clock)))
  })
}

/** The same person has just saved exactly this as a new draft. */
async function savedAlready(trx: Connection, input: DraftAnswer): Promise<SavedDraft | undefined> {
  if (input.answerId) return undefined
  const drafts = (await liveAnswersOf(trx, input.itemIds)).filter((a) => a.state === 'draft')
  const [id, ...others] = new Set(drafts.map((d) => d.id))
  const draft = id && others.length === 0 ? await findAnswer(trx, id) : undefined
  if (!draft) return undefined
  const same =
    draft.author_id === input.actor.userId &&
    draft.outcome === input.outcome &&
    draft.body === input.body.trim() &&
    draft.no_change_reason === input.noChangeReason.trim() &&
    [...new Set(input.itemIds)].sort().join() === (await itemIdsOf(trx, draft.id)).join()
  return same ? { answerId: draft.id, updatedAt: draft.updated_at } : undefined
}
