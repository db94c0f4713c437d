/**
 * What a transition's guards look at: the present of a chapter, loaded by a query, as plain facts. Nothing here
 * decides who may act (domain/permissions) or what the facts mean (guards).
 */
import type { ItemAnchorState, ItemStance, Outcome } from '../consultation/terms.ts'
import type { ApprovalResult, SignOffResult, Validity } from './seals.ts'
import type { ChapterState, FeedbackPhase } from './states.ts'

export interface ChapterProgress {
  readonly state: ChapterState
  readonly phase: FeedbackPhase | undefined
  readonly units: readonly UnitProgress[]
  /** Numbers the template asks for that the chapter neither has nor explains. */
  readonly missingSections: readonly string[]
  readonly emptySections: readonly string[]
  readonly window: WindowProgress | undefined
  readonly items: readonly ItemProgress[]
  readonly pendingSuggestions: readonly { readonly number: string; readonly fromOwner: boolean }[]
  /** Findings of severity `error` that nobody has dismissed. */
  readonly openErrors: readonly { readonly number: string; readonly rule: string }[]
}

export interface UnitProgress {
  readonly sectionId: string
  /** `4.2`, as people write it. */
  readonly number: string
  readonly signOffs: readonly SignOffProgress[]
  readonly approval: { readonly result: ApprovalResult; readonly validity: Validity } | undefined
}

export interface SignOffProgress {
  readonly institution: string
  /** Undefined: has not signed yet. */
  readonly given: { readonly result: SignOffResult; readonly validity: Validity } | undefined
}

export interface WindowProgress {
  readonly opensAt: string
  readonly closesAt: string
  readonly closed: boolean
  readonly suspended: boolean
  /** Counted from today it would be shorter than the law asks, and nobody has said why. */
  readonly tooShort: boolean
}

export interface ItemProgress {
  readonly itemId: string
  /** `2023-0131/2`. */
  readonly number: string
  readonly fromSignOff: boolean
  readonly institution: string | undefined
  readonly stance: ItemStance | undefined
  /** Private persons' items wait for moderation before the public sees them. */
  readonly awaitsModeration: boolean
  readonly answer:
    | { readonly outcome: Outcome; readonly released: boolean; readonly noChangeReason: boolean }
    | undefined
  readonly links: readonly ChangeLinkProgress[]
  readonly anchorState: ItemAnchorState
  readonly anchorConfirmed: boolean
}

export interface ChangeLinkProgress {
  readonly number: string
  /** The linked passage still stands in the present text. */
  readonly stands: boolean
}
