/** Statements on imports and on editions as a whole. */
import type { Insertable, Kysely } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findEditionBySlug = (db: Connection, slug: string) =>
  db.selectFrom('editions').select(['id', 'slug']).where('slug', '=', slug).executeTakeFirst()

export const findNewestEdition = (db: Connection) =>
  db
    .selectFrom('editions')
    .select(['id', 'slug', 'title'])
    .where('archived_at', 'is', null)
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()

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

export const insertImport = (db: Connection, row: Insertable<Schema['imports']>) =>
  db.insertInto('imports').values(row).execute()

export const findImport = (db: Connection, id: string) =>
  db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()

export const listImports = (db: Connection) =>
  db
    .selectFrom('imports')
    .leftJoin('users', 'users.id', 'imports.created_by')
    .leftJoin('editions', 'editions.id', 'imports.edition_id')
    .select([
      'imports.id',
      'imports.file_name',
      'imports.created_at',
      'imports.saved_at',
      'imports.discarded_at',
      'users.name',
      'editions.slug',
    ])
    .orderBy('imports.id', 'desc')
    .limit(50)
    .execute()

export const markImportSaved = (db: Connection, id: string, editionId: string, at: string) =>
  db
    .updateTable('imports')
    .set({ saved_at: at, edition_id: editionId })
    .where('id', '=', id)
    .execute()

export async function closeImport(db: Connection, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ discarded_at: at })
    .where('id', '=', id)
    .where('saved_at', 'is', null)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
