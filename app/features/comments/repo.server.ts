/** Statements on threads of comments and on who may be called in them. */
import type { Insertable, Kysely, Updateable } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findThread = (db: Connection, id: string) =>
  db.selectFrom('comment_threads').selectAll().where('id', '=', id).executeTakeFirst()

export type ThreadRow = NonNullable<Awaited<ReturnType<typeof findThread>>>

export const insertThread = (trx: Connection, row: Insertable<Schema['comment_threads']>) =>
  trx.insertInto('comment_threads').values(row).execute()

/** Compare and set: false when the thread changed since `seen`. */
export async function changeThread(
  trx: Connection,
  id: string,
  seen: number,
  change: Updateable<Schema['comment_threads']>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('comment_threads')
    .set({ ...change, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const insertComment = (trx: Connection, row: Insertable<Schema['comments']>) =>
  trx.insertInto('comments').values(row).execute()

export const insertMentions = (
  trx: Connection,
  rows: readonly Insertable<Schema['comment_mentions']>[],
) =>
  rows.length === 0 ? Promise.resolve() : trx.insertInto('comment_mentions').values(rows).execute()

/** People of institutions that take part, and the coordinators, with an active account. */
export async function listCallable(
  db: Connection,
  institutionIds: readonly string[],
  coordinatorId: string,
) {
  const rows = await db
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .innerJoin('institutions', 'institutions.id', 'memberships.institution_id')
    .select(['users.id', 'users.name', 'users.email', 'users.locale', 'institutions.short_name'])
    .where('users.status', '=', 'active')
    .where('memberships.ended_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('memberships.institution_id', 'in', [...institutionIds, '']),
          eb('memberships.role', 'in', ['drafter', 'lead']),
        ]),
        eb.and([
          eb('memberships.institution_id', '=', coordinatorId),
          eb('memberships.role', '=', 'coordinator'),
        ]),
      ]),
    )
    .orderBy('users.name')
    .orderBy('institutions.short_name')
    .execute()
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

export type CallablePerson = Awaited<ReturnType<typeof listCallable>>[number]
