/** The words of a consultation: kinds, outcomes and states, as stored. */

export const itemKinds = ['objection', 'proposal', 'opinion', 'question'] as const
export type ItemKind = (typeof itemKinds)[number]

export const outcomes = ['accepted', 'partly', 'declined', 'noted', 'agreed'] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes that promise a change of the text: they need a link to it, or a reason why none is needed. */
export const promisesChange = (outcome: Outcome): boolean =>
  outcome === 'accepted' || outcome === 'partly' || outcome === 'agreed'

export const statementChannels = ['web', 'letter', 'meeting', 'import', 'sign-off', 'api'] as const
export type StatementChannel = (typeof statementChannels)[number]

/** `unconfirmed` waits for the e-mail link; `prepared` for the organisation's representative. */
export const statementStates = ['prepared', 'unconfirmed', 'confirmed', 'withdrawn'] as const
export type StatementState = (typeof statementStates)[number]

export const itemStates = ['submitted', 'confirmed', 'moderated', 'withdrawn'] as const
export type ItemState = (typeof itemStates)[number]

/** What the author of a sign-off objection says of the answer, or the coordinator records for them. */
export const itemStances = ['agreed', 'maintained', 'recorded-maintained'] as const
export type ItemStance = (typeof itemStances)[number]

/** `none`: the item speaks of a whole section or chapter. `doubtful` waits for a person to say where it stands. */
export const itemAnchorStates = ['none', 'exact', 'moved', 'changed', 'orphaned'] as const
export type ItemAnchorState = (typeof itemAnchorStates)[number]

export const answerStates = ['draft', 'released', 'superseded'] as const
export type AnswerState = (typeof answerStates)[number]

export const consultationEventKinds = ['set', 'extended', 'suspended', 'resumed'] as const
export type ConsultationEventKind = (typeof consultationEventKinds)[number]
