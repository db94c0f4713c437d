/** Statements on statements, items, answers and links: what was said and what became of it. */
import type { Insertable, Kysely } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const insertStatement = (trx: Connection, row: Insertable<Schema['statements']>) =>
  trx.insertInto('statements').values(row).execute()

export const insertStatementInstitutions = (
  trx: Connection,
  statementId: string,
  institutionIds: readonly string[],
) =>
  institutionIds.length === 0
    ? Promise.resolve()
    : trx
        .insertInto('statement_institutions')
        .values(
          institutionIds.map((institution_id, position) => ({
            statement_id: statementId,
            institution_id,
            position,
          })),
        )
        .execute()

export const insertItems = (trx: Connection, rows: readonly Insertable<Schema['items']>[]) =>
  trx.insertInto('items').values(rows).execute()

export const insertItemEvent = (trx: Connection, row: Insertable<Schema['item_events']>) =>
  trx.insertInto('item_events').values(row).execute()
