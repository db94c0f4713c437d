/** One answer may serve several items; its links name the change that realises it. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('chapter_id', 'text', (c) => c.notNull().references('chapters.id'))
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('no_change_reason', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text', (c) => c.references('users.id'))
    .addColumn('institution_id', 'text', (c) => c.references('institutions.id'))
    .addColumn('released_by', 'text', (c) => c.references('users.id'))
    .addColumn('released_at', 'text')
    .addColumn('supersedes_id', 'text', (c) => c.references('answers.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('answer_items')
    .addColumn('answer_id', 'text', (c) => c.notNull().references('answers.id'))
    .addColumn('item_id', 'text', (c) => c.notNull().references('items.id'))
    .addPrimaryKeyConstraint('answer_items_key', ['answer_id', 'item_id'])
    .execute()
  await db.schema.createIndex('answer_items_by_item').on('answer_items').column('item_id').execute()
  await db.schema
    .createTable('change_links')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('answer_id', 'text', (c) => c.notNull().references('answers.id'))
    .addColumn('section_id', 'text', (c) => c.notNull().references('sections.id'))
    .addColumn('revision_id', 'text', (c) => c.notNull().references('section_revisions.id'))
    .addColumn('hunk_index', 'integer', (c) => c.notNull())
    .addColumn('block_id', 'text', (c) => c.notNull())
    .addColumn('passage', 'text', (c) => c.notNull())
    .addColumn('old_passage', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.references('users.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('removed_at', 'text')
    .execute()
  await db.schema
    .createIndex('change_links_by_answer')
    .on('change_links')
    .column('answer_id')
    .execute()
  await db.schema
    .createIndex('change_links_by_revision')
    .on('change_links')
    .columns(['section_id', 'revision_id'])
    .execute()
}
