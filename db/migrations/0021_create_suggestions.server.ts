/** Suggested texts of sections, and what was decided about each of their changes. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('suggestions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('chapter_id', 'text', (c) => c.notNull().references('chapters.id'))
    .addColumn('section_id', 'text', (c) => c.notNull().references('sections.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('base_revision_id', 'text', (c) => c.notNull().references('section_revisions.id'))
    .addColumn('markdown', 'text', (c) => c.notNull())
    .addColumn('contested', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('institution_id', 'text', (c) => c.notNull().references('institutions.id'))
    .addColumn('item_id', 'text', (c) => c.references('items.id'))
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('closed_at', 'text')
    .addUniqueConstraint('suggestions_number', ['section_id', 'number'])
    .execute()
  await db.schema
    .createIndex('suggestions_by_chapter')
    .on('suggestions')
    .columns(['chapter_id', 'state'])
    .execute()
  await db.schema
    .createTable('suggestion_decisions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('suggestion_id', 'text', (c) => c.notNull().references('suggestions.id'))
    .addColumn('decision', 'text', (c) => c.notNull())
    .addColumn('before', 'text', (c) => c.notNull())
    .addColumn('after', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('revision_id', 'text', (c) => c.references('section_revisions.id'))
    .addColumn('decided_by', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('institution_id', 'text', (c) => c.notNull().references('institutions.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('suggestion_decisions_by_suggestion')
    .on('suggestion_decisions')
    .columns(['suggestion_id', 'id'])
    .execute()
  await db.schema
    .createIndex('suggestion_decisions_by_revision')
    .on('suggestion_decisions')
    .column('revision_id')
    .execute()
}
