/**
 * The owner's lead releases an answer: from then on the public reads it, with its change. It is never changed again;
 * the released answer that it replaces becomes superseded. Everybody who asked is told.
 */
import { decideRelease } from '#app/domain/consultation/answering.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { auditBase, beginWithChapter } from '../begin-answer.server.ts'
import { lettersOf } from '../letters.server.ts'
import { findAnswer, itemIdsOf, listLinks, setAnswer } from '../repo.server.ts'
import { linkStands } from '../standing-links.server.ts'
import { decideOnDraft } from '../write-draft.server.ts'

export interface ReleaseAnswer {
  readonly actor: Person
  readonly answerId: string
  readonly seen: string
}

export async function releaseAnswer(
  { actor, answerId, seen }: ReleaseAnswer,
  { db, clock, env }: Deps,
): Promise<Result<{ readonly items: number }>> {
  return db.transaction().execute(async (trx) => {
    const found = await findAnswer(trx, answerId)
    const begun = found && (await beginWithChapter(trx, found.chapter_id, clock()))
    const answer = begun && (await findAnswer(trx, answerId))
    if (!begun || !answer) return notFound()
    if (!can(actor, 'answer.release', begun.facts)) return forbidden({ key: 'not-allowed' })
    const links = await listLinks(trx, [answerId])
    const decision = decideRelease({
      state: answer.state,
      seen,
      updatedAt: answer.updated_at,
      outcome: answer.outcome,
      body: answer.body,
      noChangeReason: answer.no_change_reason,
      standingLinks: links.filter(linkStands).length,
    })
    if (!decision.ok) return decision
    // Items may have been withdrawn or withheld, and another answer released, since the draft was saved.
    const itemIds = await itemIdsOf(trx, answerId)
    const covered = await decideOnDraft(trx, begun.chapter.id, { answerId, seen, itemIds })
    if (!covered.ok) return covered
    const at = timestamp(clock)
    const { supersedesId } = covered.value
    if (supersedesId) await setAnswer(trx, supersedesId, { state: 'superseded' })
    await setAnswer(trx, answerId, {
      state: 'released',
      released_by: actor.userId,
      released_at: at,
      supersedes_id: supersedesId ?? null,
      updated_at: at,
    })
    await recordEvent(trx, {
      event: 'answer.released',
      ...auditBase(begun, actor, at),
      subjectId: answerId,
      details: { outcome: answer.outcome, itemIds, supersedesId },
    })
    await lettersOf(trx, { chapter: begun.chapter, itemIds, outcome: answer.outcome, env, at })
    return ok({ items: itemIds.length })
  })
}
