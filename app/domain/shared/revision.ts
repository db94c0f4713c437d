/** Why a revision of a section exists. */
export const revisionKinds = ['import', 'edit', 'merge', 'restore', 'accepted-wording'] as const
export type RevisionKind = (typeof revisionKinds)[number]

/** Whom a revision owes something to besides its author. */
export const creditKinds = ['wording', 'merge', 'restored'] as const
export type CreditKind = (typeof creditKinds)[number]
