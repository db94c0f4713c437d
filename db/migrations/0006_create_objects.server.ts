/** Data in the text (series, measures, overviews, tables): records with immutable versions. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('objects')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('edition_id', 'text', (c) => c.notNull().references('editions.id'))
    .addColumn('chapter_id', 'text', (c) => c.notNull().references('chapters.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('current_version_id', 'text')
    .addColumn('source_line', 'integer')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('objects_key', ['edition_id', 'kind', 'key'])
    .execute()
  await db.schema
    .createIndex('objects_by_chapter')
    .on('objects')
    .columns(['chapter_id', 'kind', 'position'])
    .execute()
  await db.schema
    .createTable('object_versions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('object_id', 'text', (c) => c.notNull().references('objects.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text', (c) => c.references('users.id'))
    .addColumn('institution_id', 'text', (c) => c.references('institutions.id'))
    .addColumn('predecessor_id', 'text', (c) => c.references('object_versions.id'))
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('object_versions_number', ['object_id', 'number'])
    .execute()
  await db.schema
    .createTable('measure_uses')
    .addColumn('chapter_id', 'text', (c) => c.notNull().references('chapters.id'))
    .addColumn('object_id', 'text', (c) => c.notNull().references('objects.id'))
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('printed', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('measure_uses_key', ['chapter_id', 'object_id'])
    .execute()
}
