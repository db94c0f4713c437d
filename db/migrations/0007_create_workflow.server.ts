/** Transitions, milestones, sign-offs and approvals: appended, never changed. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await createMilestones(db)
  await db.schema
    .createTable('chapter_transitions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('chapter_id', 'text', (c) => c.notNull().references('chapters.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('from_state', 'text', (c) => c.notNull())
    .addColumn('to_state', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('institution_id', 'text', (c) => c.notNull().references('institutions.id'))
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('milestone_id', 'text', (c) => c.notNull().references('milestones.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('chapter_transitions_by_chapter')
    .on('chapter_transitions')
    .columns(['chapter_id', 'id'])
    .execute()
  await createSeals(db)
}

async function createMilestones(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('milestones')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('edition_id', 'text', (c) => c.notNull().references('editions.id'))
    .addColumn('chapter_id', 'text', (c) => c.references('chapters.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.references('users.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('milestones_by_chapter')
    .on('milestones')
    .columns(['edition_id', 'chapter_id', 'number'])
    .execute()
  await db.schema
    .createTable('milestone_sections')
    .addColumn('milestone_id', 'text', (c) => c.notNull().references('milestones.id'))
    .addColumn('section_id', 'text', (c) => c.notNull().references('sections.id'))
    .addColumn('revision_id', 'text', (c) => c.notNull().references('section_revisions.id'))
    .addPrimaryKeyConstraint('milestone_sections_key', ['milestone_id', 'section_id'])
    .execute()
  await db.schema
    .createTable('milestone_objects')
    .addColumn('milestone_id', 'text', (c) => c.notNull().references('milestones.id'))
    .addColumn('object_id', 'text', (c) => c.notNull().references('objects.id'))
    .addColumn('version_id', 'text', (c) => c.notNull().references('object_versions.id'))
    .addPrimaryKeyConstraint('milestone_objects_key', ['milestone_id', 'object_id'])
    .execute()
}

/** A seal is a sign-off or an approval: both name the exact text and data they were given for. */
async function createSeals(db: Kysely<any>): Promise<void> {
  for (const table of ['signoffs', 'approvals']) {
    await db.schema
      .createTable(table)
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('chapter_id', 'text', (c) => c.notNull().references('chapters.id'))
      .addColumn('section_id', 'text', (c) => c.notNull().references('sections.id'))
      .addColumn('institution_id', 'text', (c) => c.notNull().references('institutions.id'))
      .addColumn('user_id', 'text', (c) => c.notNull().references('users.id'))
      .addColumn('result', 'text', (c) => c.notNull())
      .addColumn('remark', 'text', (c) => c.notNull())
      .addColumn('unit_hash', 'text', (c) => c.notNull())
      .addColumn('carry_hash', 'text', (c) => c.notNull())
      .addColumn('snapshot', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex(`${table}_by_chapter`)
      .on(table)
      .columns(['chapter_id', 'section_id', 'id'])
      .execute()
  }
  await db.schema
    .createTable('carried_seals')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('seal_kind', 'text', (c) => c.notNull())
    .addColumn('seal_id', 'text', (c) => c.notNull())
    .addColumn('section_id', 'text', (c) => c.notNull().references('sections.id'))
    .addColumn('unit_hash', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('carried_seals_once', ['seal_id', 'unit_hash'])
    .execute()
}
