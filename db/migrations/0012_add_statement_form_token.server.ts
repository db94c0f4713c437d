/** A form posted twice makes one statement: the token it was drawn with is unique. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('statements').addColumn('form_token', 'text').execute()
  await db.schema
    .createIndex('statements_form_token')
    .on('statements')
    .column('form_token')
    .unique()
    .execute()
}
