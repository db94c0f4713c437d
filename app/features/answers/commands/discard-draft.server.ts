/** A draft is thrown away. A wording that it accepted stays in the text, so that has to be undone first. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { auditBase, beginWithChapter } from '../begin-answer.server.ts'
import { deleteAnswer, findAnswer, itemIdsOf, listLinks, servesReleased } from '../repo.server.ts'

export interface DiscardDraft {
  readonly actor: Person
  readonly answerId: string
  readonly seen: string
}

export async function discardDraft(
  { actor, answerId, seen }: DiscardDraft,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  return db.transaction().execute(async (trx) => {
    const found = await findAnswer(trx, answerId)
    const begun = found && (await beginWithChapter(trx, found.chapter_id, clock()))
    const answer = begun && (await findAnswer(trx, answerId))
    if (!begun || !answer) return notFound()
    if (!can(actor, 'answer.draft', begun.facts)) return forbidden({ key: 'not-allowed' })
    if (answer.state !== 'draft') return blocked({ key: 'answer.released-already' })
    if (answer.updated_at !== seen) return stale({ key: 'answer.stale' })
    for (const link of await listLinks(trx, [answerId])) {
      const own = link.revision_kind === 'accepted-wording'
      if (own && !(await servesReleased(trx, link.revision_id))) {
        return blocked({ key: 'answer.holds-wording', field: 'change' })
      }
    }
    const itemIds = await itemIdsOf(trx, answerId)
    await deleteAnswer(trx, answerId)
    await recordEvent(trx, {
      event: 'answer.discarded',
      ...auditBase(begun, actor, timestamp(clock)),
      subjectId: answerId,
      details: { itemIds },
    })
    return ok(undefined)
  })
}
