/** Statements on statements, their senders and items. */
import type { Insertable, Kysely, Updateable } from 'kysely'
import type { ItemState, StatementState } from '#app/domain/consultation/terms.ts'
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

export const insertSubmitter = (trx: Connection, row: Insertable<Schema['submitters']>) =>
  trx.insertInto('submitters').values(row).execute()

export const insertItems = (trx: Connection, rows: readonly Insertable<Schema['items']>[]) =>
  trx.insertInto('items').values(rows).execute()

export const insertItemEvent = (trx: Connection, row: Insertable<Schema['item_events']>) =>
  trx.insertInto('item_events').values(row).execute()

export const findStatement = (db: Connection, id: string) =>
  db.selectFrom('statements').selectAll().where('id', '=', id).executeTakeFirst()

export type StatementRow = NonNullable<Awaited<ReturnType<typeof findStatement>>>

export const findStatementByToken = (db: Connection, formToken: string) =>
  db.selectFrom('statements').selectAll().where('form_token', '=', formToken).executeTakeFirst()

export const findStatementBySecret = (db: Connection, secretHash: string) =>
  db.selectFrom('statements').selectAll().where('secret_hash', '=', secretHash).executeTakeFirst()

/** The chapter a statement speaks of; all its items are of one chapter. */
export async function chapterOfStatement(
  db: Connection,
  statementId: string,
): Promise<string | undefined> {
  const item = await db
    .selectFrom('items')
    .select('chapter_id')
    .where('statement_id', '=', statementId)
    .executeTakeFirst()
  return item?.chapter_id
}

export const windowOfStatement = (db: Connection, statement: StatementRow) =>
  statement.consultation_id === null
    ? Promise.resolve(undefined)
    : db
        .selectFrom('consultations')
        .selectAll()
        .where('id', '=', statement.consultation_id)
        .executeTakeFirst()

/** Moves on from one of the named states; false when the statement is in none of them. */
export async function setStatement(
  trx: Connection,
  id: string,
  from: readonly StatementState[],
  change: Updateable<Schema['statements']>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('statements')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const setItemsOfStatement = (
  trx: Connection,
  statementId: string,
  from: readonly ItemState[],
  change: Updateable<Schema['items']>,
) =>
  trx
    .updateTable('items')
    .set(change)
    .where('statement_id', '=', statementId)
    .where('state', 'in', from)
    .execute()

export const setItem = (trx: Connection, id: string, change: Updateable<Schema['items']>) =>
  trx.updateTable('items').set(change).where('id', '=', id).execute()

/** An item with what its statement says of it. */
export const findItem = (db: Connection, id: string) =>
  db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .selectAll('items')
    .select([
      'statements.number as statement_number',
      'statements.channel',
      'statements.submitter_id',
      'statements.user_id',
      'statements.consultation_id',
    ])
    .where('items.id', '=', id)
    .executeTakeFirst()

export type ItemRow = NonNullable<Awaited<ReturnType<typeof findItem>>>

export async function institutionIdsOf(db: Connection, statementId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('statement_institutions')
    .select('institution_id')
    .where('statement_id', '=', statementId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.institution_id)
}

/** Who hears of a statement: the private person, or the people who may release it for an organisation. */
export const representativesOf = (db: Connection, institutionId: string) =>
  db
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .select(['users.id', 'users.email', 'users.locale'])
    .distinct()
    .where('memberships.institution_id', '=', institutionId)
    .where('memberships.role', 'in', ['representative', 'lead'])
    .where('memberships.ended_at', 'is', null)
    .where('users.status', '=', 'active')
    .execute()

/** In the order asked for. */
export async function institutionNames(db: Connection, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('institutions')
    .innerJoin('institution_names', 'institution_names.institution_id', 'institutions.id')
    .select([
      'institutions.id',
      'institutions.short_name as shortName',
      'institutions.kind',
      'institution_names.name_lv as nameLv',
      'institution_names.name_en as nameEn',
    ])
    .where('institutions.id', 'in', ids)
    .where('institution_names.valid_to', 'is', null)
    .execute()
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

export const listItemsOf = (db: Connection, statementId: string) =>
  db
    .selectFrom('items')
    .selectAll()
    .where('statement_id', '=', statementId)
    .orderBy('number')
    .execute()
