/**
 * What organisations, people and institutions say of the text. An institution's sign-off objection is
 * an item like any other. Names and e-mails live in `submitters` alone.
 */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('submitters')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('erased_at', 'text')
    .execute()
  await createStatements(db)
  await createItems(db)
}

async function createStatements(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('statements')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('edition_id', 'text', (c) => c.notNull().references('editions.id'))
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('consultation_id', 'text', (c) => c.references('consultations.id'))
    .addColumn('submitter_id', 'text', (c) => c.references('submitters.id'))
    .addColumn('user_id', 'text', (c) => c.references('users.id'))
    .addColumn('name_public', 'integer', (c) => c.notNull())
    .addColumn('secret_hash', 'text', (c) => c.unique())
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('source_line', 'integer')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('confirmed_at', 'text')
    .addColumn('withdrawn_at', 'text')
    .addUniqueConstraint('statements_number', ['edition_id', 'number'])
    .execute()
  // A joint statement names several institutions; the first is the one that submitted it.
  await db.schema
    .createTable('statement_institutions')
    .addColumn('statement_id', 'text', (c) => c.notNull().references('statements.id'))
    .addColumn('institution_id', 'text', (c) => c.notNull().references('institutions.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('statement_institutions_key', ['statement_id', 'institution_id'])
    .execute()
}

async function createItems(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('items')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('statement_id', 'text', (c) => c.notNull().references('statements.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('chapter_id', 'text', (c) => c.notNull().references('chapters.id'))
    .addColumn('section_id', 'text', (c) => c.references('sections.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('proposed_wording', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('late', 'integer', (c) => c.notNull())
    .addColumn('published_at', 'text')
    .addColumn('moderation_reason', 'text')
    .addColumn('signoff_id', 'text', (c) => c.references('signoffs.id'))
    .addColumn('stance', 'text')
    .addColumn('anchor', 'text')
    .addColumn('anchor_origin', 'text')
    .addColumn('anchor_state', 'text', (c) => c.notNull())
    .addColumn('anchor_confirmed', 'integer', (c) => c.notNull())
    .addColumn('anchor_revision_id', 'text', (c) => c.references('section_revisions.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('items_number', ['statement_id', 'number'])
    .execute()
  await db.schema
    .createIndex('items_by_chapter')
    .on('items')
    .columns(['chapter_id', 'state', 'id'])
    .execute()
  await db.schema.createIndex('items_by_signoff').on('items').column('signoff_id').execute()
  await db.schema
    .createTable('item_events')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('item_id', 'text', (c) => c.notNull().references('items.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text', (c) => c.references('users.id'))
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('item_events_by_item').on('item_events').column('item_id').execute()
}
