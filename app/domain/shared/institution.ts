/** What an institution is: a public body can own and sign, the others submit statements. */
export const institutionKinds = [
  'ministry',
  'public-body',
  'local-governments',
  'association',
  'company',
  'university',
] as const
export type InstitutionKind = (typeof institutionKinds)[number]

export const isPublicBody = (kind: InstitutionKind): boolean =>
  kind === 'ministry' || kind === 'public-body'
