/** Statements on imports and on editions as a whole. */
import type { Insertable, Kysely } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findEditionBySlug = (db: Connection, slug: string) =>
  db.selectFrom('editions').select(['id', 'slug']).where('slug', '=', slug).executeTakeFirst()

/** Short name → id, for every institution of the register. */
export async function institutionIds(db: Connection): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('institutions').select(['id', 'short_name']).execute()
  return new Map(rows.map((row) => [row.short_name, row.id]))
}

/** Frees the slug; false when a chapter has left draft, for then the edition is in people's work. */
export async function archiveEdition(
  trx: Connection,
  editionId: string,
  slug: string,
  at: string,
): Promise<boolean> {
  const inWork = await trx
    .selectFrom('chapters')
    .select('id')
    .where('edition_id', '=', editionId)
    .where((eb) =>
      eb.or([
        eb('state', '!=', 'draft'),
        eb(
          'id',
          'in',
          eb.selectFrom('chapter_transitions').select('chapter_transitions.chapter_id'),
        ),
      ]),
    )
    .executeTakeFirst()
  if (inWork) return false
  await trx
    .updateTable('editions')
    .set({ archived_at: at, slug: `${slug}-${at.replace(/\D/g, '').slice(0, 14)}` })
    .where('id', '=', editionId)
    .execute()
  return true
}

const batch = 100

/** A hundred rows a statement: well under both databases' limits on bound values. */
export async function insertMany<T extends keyof Schema>(
  trx: Connection,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += batch) {
    await trx
      .insertInto(table)
      .values(rows.slice(i, i + batch))
      .execute()
  }
}
