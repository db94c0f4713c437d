/** What the permission map looks at, for one chapter, one unit or one item. */
import type { ChapterFacts, UnitFacts } from '#app/domain/permissions/facts.ts'
import { phaseOf } from '#app/domain/workflow/phase.ts'
import type { ChapterRow, Connection, listTransitions } from '../repo.server.ts'
import { loadParticipants, type Participants } from './participants.server.ts'

type Transitions = Awaited<ReturnType<typeof listTransitions>>

export const loadChapterFacts = async (
  db: Connection,
  chapter: ChapterRow,
  now: Date,
): Promise<ChapterFacts> => factsFrom(chapter, await loadParticipants(db, chapter), now)

export function factsFrom(chapter: ChapterRow, rows: Participants, now: Date): ChapterFacts {
  const { institutions, transitions, window } = rows
  const withRole = (role: string) => institutions.filter((i) => i.role === role).map((i) => i.id)
  return {
    state: chapter.state,
    phase: phaseOf({
      state: chapter.state,
      window: window && {
        opensAt: window.opens_at,
        closesAt: window.closes_at,
        suspended: window.suspended_at !== null,
      },
      submittedForApproval: isSubmittedForApproval(transitions),
      now: now.toISOString(),
    }),
    coordinatorId: chapter.coordinator_id,
    archived: chapter.archived_at !== null,
    ownerIds: withRole('owner'),
    coOwnerIds: withRole('co-owner'),
    consultedIds: [...withRole('consulted'), ...rows.consulted.map((c) => c.id)],
    topicReviewerIds: rows.reviewers.map((r) => r.id),
    submittedByIds: submittersOf(transitions),
    coordinatedByIds: coordinatorsOf(transitions),
  }
}

/** The last thing that happened to a chapter in feedback was its submission for approval. */
export const isSubmittedForApproval = (transitions: Transitions): boolean =>
  transitions.at(-1)?.kind === 'submit-for-approval'

/** Who submitted since the chapter was last in draft. */
function submittersOf(transitions: Transitions): string[] {
  const lastDraft = transitions.findLastIndex((t) => t.to_state === 'draft')
  return transitions
    .slice(lastDraft + 1)
    .filter((t) => t.kind === 'submit' || t.kind === 'submit-for-approval')
    .map((t) => t.actor_id)
}

const coordinators = new Set(['open-consultation', 'approve', 'return', 'reopen'])

const coordinatorsOf = (transitions: Transitions): string[] =>
  transitions.filter((t) => coordinators.has(t.kind)).map((t) => t.actor_id)

export async function loadUnitFacts(
  db: Connection,
  chapter: ChapterRow,
  unit: { readonly sectionId: string; readonly requiredSignerIds: readonly string[] },
  now: Date,
): Promise<UnitFacts> {
  const facts = await loadChapterFacts(db, chapter, now)
  return {
    ...facts,
    requiredSignerIds: unit.requiredSignerIds,
    contributorIds: await contributorsSinceApproval(db, unit.sectionId),
  }
}

/** Authors of text and data of a unit, and those whose wording was accepted, since its last approval. */
async function contributorsSinceApproval(db: Connection, unitId: string): Promise<string[]> {
  const approved = await db
    .selectFrom('approvals')
    .select('created_at')
    .where('section_id', '=', unitId)
    .where('result', '=', 'approved')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const since = approved?.created_at ?? ''
  const authors = await db
    .selectFrom('section_revisions')
    .innerJoin('sections', 'sections.id', 'section_revisions.section_id')
    .leftJoin('revision_credits', 'revision_credits.revision_id', 'section_revisions.id')
    .select(['section_revisions.author_id', 'revision_credits.user_id', 'sections.chapter_id'])
    .where('sections.unit_id', '=', unitId)
    .where('section_revisions.created_at', '>', since)
    .execute()
  const data = await db
    .selectFrom('object_versions')
    .innerJoin('objects', 'objects.id', 'object_versions.object_id')
    .innerJoin('sections', 'sections.chapter_id', 'objects.chapter_id')
    .select('object_versions.author_id')
    .where('sections.id', '=', unitId)
    .where('object_versions.created_at', '>', since)
    .execute()
  const people = [
    ...authors.flatMap((a) => [a.author_id, a.user_id]),
    ...data.map((d) => d.author_id),
  ]
  return [...new Set(people.filter((id) => id !== null))]
}
