/** Statements on rounds and windows of public consultation. */
import type { Insertable, Kysely } from 'kysely'
import { newId } from '#app/platform/ids.server.ts'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findWindow = (db: Connection, id: string) =>
  db.selectFrom('consultations').selectAll().where('id', '=', id).executeTakeFirst()

/** The round that is under way in an edition; the first one is made when it is first needed. */
export async function currentRound(
  trx: Connection,
  editionId: string,
  at: string,
): Promise<string> {
  const newest = await trx
    .selectFrom('consultation_rounds')
    .select('id')
    .where('edition_id', '=', editionId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  if (newest) return newest.id
  const id = newId()
  await trx
    .insertInto('consultation_rounds')
    .values({ id, edition_id: editionId, number: 1, name: '1', created_at: at })
    .execute()
  return id
}

export const insertWindow = (trx: Connection, row: Insertable<Schema['consultations']>) =>
  trx.insertInto('consultations').values(row).execute()

export const changeWindow = (
  trx: Connection,
  id: string,
  change: {
    opens_at: string
    closes_at: string
    answers_due_on: string
    short_reason: string
    lead: string
  },
) => trx.updateTable('consultations').set(change).where('id', '=', id).execute()

export const insertWindowEvent = (
  trx: Connection,
  row: Omit<Insertable<Schema['consultation_events']>, 'id'>,
) =>
  trx
    .insertInto('consultation_events')
    .values({ id: newId(), ...row })
    .execute()
