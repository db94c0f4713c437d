/**
 * What may become of a statement and of its items: submitted while the window runs, withdrawn until it ends,
 * shown to the public after moderation (private persons) or at once (organisations).
 */
import { blocked, type Issue, invalid, ok, type Result } from '../shared/result.ts'
import type { ChapterState, FeedbackPhase } from '../workflow/states.ts'
import type { ItemKind, ItemState, StatementState } from './terms.ts'
import { hasClosed } from './window.ts'

/** Why nothing can be submitted now; undefined when it can. */
export function closedBecause(
  state: ChapterState,
  phase: FeedbackPhase | undefined,
): 'not-open-yet' | 'suspended' | 'over' | undefined {
  if (state === 'feedback' && phase === 'open') return undefined
  if (phase === 'scheduled') return 'not-open-yet'
  return phase === 'suspended' || state === 'draft' || state === 'review' ? 'suspended' : 'over'
}

export interface WrittenItem {
  readonly kind: ItemKind
  readonly body: string
  readonly proposedWording: string
  /** The item speaks of a marked passage, whose wording can be replaced. */
  readonly onPassage: boolean
  readonly passage: string
}

/** An item says something: reasons for all but a pure change of wording, and a change that changes. */
export function itemIssues(item: WrittenItem, field: (name: string) => string): Issue[] {
  const issues: Issue[] = []
  const wording = item.proposedWording.trim()
  if (item.body.trim() === '') {
    issues.push({ key: `item.body-${item.kind}`, field: field('body') })
  }
  if (wording !== '' && item.onPassage && wording === item.passage.trim()) {
    issues.push({ key: 'item.wording-same', field: field('wording') })
  }
  return issues
}

export interface StatementStanding {
  readonly state: StatementState
  readonly closesAt: string
  /** ISO-8601 UTC, like the closing. */
  readonly now: string
}

export function decideWithdrawal(statement: StatementStanding): Result<undefined> {
  if (statement.state === 'withdrawn') return blocked({ key: 'statement.withdrawn-already' })
  if (hasClosed(statement.closesAt, statement.now)) return blocked({ key: 'statement.window-over' })
  return ok(undefined)
}

export const moderationVerdicts = ['publish', 'withhold'] as const
export type ModerationVerdict = (typeof moderationVerdicts)[number]

export interface ModeratedItem {
  readonly state: ItemState
  readonly published: boolean
  readonly fromPerson: boolean
}

/** A withheld item keeps its text; it may be published later, and a published one withheld, with a reason. */
export function decideModeration(
  item: ModeratedItem,
  verdict: ModerationVerdict,
  reason: string,
): Result<{ readonly state: ItemState }> {
  const waits = item.state === 'confirmed' || item.state === 'moderated'
  if (!item.fromPerson || !waits) return blocked({ key: 'item.not-moderated' })
  if (verdict === 'withhold' && reason.trim() === '') {
    return invalid({ key: 'reason.required', field: 'reason' })
  }
  const state = verdict === 'publish' ? 'confirmed' : 'moderated'
  const done = state === item.state && (verdict === 'withhold' || item.published)
  return done ? blocked({ key: 'item.moderated-already' }) : ok({ state })
}
