/** Statements on editions. */
import type { Kysely } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findEdition = (db: Connection, slug: string) =>
  db.selectFrom('editions').selectAll().where('slug', '=', slug).executeTakeFirst()

export type EditionRow = NonNullable<Awaited<ReturnType<typeof findEdition>>>

export const listEditions = (db: Connection) =>
  db
    .selectFrom('editions')
    .selectAll()
    .where('archived_at', 'is', null)
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** The next value of a per-edition counter, starting at 1; safe beside other writers. */
export async function nextNumber(
  trx: Connection,
  editionId: string,
  name: string,
): Promise<number> {
  const { value } = await trx
    .insertInto('edition_counters')
    .values({ edition_id: editionId, name, value: 1 })
    .onConflict((oc) =>
      oc
        .columns(['edition_id', 'name'])
        .doUpdateSet((eb) => ({ value: eb('edition_counters.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}

export const listAbbreviations = (db: Connection, editionId: string) =>
  db
    .selectFrom('abbreviations')
    .select(['short', 'full'])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()

export async function listMilestones(db: Connection, editionId: string) {
  const rows = await db
    .selectFrom('milestones')
    .select(['name', 'number', 'created_at'])
    .where('edition_id', '=', editionId)
    .where('chapter_id', 'is', null)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ name: row.name, number: row.number, createdAt: row.created_at }))
}
