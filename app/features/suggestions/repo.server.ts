/** Statements on suggestions and on what was decided about them. */
import type { Insertable, Kysely, Updateable } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findSuggestion = (db: Connection, id: string) =>
  db.selectFrom('suggestions').selectAll().where('id', '=', id).executeTakeFirst()

export type SuggestionRow = NonNullable<Awaited<ReturnType<typeof findSuggestion>>>

export async function nextSuggestionNumber(trx: Connection, sectionId: string): Promise<number> {
  const row = await trx
    .selectFrom('suggestions')
    .select((eb) => eb.fn.max('number').as('n'))
    .where('section_id', '=', sectionId)
    .executeTakeFirst()
  return Number(row?.n ?? 0) + 1
}

export const insertSuggestion = (trx: Connection, row: Insertable<Schema['suggestions']>) =>
  trx.insertInto('suggestions').values(row).execute()

/** Compare and set: false when the suggestion changed since `seen`. */
export async function changeSuggestion(
  trx: Connection,
  id: string,
  seen: number,
  change: Updateable<Schema['suggestions']>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('suggestions')
    .set({ ...change, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const insertDecisions = (
  trx: Connection,
  rows: readonly Insertable<Schema['suggestion_decisions']>[],
) =>
  rows.length === 0
    ? Promise.resolve()
    : trx.insertInto('suggestion_decisions').values(rows).execute()

/** An item of the chapter that somebody may answer with a suggestion. */
export async function findItemOfChapter(db: Connection, itemId: string, chapterId: string) {
  const row = await db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .select(['items.id', 'items.number', 'statements.number as statement_number'])
    .where('items.id', '=', itemId)
    .where('items.chapter_id', '=', chapterId)
    .where('items.state', '=', 'confirmed')
    .executeTakeFirst()
  return row && { id: row.id, fullNumber: `${row.statement_number}/${row.number}` }
}
