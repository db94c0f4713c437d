/** The phase of a chapter in feedback follows from its window, the clock and its last submission. */
import { hasClosed } from '../consultation/window.ts'
import type { ChapterState, FeedbackPhase } from './states.ts'

export interface WindowTimes {
  readonly opensAt: string
  readonly closesAt: string
  readonly suspended: boolean
}

export interface PhaseFacts {
  readonly state: ChapterState
  readonly window: WindowTimes | undefined
  readonly submittedForApproval: boolean
  /** ISO-8601 UTC, like the window's. */
  readonly now: string
}

export function phaseOf(facts: PhaseFacts): FeedbackPhase | undefined {
  if (facts.state !== 'feedback') return undefined
  if (facts.window?.suspended) return 'suspended'
  if (facts.window && facts.now < facts.window.opensAt) return 'scheduled'
  if (facts.window && !hasClosed(facts.window.closesAt, facts.now)) return 'open'
  return facts.submittedForApproval ? 'ready' : 'answering'
}
