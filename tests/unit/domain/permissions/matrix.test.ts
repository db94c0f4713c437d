/**
 * Every permission × role × state, as a table written by hand from the rules, beside the map itself.
 * Letters: d draft, r review, then the phases of feedback: c scheduled, o open, s suspended, w answering,
 * y ready; a approved. A dot allows nothing.
 */
import { describe, expect, it } from 'vitest'
import type {
  ChapterFacts,
  ItemFacts,
  StatementFacts,
  UnitFacts,
} from '#app/domain/permissions/facts.ts'
import { can, type PermissionName, permissions } from '#app/domain/permissions/permissions.ts'
import { type Actor, anonymous, type MembershipRole, system } from '#app/domain/shared/actor.ts'

const states = {
  d: { state: 'draft' },
  r: { state: 'review' },
  c: { state: 'feedback', phase: 'scheduled' },
  o: { state: 'feedback', phase: 'open' },
  s: { state: 'feedback', phase: 'suspended' },
  w: { state: 'feedback', phase: 'answering' },
  y: { state: 'feedback', phase: 'ready' },
  a: { state: 'approved' },
} as const

type Letter = keyof typeof states
const letters = Object.keys(states) as Letter[]

const person = (institutionId: string, role: MembershipRole): Actor => ({
  kind: 'person',
  userId: `${institutionId}-${role}`,
  name: 'X',
  memberships: [{ institutionId, shortName: institutionId, role }],
})

const actors = {
  anonymous,
  system,
  drafter: person('SM', 'drafter'),
  lead: person('SM', 'lead'),
  coDrafter: person('IZM', 'drafter'),
  coLead: person('IZM', 'lead'),
  reviewer: person('AiM', 'lead'),
  consulted: person('FM', 'lead'),
  stranger: person('ZM', 'lead'),
  coordinator: person('VARAM', 'coordinator'),
  admin: person('VARAM', 'administrator'),
  clerk: person('LIKTA', 'clerk'),
  representative: person('LIKTA', 'representative'),
} satisfies Record<string, Actor>

type ActorName = keyof typeof actors
const all = 'drcoswya'
const work = 'rcoswy'
const writable = `d${work}`
const service = [
  'drafter',
  'lead',
  'coDrafter',
  'coLead',
  'reviewer',
  'consulted',
  'stranger',
  'coordinator',
  'admin',
] as const
const participants = [
  'drafter',
  'lead',
  'coDrafter',
  'coLead',
  'reviewer',
  'consulted',
  'coordinator',
] as const
const everyone = Object.keys(actors).filter((name) => name !== 'system') as ActorName[]
const each = (names: readonly ActorName[], where: string) =>
  Object.fromEntries(names.map((name) => [name, where]))

const expected: Record<PermissionName, Partial<Record<ActorName, string>>> = {
  'account.manage': { admin: all },
  'edition.create': { coordinator: all },
  'edition.manage': { coordinator: all },
  'audit.read': each(service, all),
  'chapter.read': each(service, all),
  'chapter.read-public': each(everyone, 'coswya'),
  'chapter.submit': { lead: 'd' },
  'chapter.open-consultation': { coordinator: 'r' },
  'chapter.submit-for-approval': { lead: 'w' },
  'chapter.approve': { coordinator: 'coswy' },
  'chapter.return': { coordinator: work, lead: 'r' },
  'chapter.reopen': { coordinator: 'a' },
  'chapter.assign': { coordinator: writable },
  'consultation.set': { coordinator: work },
  'section.edit': { drafter: writable, lead: writable },
  'section.comment': each(participants, writable),
  'section.suggest': each(participants, writable),
  'section.sign-off': { coLead: work, reviewer: work, consulted: work },
  'section.approve': { coordinator: work },
  'statement.submit': each(everyone, 'o'),
  'statement.prepare': { clerk: all, representative: all },
  'statement.release': { representative: all },
  'item.moderate': { coordinator: all },
  'item.take-stance': { coLead: work },
  'item.record-maintained': { coordinator: work },
  'answer.draft': { drafter: work, lead: work },
  'answer.release': { lead: work },
}

type Facts = UnitFacts & ItemFacts & StatementFacts

const facts = (letter: Letter, change: Partial<Facts> = {}): Facts => ({
  ...states[letter],
  coordinatorId: 'VARAM',
  archived: false,
  ownerIds: ['SM'],
  coOwnerIds: ['IZM'],
  consultedIds: ['FM'],
  topicReviewerIds: ['AiM'],
  submittedByIds: [],
  coordinatedByIds: [],
  requiredSignerIds: ['IZM', 'AiM', 'FM'],
  contributorIds: [],
  raisedByIds: ['IZM'],
  fromSignOff: true,
  answered: true,
  pastDeadline: true,
  institutionIds: ['LIKTA'],
  ...change,
})

const names = Object.keys(permissions) as PermissionName[]

describe.each(names)('%s', (name) => {
  it.each(Object.keys(actors) as ActorName[])('for %s', (actor) => {
    const allowed = letters.filter((letter) => can(actors[actor], name, facts(letter))).join('')
    expect(allowed).toBe(expected[name][actor] ?? '')
  })
})

describe('an archived edition', () => {
  const stillAllowed = new Set<PermissionName>([
    'account.manage',
    'edition.create',
    'audit.read',
    'chapter.read',
    'chapter.read-public',
    'statement.prepare',
    'statement.release',
  ])

  it.each(names.filter((n) => !stillAllowed.has(n)))('refuses %s to everybody', (name) => {
    const allowed = Object.values(actors).some((actor) =>
      letters.some((letter) => can(actor, name, facts(letter, { archived: true }))),
    )
    expect(allowed).toBe(false)
  })
})

describe('four eyes', () => {
  const { coordinator, coLead } = actors
  const id = 'VARAM-coordinator'

  it('who submitted cannot approve the chapter or a section', () => {
    const submitted = facts('y', { submittedByIds: [id] })
    expect(can(coordinator, 'chapter.approve', submitted)).toBe(false)
    expect(can(coordinator, 'section.approve', submitted)).toBe(false)
  })

  it('who wrote in a section cannot approve it', () => {
    expect(can(coordinator, 'section.approve', facts('y', { contributorIds: [id] }))).toBe(false)
  })

  it('who coordinates a chapter cannot sign it for the own ministry, but may for another', () => {
    const both: Actor = {
      kind: 'person',
      userId: 'both',
      name: 'X',
      memberships: [
        { institutionId: 'VARAM', shortName: 'VARAM', role: 'coordinator' },
        { institutionId: 'VARAM', shortName: 'VARAM', role: 'lead' },
      ],
    }
    const asked = { requiredSignerIds: ['VARAM'] }
    expect(can(both, 'section.sign-off', facts('r', asked))).toBe(true)
    const coordinated = { ...asked, coordinatedByIds: ['both'] }
    expect(can(both, 'section.sign-off', facts('r', coordinated))).toBe(false)
    expect(can(coLead, 'section.sign-off', facts('r', { coordinatedByIds: ['both'] }))).toBe(true)
  })

  it('needs a deadline before an objection can be recorded as maintained', () => {
    expect(can(coordinator, 'item.record-maintained', facts('r', { pastDeadline: false }))).toBe(
      false,
    )
  })

  it('lets only sign-off objections be maintained by their institution', () => {
    expect(can(coLead, 'item.take-stance', facts('r', { fromSignOff: false }))).toBe(false)
  })
})

describe('the map', () => {
  it('explains every permission in one sentence', () => {
    for (const name of names) expect(permissions[name].doc).toMatch(/^[A-Z].*\.$/)
  })

  it('is what this table speaks of', () => {
    expect(Object.keys(expected).sort()).toEqual([...names].sort())
    const chapter: ChapterFacts = facts('d')
    expect(chapter.state).toBe('draft')
  })
})
