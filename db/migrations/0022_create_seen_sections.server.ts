/** Which revision of a section a person has looked at last: the start of „what changed for me”. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('seen_sections')
    .addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('section_id', 'text', (c) => c.notNull().references('sections.id'))
    .addColumn('revision_id', 'text', (c) => c.notNull().references('section_revisions.id'))
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('seen_sections_key', ['user_id', 'section_id'])
    .execute()
}
