/** The sign-off objections of an institution on a unit, with their answers and what the reader may say of them. */
import type { ItemStance, ItemState } from '#app/domain/consultation/terms.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { loadItemFacts } from '../item-facts.server.ts'
import type { Connection } from '../repo.server.ts'
import { type PublicAnswer, releasedAnswers } from './released-answers.server.ts'

export interface ObjectionView {
  readonly id: string
  /** `2023-0131/1`. */
  readonly number: string
  readonly body: string
  readonly raisedAt: string
  readonly state: ItemState
  readonly stance: ItemStance | undefined
  /** Why the stance was taken or recorded. */
  readonly stanceReason: string
  readonly answer: PublicAnswer | undefined
  readonly mayTakeStance: boolean
  readonly mayRecordMaintained: boolean
}

export async function loadObjections(
  db: Connection,
  input: {
    readonly actor: Person
    readonly chapter: ChapterRow
    readonly sectionId: string
    readonly institutionId: string
    readonly now: Date
  },
): Promise<readonly ObjectionView[]> {
  const rows = await db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .innerJoin('signoffs', 'signoffs.id', 'items.signoff_id')
    .selectAll('items')
    .select('statements.number as statement_number')
    .where('items.section_id', '=', input.sectionId)
    .where('signoffs.institution_id', '=', input.institutionId)
    .orderBy('items.id', 'desc')
    .execute()
  const answers = await releasedAnswers(
    db,
    rows.map((row) => row.id),
  )
  const views: ObjectionView[] = []
  for (const row of rows) {
    const facts = await loadItemFacts(db, input.chapter, row, input.now)
    const open = row.state === 'confirmed' && row.stance !== 'agreed'
    views.push({
      id: row.id,
      number: `${row.statement_number}/${row.number}`,
      body: row.body,
      raisedAt: row.created_at,
      state: row.state,
      stance: row.stance ?? undefined,
      stanceReason: await lastReason(db, row.id),
      answer: answers.get(row.id),
      mayTakeStance: open && can(input.actor, 'item.take-stance', facts),
      mayRecordMaintained:
        open &&
        row.stance !== 'recorded-maintained' &&
        can(input.actor, 'item.record-maintained', facts),
    })
  }
  return views
}

async function lastReason(db: Connection, itemId: string): Promise<string> {
  const event = await db
    .selectFrom('item_events')
    .select('reason')
    .where('item_id', '=', itemId)
    .where('kind', 'in', ['agreed', 'maintained', 'withdrawn', 'recorded-maintained'])
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return event?.reason ?? ''
}
