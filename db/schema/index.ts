/** Table name → row type: what Kysely knows of the database. */
import type { AbbreviationsTable } from './abbreviations.ts'
import type { AnswerItemsTable } from './answer-items.ts'
import type { AnswersTable } from './answers.ts'
import type { ApprovalsTable } from './approvals.ts'
import type { AuditEventsTable } from './audit-events.ts'
import type { CarriedSealsTable } from './carried-seals.ts'
import type { ChangeLinksTable } from './change-links.ts'
import type { ChapterInstitutionsTable } from './chapter-institutions.ts'
import type { ChapterTransitionsTable } from './chapter-transitions.ts'
import type { ChaptersTable } from './chapters.ts'
import type { CommentMentionsTable } from './comment-mentions.ts'
import type { CommentThreadsTable } from './comment-threads.ts'
import type { CommentsTable } from './comments.ts'
import type { ConsultationEventsTable } from './consultation-events.ts'
import type { ConsultationRoundsTable } from './consultation-rounds.ts'
import type { ConsultationsTable } from './consultations.ts'
import type { ConsultedInstitutionsTable } from './consulted-institutions.ts'
import type { DraftsTable } from './drafts.ts'
import type { EditionCountersTable } from './edition-counters.ts'
import type { EditionsTable } from './editions.ts'
import type { ImportsTable } from './imports.ts'
import type { InstitutionNamesTable } from './institution-names.ts'
import type { InstitutionsTable } from './institutions.ts'
import type { ItemEventsTable } from './item-events.ts'
import type { ItemsTable } from './items.ts'
import type { MeasureUsesTable } from './measure-uses.ts'
import type { MembershipsTable } from './memberships.ts'
import type { MilestoneObjectsTable } from './milestone-objects.ts'
import type { MilestoneSectionsTable } from './milestone-sections.ts'
import type { MilestonesTable } from './milestones.ts'
import type { ObjectVersionsTable } from './object-versions.ts'
import type { ObjectsTable } from './objects.ts'
import type { OneTimeLinksTable } from './one-time-links.ts'
import type { OutboxTable } from './outbox.ts'
import type { RevisionCreditsTable } from './revision-credits.ts'
import type { SectionRevisionsTable } from './section-revisions.ts'
import type { SectionsTable } from './sections.ts'
import type { SeenSectionsTable } from './seen-sections.ts'
import type { SessionsTable } from './sessions.ts'
import type { SettingsTable } from './settings.ts'
import type { SignoffsTable } from './signoffs.ts'
import type { StatementInstitutionsTable } from './statement-institutions.ts'
import type { StatementsTable } from './statements.ts'
import type { SubmittersTable } from './submitters.ts'
import type { SuggestionDecisionsTable } from './suggestion-decisions.ts'
import type { SuggestionsTable } from './suggestions.ts'
import type { ThrottlesTable } from './throttles.ts'
import type { TopicReviewersTable } from './topic-reviewers.ts'
import type { UsersTable } from './users.ts'

export interface Schema {
  abbreviations: AbbreviationsTable
  answer_items: AnswerItemsTable
  answers: AnswersTable
  approvals: ApprovalsTable
  audit_events: AuditEventsTable
  carried_seals: CarriedSealsTable
  change_links: ChangeLinksTable
  chapter_institutions: ChapterInstitutionsTable
  chapter_transitions: ChapterTransitionsTable
  chapters: ChaptersTable
  comment_mentions: CommentMentionsTable
  comment_threads: CommentThreadsTable
  comments: CommentsTable
  consultation_events: ConsultationEventsTable
  consultation_rounds: ConsultationRoundsTable
  consultations: ConsultationsTable
  consulted_institutions: ConsultedInstitutionsTable
  drafts: DraftsTable
  edition_counters: EditionCountersTable
  editions: EditionsTable
  imports: ImportsTable
  institution_names: InstitutionNamesTable
  institutions: InstitutionsTable
  item_events: ItemEventsTable
  items: ItemsTable
  measure_uses: MeasureUsesTable
  memberships: MembershipsTable
  milestone_objects: MilestoneObjectsTable
  milestone_sections: MilestoneSectionsTable
  milestones: MilestonesTable
  object_versions: ObjectVersionsTable
  objects: ObjectsTable
  one_time_links: OneTimeLinksTable
  outbox: OutboxTable
  revision_credits: RevisionCreditsTable
  section_revisions: SectionRevisionsTable
  sections: SectionsTable
  seen_sections: SeenSectionsTable
  sessions: SessionsTable
  settings: SettingsTable
  signoffs: SignoffsTable
  statement_institutions: StatementInstitutionsTable
  statements: StatementsTable
  submitters: SubmittersTable
  suggestion_decisions: SuggestionDecisionsTable
  suggestions: SuggestionsTable
  throttles: ThrottlesTable
  topic_reviewers: TopicReviewersTable
  users: UsersTable
}
