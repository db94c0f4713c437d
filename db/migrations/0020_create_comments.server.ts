/** Internal comments: threads that hold on to a passage, their remarks, and whom a remark calls. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('comment_threads')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('chapter_id', 'text', (c) => c.notNull().references('chapters.id'))
    .addColumn('section_id', 'text', (c) => c.notNull().references('sections.id'))
    .addColumn('anchor', 'text', (c) => c.notNull())
    .addColumn('anchor_origin', 'text', (c) => c.notNull())
    .addColumn('anchor_state', 'text', (c) => c.notNull())
    .addColumn('anchor_confirmed', 'integer', (c) => c.notNull())
    .addColumn('anchor_revision_id', 'text', (c) => c.notNull().references('section_revisions.id'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('resolved_at', 'text')
    .addColumn('resolved_by', 'text', (c) => c.references('users.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('comment_threads_by_section')
    .on('comment_threads')
    .columns(['section_id', 'id'])
    .execute()
  await db.schema
    .createIndex('comment_threads_by_chapter')
    .on('comment_threads')
    .columns(['chapter_id', 'id'])
    .execute()
  await createRemarks(db)
}

async function createRemarks(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('comments')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('thread_id', 'text', (c) => c.notNull().references('comment_threads.id'))
    .addColumn('author_id', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('institution_id', 'text', (c) => c.notNull().references('institutions.id'))
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('comments_by_thread')
    .on('comments')
    .columns(['thread_id', 'id'])
    .execute()
  await db.schema
    .createIndex('comments_by_author')
    .on('comments')
    .columns(['author_id', 'thread_id'])
    .execute()
  await db.schema
    .createTable('comment_mentions')
    .addColumn('comment_id', 'text', (c) => c.notNull().references('comments.id'))
    .addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
    .addPrimaryKeyConstraint('comment_mentions_key', ['comment_id', 'user_id'])
    .execute()
}
