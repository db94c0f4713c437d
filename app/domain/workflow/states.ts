/** The states of a chapter and an edition, and who stands in which relation to a chapter. */

export const chapterStates = ['draft', 'review', 'feedback', 'approved'] as const
export type ChapterState = (typeof chapterStates)[number]

/** `feedback` shows a phase that follows from the window and from what is left to do; it is never stored. */
export const feedbackPhases = ['scheduled', 'open', 'suspended', 'answering', 'ready'] as const
export type FeedbackPhase = (typeof feedbackPhases)[number]

export const transitionKinds = [
  'submit',
  'open-consultation',
  'submit-for-approval',
  'approve',
  'return',
  'reopen',
] as const
export type TransitionKind = (typeof transitionKinds)[number]

export const editionStates = ['preparing', 'submitted', 'adopted', 'superseded'] as const
export type EditionState = (typeof editionStates)[number]

export const chapterRoles = ['owner', 'co-owner', 'consulted'] as const
export type ChapterRole = (typeof chapterRoles)[number]

/** From which states a transition may start, and where it leads. `submit-for-approval` stays in feedback. */
export const transitions: Readonly<
  Record<TransitionKind, { readonly from: readonly ChapterState[]; readonly to: ChapterState }>
> = {
  submit: { from: ['draft'], to: 'review' },
  'open-consultation': { from: ['review'], to: 'feedback' },
  'submit-for-approval': { from: ['feedback'], to: 'feedback' },
  approve: { from: ['feedback'], to: 'approved' },
  return: { from: ['review', 'feedback'], to: 'draft' },
  reopen: { from: ['approved'], to: 'draft' },
}
