/** Decides on a draft and writes it, inside the transaction of the command that asks. */
import { type AnswerableItem, decideDraft } from '#app/domain/consultation/answering.ts'
import type { Outcome } from '#app/domain/consultation/terms.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { answersFor, auditBase, type Begun } from './begin-answer.server.ts'
import {
  type AnswerRow,
  type Connection,
  findAnswer,
  insertAnswer,
  insertLink,
  itemIdsOf,
  listItems,
  listLinks,
  liveAnswersOf,
  setAnswer,
  setItemsOf,
} from './repo.server.ts'

export interface DraftContent {
  readonly actor: Person
  /** Undefined: a new answer. */
  readonly answerId: string | undefined
  /** When the draft was last saved, as the form saw it; empty for a new one. */
  readonly seen: string
  readonly itemIds: readonly string[]
  readonly outcome: Outcome
  readonly body: string
  readonly noChangeReason: string
}

export interface SavedDraft {
  readonly answerId: string
  readonly updatedAt: string
}

export interface DecidedDraft {
  readonly answer: AnswerRow | undefined
  readonly supersedesId: string | undefined
}

export async function decideOnDraft(
  trx: Connection,
  chapterId: string,
  { answerId, seen, itemIds }: Pick<DraftContent, 'answerId' | 'seen' | 'itemIds'>,
): Promise<Result<DecidedDraft>> {
  const answer = answerId ? await findAnswer(trx, answerId) : undefined
  if (answerId && answer?.chapter_id !== chapterId) return notFound()
  const items = await answerable(trx, itemIds)
  const replaced = [...new Set(items.map((i) => i.releasedAnswerId))][0]
  const decision = decideDraft({
    chapterId,
    answer: answer && { id: answer.id, state: answer.state, seen, updatedAt: answer.updated_at },
    items,
    replacedItemIds: replaced ? await itemIdsOf(trx, replaced) : [],
  })
  return decision.ok ? ok({ answer, supersedesId: decision.value.supersedesId }) : decision
}

async function answerable(
  trx: Connection,
  itemIds: readonly string[],
): Promise<readonly AnswerableItem[]> {
  const items = await listItems(trx, itemIds)
  const answers = await liveAnswersOf(trx, itemIds)
  const idOf = (itemId: string, state: 'draft' | 'released') =>
    answers.find((a) => a.item_id === itemId && a.state === state)?.id
  return items.map((item) => ({
    id: item.id,
    number: `${item.statement_number}/${item.number}`,
    chapterId: item.chapter_id,
    state: item.state,
    draftAnswerId: idOf(item.id, 'draft'),
    releasedAnswerId: idOf(item.id, 'released'),
  }))
}

export async function writeDraft(
  trx: Connection,
  begun: Begun,
  content: DraftContent,
  { answer, supersedesId }: DecidedDraft,
  at: string,
): Promise<SavedDraft> {
  const answerId = answer?.id ?? newId()
  const change = {
    outcome: content.outcome,
    body: content.body.trim(),
    no_change_reason: content.noChangeReason.trim(),
    supersedes_id: supersedesId ?? null,
    updated_at: at,
  }
  if (answer) await setAnswer(trx, answerId, change)
  else {
    await insertAnswer(trx, {
      id: answerId,
      chapter_id: begun.chapter.id,
      state: 'draft',
      author_id: content.actor.userId,
      institution_id: answersFor(content.actor, begun.facts) ?? null,
      created_at: at,
      ...change,
    })
  }
  await setItemsOf(trx, answerId, [...new Set(content.itemIds)])
  if (!answer && supersedesId) await takeLinksAlong(trx, supersedesId, answerId, at)
  await recordEvent(trx, {
    event: 'answer.drafted',
    ...auditBase(begun, content.actor, at),
    subjectId: answerId,
    details: { outcome: content.outcome, items: content.itemIds.length },
  })
  return { answerId, updatedAt: at }
}

/** A newer answer begins with the changes of the one it replaces. */
async function takeLinksAlong(
  trx: Connection,
  fromId: string,
  answerId: string,
  at: string,
): Promise<void> {
  for (const link of await listLinks(trx, [fromId])) {
    const { section_id, revision_id, hunk_index, block_id, passage, old_passage, created_by } = link
    const kept = { section_id, revision_id, hunk_index, block_id, passage, old_passage, created_by }
    await insertLink(trx, { id: newId(), answer_id: answerId, ...kept, created_at: at })
  }
}
