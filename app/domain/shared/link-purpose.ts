/** What a one-time link opens. */
export const linkPurposes = ['invitation', 'password-reset', 'statement-confirmation'] as const
export type LinkPurpose = (typeof linkPurposes)[number]
