/** What a permission may look at: plain facts, loaded by the feature that asks. */
import type { ChapterState, FeedbackPhase } from '../workflow/states.ts'

export interface EditionFacts {
  /** The institution whose coordinators run the edition. */
  readonly coordinatorId: string
  readonly archived: boolean
}

export interface ChapterFacts extends EditionFacts {
  readonly state: ChapterState
  /** Undefined outside `feedback`. */
  readonly phase?: FeedbackPhase
  readonly ownerIds: readonly string[]
  readonly coOwnerIds: readonly string[]
  readonly consultedIds: readonly string[]
  /** Institutions that review a topic through the whole edition (cyber-security). */
  readonly topicReviewerIds: readonly string[]
  /** Who submitted the chapter (for review, then for approval) since it was last in draft. */
  readonly submittedByIds: readonly string[]
  /** Who has acted as coordinator on this chapter: moved, returned, approved, opened a window. */
  readonly coordinatedByIds: readonly string[]
}

export interface UnitFacts extends ChapterFacts {
  /** Institutions whose sign-off this unit needs. */
  readonly requiredSignerIds: readonly string[]
  /** Who wrote in this unit or had a suggestion accepted since its last approval. */
  readonly contributorIds: readonly string[]
}

export interface ItemFacts extends ChapterFacts {
  /** Institutions that raised the item; empty for private persons. */
  readonly raisedByIds: readonly string[]
  readonly fromSignOff: boolean
  readonly answered: boolean
  /** The sign-off deadline has passed. */
  readonly pastDeadline: boolean
}

export interface StatementFacts {
  readonly institutionIds: readonly string[]
}
