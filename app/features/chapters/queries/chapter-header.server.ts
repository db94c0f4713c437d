/** The head of every page of a chapter: who owns it, where it stands, what comes next and what is missing for it. */
import type { ChapterFacts } from '#app/domain/permissions/facts.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { guardIssues } from '#app/domain/workflow/guards.ts'
import {
  type ChapterState,
  type FeedbackPhase,
  type TransitionKind,
  transitionKinds,
} from '#app/domain/workflow/states.ts'
import { mayMove } from '../commands/move-chapter.server.ts'
import type { listTransitions } from '../repo.server.ts'
import type { ChapterReading } from './chapter-reading.server.ts'

export interface ChapterHeader {
  readonly slug: string
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: ChapterState
  readonly phase: FeedbackPhase | undefined
  readonly owners: readonly string[]
  readonly coOwners: readonly string[]
  readonly reviewers: readonly string[]
  readonly steps: readonly Step[]
  readonly next: NextStep | undefined
  /** Every transition the reader may start now, the next one included. */
  readonly moves: readonly TransitionKind[]
  /** Id of the last transition: forms carry it, so that a move decided on an old page is refused. */
  readonly seen: string
  readonly maySetWindow: boolean
  readonly mayAssign: boolean
  readonly mayEdit: boolean
  readonly maySuggest: boolean
}

export interface Step {
  readonly state: ChapterState
  readonly status: 'done' | 'now' | 'ahead'
  /** When the chapter entered the state, if it has. */
  readonly since: string | undefined
  readonly until: string | undefined
}

export interface NextStep {
  readonly kind: TransitionKind
  readonly issues: readonly Issue[]
}

export function headerOf(reading: ChapterReading, actor: Actor): ChapterHeader {
  const { chapter, participants, facts, progress } = reading
  const { institutions, reviewers, transitions, window } = participants
  const withRole = (role: string) =>
    institutions.filter((i) => i.role === role).map((i) => i.short_name)
  const kind = nextKind(facts)
  return {
    slug: chapter.edition_slug,
    id: chapter.id,
    number: chapter.number,
    title: chapter.title,
    state: chapter.state,
    phase: facts.phase,
    owners: withRole('owner'),
    coOwners: withRole('co-owner'),
    reviewers: reviewers.map((r) => r.short_name),
    steps: steps(chapter.state, transitions, window?.closes_at),
    next: kind && { kind, issues: guardIssues(kind, progress) },
    moves: transitionKinds.filter((k) => mayMove(actor, k, facts)),
    seen: transitions.at(-1)?.id ?? '',
    maySetWindow: can(actor, 'consultation.set', facts),
    mayAssign: can(actor, 'chapter.assign', facts),
    mayEdit: can(actor, 'section.edit', facts),
    maySuggest: can(actor, 'section.suggest', facts),
  }
}

/** Where a chapter goes from here when nothing goes wrong. */
function nextKind({ state, phase }: ChapterFacts): TransitionKind | undefined {
  if (state === 'draft') return 'submit'
  if (state === 'review') return 'open-consultation'
  if (state === 'approved') return undefined
  return phase === 'ready' ? 'approve' : 'submit-for-approval'
}

const order: readonly ChapterState[] = ['draft', 'review', 'feedback', 'approved']

function steps(
  state: ChapterState,
  transitions: Awaited<ReturnType<typeof listTransitions>>,
  closesAt: string | undefined,
): Step[] {
  const now = order.indexOf(state)
  const lastDraft = transitions.findLastIndex((t) => t.to_state === 'draft')
  const sinceDraft = transitions.slice(lastDraft + 1)
  return order.map((step, i) => ({
    state: step,
    status: i < now || state === 'approved' ? 'done' : i === now ? 'now' : 'ahead',
    since: sinceDraft.find((t) => t.to_state === step && t.from_state !== step)?.created_at,
    until: step === 'feedback' && i <= now ? closesAt : undefined,
  }))
}
