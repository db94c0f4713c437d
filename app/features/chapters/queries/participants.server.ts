/** Who takes part in a chapter and what has happened to it: the rows that facts, units and head are made of. */
import {
  type ChapterRow,
  type Connection,
  listInstitutionsOf,
  listTopicReviewers,
  listTransitions,
  newestWindows,
} from '../repo.server.ts'

export type Participants = Awaited<ReturnType<typeof loadParticipants>>

export async function loadParticipants(db: Connection, chapter: ChapterRow) {
  return {
    institutions: await listInstitutionsOf(db, [chapter.id]),
    reviewers: await listTopicReviewers(db, chapter.edition_id),
    consulted: await listConsulted(db, [chapter.id]),
    transitions: await listTransitions(db, [chapter.id]),
    window: (await newestWindows(db, [chapter.id])).get(chapter.id),
  }
}

/** Institutions that the coordinator asked to sign particular units. */
export const listConsulted = (db: Connection, chapterIds: readonly string[]) =>
  db
    .selectFrom('consulted_institutions')
    .innerJoin('sections', 'sections.id', 'consulted_institutions.section_id')
    .innerJoin('institutions', 'institutions.id', 'consulted_institutions.institution_id')
    .select(['sections.id as section_id', 'institutions.id', 'institutions.short_name'])
    .where('sections.chapter_id', 'in', chapterIds)
    .orderBy('institutions.short_name')
    .execute()
