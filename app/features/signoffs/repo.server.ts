/** Statements on sign-offs and approvals: rows are added, never changed. */
import type { Insertable, Kysely } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findUnit = (db: Connection, sectionId: string) =>
  db
    .selectFrom('sections')
    .select(['id', 'chapter_id', 'number'])
    .where('id', '=', sectionId)
    .whereRef('unit_id', '=', 'id')
    .executeTakeFirst()

export const insertSignOff = (trx: Connection, row: Insertable<Schema['signoffs']>) =>
  trx.insertInto('signoffs').values(row).execute()

export const insertApproval = (trx: Connection, row: Insertable<Schema['approvals']>) =>
  trx.insertInto('approvals').values(row).execute()
