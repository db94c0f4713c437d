/** Named facts about an actor and a chapter. Each reads as a sentence; none decides alone. */
import { type Actor, holds, institutionsWith, type MembershipRole } from '../shared/actor.ts'
import type { ChapterState, FeedbackPhase } from '../workflow/states.ts'
import type { ChapterFacts, EditionFacts, ItemFacts, StatementFacts, UnitFacts } from './facts.ts'

export type Predicate<F> = (actor: Actor, facts: F) => boolean

export const all =
  <F>(...predicates: readonly Predicate<F>[]): Predicate<F> =>
  (actor, facts) =>
    predicates.every((holds) => holds(actor, facts))

export const any =
  <F>(...predicates: readonly Predicate<F>[]): Predicate<F> =>
  (actor, facts) =>
    predicates.some((holds) => holds(actor, facts))

const publicService: readonly MembershipRole[] = ['drafter', 'lead', 'coordinator', 'administrator']

export const everyone: Predicate<unknown> = (actor) => actor.kind !== 'system'
export const worksInPublicService: Predicate<unknown> = (actor) =>
  institutionsWith(actor, ...publicService).length > 0
export const isAdministrator: Predicate<unknown> = (actor) =>
  institutionsWith(actor, 'administrator').length > 0
export const isCoordinatorSomewhere: Predicate<unknown> = (actor) =>
  institutionsWith(actor, 'coordinator').length > 0

export const isCoordinator: Predicate<EditionFacts> = (actor, facts) =>
  holds(actor, 'coordinator', facts.coordinatorId)
export const editionIsLive: Predicate<EditionFacts> = (_, facts) => !facts.archived

export const chapterIs =
  (...states: readonly ChapterState[]): Predicate<ChapterFacts> =>
  (_, facts) =>
    states.includes(facts.state)
export const phaseIs =
  (...phases: readonly FeedbackPhase[]): Predicate<ChapterFacts> =>
  (_, facts) =>
    facts.phase !== undefined && phases.includes(facts.phase)

const isOneOf = (
  actor: Actor,
  roles: readonly MembershipRole[],
  institutionIds: readonly string[],
) => institutionsWith(actor, ...roles).some((id) => institutionIds.includes(id))

export const isOwnersLead: Predicate<ChapterFacts> = (actor, facts) =>
  isOneOf(actor, ['lead'], facts.ownerIds)
export const writesForOwner: Predicate<ChapterFacts> = (actor, facts) =>
  isOneOf(actor, ['drafter', 'lead'], facts.ownerIds)
export const worksForParticipant: Predicate<ChapterFacts> = (actor, facts) =>
  isOneOf(
    actor,
    ['drafter', 'lead'],
    [...facts.ownerIds, ...facts.coOwnerIds, ...facts.consultedIds, ...facts.topicReviewerIds],
  )

export const leadsRequiredSigner: Predicate<UnitFacts> = (actor, facts) =>
  isOneOf(actor, ['lead'], facts.requiredSignerIds)

/** Who coordinates a chapter cannot also sign it for the coordinator's own ministry. */
export const signsNotWhatTheyCoordinate: Predicate<UnitFacts> = (actor, facts) => {
  if (actor.kind !== 'person' || !facts.coordinatedByIds.includes(actor.userId)) return true
  const signsFor = institutionsWith(actor, 'lead').filter((id) =>
    facts.requiredSignerIds.includes(id),
  )
  return signsFor.some((id) => id !== facts.coordinatorId)
}

/** Four eyes, by person: what you wrote, had accepted or submitted is not yours to approve. */
export const didNotSubmit: Predicate<ChapterFacts> = (actor, facts) =>
  actor.kind === 'person' && !facts.submittedByIds.includes(actor.userId)
export const didNotContribute: Predicate<UnitFacts> = (actor, facts) =>
  actor.kind === 'person' && !facts.contributorIds.includes(actor.userId)

export const leadsRaiser: Predicate<ItemFacts> = (actor, facts) =>
  isOneOf(actor, ['lead', 'representative'], facts.raisedByIds)
export const itemIsSignOffObjection: Predicate<ItemFacts> = (_, facts) => facts.fromSignOff
export const deadlineHasPassed: Predicate<ItemFacts> = (_, facts) => facts.pastDeadline

export const clerksFor: Predicate<StatementFacts> = (actor, facts) =>
  isOneOf(actor, ['clerk', 'representative', 'lead'], facts.institutionIds)
export const representsRaiser: Predicate<StatementFacts> = (actor, facts) =>
  isOneOf(actor, ['representative', 'lead'], facts.institutionIds)
