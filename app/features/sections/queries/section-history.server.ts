/** All revisions of a section, newest first, with author, note, size of the change and the milestones that hold it. */
import type { Connection } from '../repo.server.ts'

export async function loadSectionHistory(db: Connection, sectionId: string) {
  const revisions = await db
    .selectFrom('section_revisions')
    .leftJoin('users', 'users.id', 'section_revisions.author_id')
    .leftJoin('institutions', 'institutions.id', 'section_revisions.institution_id')
    .select([
      'section_revisions.id',
      'section_revisions.number',
      'section_revisions.title',
      'section_revisions.kind',
      'section_revisions.note',
      'section_revisions.words_inserted',
      'section_revisions.words_deleted',
      'section_revisions.created_at',
      'users.name',
      'institutions.short_name',
    ])
    .where('section_revisions.section_id', '=', sectionId)
    .orderBy('section_revisions.number', 'desc')
    .execute()
  const milestones = await db
    .selectFrom('milestone_sections')
    .innerJoin('milestones', 'milestones.id', 'milestone_sections.milestone_id')
    .select(['milestone_sections.revision_id', 'milestones.name', 'milestones.created_at'])
    .where('milestone_sections.section_id', '=', sectionId)
    .orderBy('milestones.created_at')
    .execute()
  const credits = await db
    .selectFrom('revision_credits')
    .innerJoin('section_revisions', 'section_revisions.id', 'revision_credits.revision_id')
    .leftJoin('users', 'users.id', 'revision_credits.user_id')
    .leftJoin('institutions', 'institutions.id', 'revision_credits.institution_id')
    .select(['revision_credits.revision_id', 'users.name', 'institutions.short_name'])
    .where('section_revisions.section_id', '=', sectionId)
    .execute()
  return revisions.map((revision) => ({
    ...revision,
    milestones: milestones.filter((m) => m.revision_id === revision.id),
    credits: credits.filter((c) => c.revision_id === revision.id),
  }))
}
