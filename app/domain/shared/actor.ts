/** Who acts. A person always acts for an institution, in a role held there. */

export const membershipRoles = [
  'drafter',
  'lead',
  'coordinator',
  'clerk',
  'representative',
  'administrator',
] as const
export type MembershipRole = (typeof membershipRoles)[number]

export interface Membership {
  readonly institutionId: string
  readonly shortName: string
  readonly role: MembershipRole
}

export interface Person {
  readonly kind: 'person'
  readonly userId: string
  readonly name: string
  readonly memberships: readonly Membership[]
}

/** A reader who has not signed in: what the public may, and nothing else. */
export interface Anonymous {
  readonly kind: 'anonymous'
}

/** The clock and the command line act as the system; it never approves, signs or answers. */
export interface System {
  readonly kind: 'system'
}

export type Actor = Person | Anonymous | System

export const anonymous: Anonymous = { kind: 'anonymous' }
export const system: System = { kind: 'system' }

/** The institutions in which the actor holds one of the roles. */
export function institutionsWith(actor: Actor, ...roles: readonly MembershipRole[]): string[] {
  if (actor.kind !== 'person') return []
  return actor.memberships.filter((m) => roles.includes(m.role)).map((m) => m.institutionId)
}

export const holds = (actor: Actor, role: MembershipRole, institutionId: string): boolean =>
  institutionsWith(actor, role).includes(institutionId)
