/** All items of a chapter that have to be answered, with the state of their answers: two reads, no texts. */
import { readPassage } from '#app/domain/consultation/passage.ts'
import type { ItemAnchorState, ItemKind, Outcome } from '#app/domain/consultation/terms.ts'
import type { Connection } from '../repo.server.ts'

export interface QueueItem {
  readonly id: string
  readonly statementId: string
  /** `2023-0131/2`. */
  readonly number: string
  readonly kind: ItemKind
  readonly sectionId: string | undefined
  readonly block: string | undefined
  readonly fromSignOff: boolean
  readonly fromPerson: boolean
  readonly awaitsModeration: boolean
  readonly anchorState: ItemAnchorState
  /** A person has to say where it stands. */
  readonly doubtful: boolean
  readonly draft: boolean
  /** Outcome of the released answer. */
  readonly released: Outcome | undefined
}

export async function listQueueItems(
  db: Connection,
  chapterId: string,
): Promise<readonly QueueItem[]> {
  const rows = await db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .select([
      'items.id',
      'items.statement_id',
      'items.number',
      'items.kind',
      'items.section_id',
      'items.anchor',
      'items.anchor_state',
      'items.anchor_confirmed',
      'items.signoff_id',
      'items.published_at',
      'statements.number as statement_number',
      'statements.submitter_id',
    ])
    .where('items.chapter_id', '=', chapterId)
    .where('items.state', '=', 'confirmed')
    .orderBy('items.id')
    .execute()
  const answers = await answerStates(db, chapterId)
  return rows.map((row) => {
    const doubtful =
      row.anchor_confirmed === 0 &&
      (row.anchor_state === 'changed' || row.anchor_state === 'orphaned')
    const orphaned = row.anchor_state === 'orphaned'
    return {
      id: row.id,
      statementId: row.statement_id,
      number: `${row.statement_number}/${row.number}`,
      kind: row.kind,
      sectionId: row.section_id ?? undefined,
      block: orphaned ? undefined : readPassage(row.anchor)?.block,
      fromSignOff: row.signoff_id !== null,
      fromPerson: row.submitter_id !== null,
      awaitsModeration: row.published_at === null && row.signoff_id === null,
      anchorState: row.anchor_state,
      doubtful,
      draft: answers.get(row.id)?.draft ?? false,
      released: answers.get(row.id)?.released,
    }
  })
}

async function answerStates(db: Connection, chapterId: string) {
  const rows = await db
    .selectFrom('answers')
    .innerJoin('answer_items', 'answer_items.answer_id', 'answers.id')
    .select(['answer_items.item_id', 'answers.state', 'answers.outcome'])
    .where('answers.chapter_id', '=', chapterId)
    .where('answers.state', '!=', 'superseded')
    .execute()
  const states = new Map<string, { draft: boolean; released: Outcome | undefined }>()
  for (const row of rows) {
    const state = states.get(row.item_id) ?? { draft: false, released: undefined }
    states.set(row.item_id, state)
    if (row.state === 'draft') state.draft = true
    else state.released = row.outcome
  }
  return states
}
