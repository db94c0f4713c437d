/** A draft names the change that realises it: one hunk of one revision, with its passage before and after. */

import { linkedChange } from '#app/domain/consultation/change-link.ts'
import { readPassage } from '#app/domain/consultation/passage.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Hunk } from '#app/domain/redline/index.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  blocked,
  forbidden,
  invalid,
  notFound,
  ok,
  type Result,
} from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findRevision,
  findSectionById,
  textOfRevision,
} from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { auditBase, type Begun, beginWithChapter } from '../begin-answer.server.ts'
import {
  type Connection,
  findAnswer,
  findAnsweredItem,
  insertLink,
  itemIdsOf,
  listLinks,
  setItemPlace,
} from '../repo.server.ts'

export interface LinkChange {
  readonly actor: Person
  readonly answerId: string
  readonly revisionId: string
  readonly hunk: number
}

export async function linkChange(
  { actor, answerId, revisionId, hunk: index }: LinkChange,
  { db, clock }: Deps,
): Promise<Result<{ readonly linkId: string }>> {
  return db.transaction().execute(async (trx) => {
    const found = await findAnswer(trx, answerId)
    const begun = found && (await beginWithChapter(trx, found.chapter_id, clock()))
    const answer = begun && (await findAnswer(trx, answerId))
    if (!begun || !answer) return notFound()
    if (!can(actor, 'answer.draft', begun.facts)) return forbidden({ key: 'not-allowed' })
    if (answer.state !== 'draft') return blocked({ key: 'answer.released-already' })
    const revision = await findRevision(trx, revisionId)
    const section = revision && (await findSectionById(trx, revision.section_id))
    const before = revision?.predecessor_id && (await findRevision(trx, revision.predecessor_id))
    const hunk = hunksOf(revision?.redline).find((h) => h.index === index)
    if (!revision || !before || section?.chapter_id !== begun.chapter.id || !hunk) {
      return invalid({ key: 'change.gone', field: 'change' })
    }
    const known = (await listLinks(trx, [answerId])).find(
      (l) => l.revision_id === revisionId && l.hunk_index === index,
    )
    if (known) return ok({ linkId: known.id })
    const link = linkedChange(hunk, textOfRevision(before).blocks, textOfRevision(revision).blocks)
    const at = timestamp(clock)
    const linkId = newId()
    await insertLink(trx, {
      id: linkId,
      answer_id: answerId,
      section_id: section.id,
      revision_id: revisionId,
      hunk_index: index,
      block_id: link.blockId,
      passage: link.passage,
      old_passage: link.oldPassage,
      created_by: actor.userId,
      created_at: at,
    })
    await recordEvent(trx, {
      event: 'change.linked',
      ...auditBase(begun, actor, at),
      subjectId: answerId,
      details: { linkId, revisionId, hunk: index },
    })
    await confirmPlaces(trx, begun, { actor, answerId, blockId: link.blockId, at })
    return ok({ linkId })
  })
}

/** Whoever says that a change of the item's own passage answers it has seen that the item means that passage. */
async function confirmPlaces(
  trx: Connection,
  begun: Begun,
  linked: { actor: Person; answerId: string; blockId: string; at: string },
): Promise<void> {
  for (const itemId of await itemIdsOf(trx, linked.answerId)) {
    const item = await findAnsweredItem(trx, itemId)
    const waits = item?.anchor_state === 'changed' && item.anchor_confirmed === 0
    if (!waits || readPassage(item.anchor)?.block !== linked.blockId) continue
    await setItemPlace(trx, itemId, { anchor_confirmed: 1 })
    await recordEvent(trx, {
      event: 'item.anchor-confirmed',
      ...auditBase(begun, linked.actor, linked.at),
      subjectId: itemId,
      details: { state: 'changed', answerId: linked.answerId },
    })
  }
}

const hunksOf = (redline: string | null | undefined): readonly Hunk[] =>
  redline ? (JSON.parse(redline) as { hunks: readonly Hunk[] }).hunks : []
