/** A small edition with people for every role, made by the commands that people use. */
import { expect } from 'vitest'
import { type MembershipRole, type Person, system } from '#app/domain/shared/actor.ts'
import type { Result } from '#app/domain/shared/result.ts'
import type { TransitionKind } from '#app/domain/workflow/states.ts'
import { addPerson, findPerson } from '#app/features/accounts/index.server.ts'
import {
  findChapter,
  listTransitions,
  loadUnitStates,
  moveChapter,
} from '#app/features/chapters/index.server.ts'
import { setWindow } from '#app/features/consultations/index.server.ts'
import { createEdition, type EditionPlan } from '#app/features/imports/index.server.ts'
import { findSection } from '#app/features/sections/index.server.ts'
import { approveSection, signOffSection } from '#app/features/signoffs/index.server.ts'
import { seedReference } from '#seeds/reference/seed-reference.server.ts'
import type { Bench } from './each-dialect.server.ts'

const roles = {
  drafter: ['SM', 'drafter'],
  lead: ['SM', 'lead'],
  coDrafter: ['IZM', 'drafter'],
  coLead: ['IZM', 'lead'],
  reviewer: ['AiM', 'lead'],
  stranger: ['ZM', 'lead'],
  coordinator: ['VARAM', 'coordinator'],
  secondCoordinator: ['VARAM', 'coordinator'],
  administrator: ['VARAM', 'administrator'],
  clerk: ['LIKTA', 'clerk'],
} as const satisfies Record<string, readonly [string, MembershipRole]>

export type RoleName = keyof typeof roles

export const password = 'a password of the tests'

const kpiSections = ['1', '2', '3', '3.1', '3.2', '4', '5', '5.1', '5.2', '6', '7']

const text = (number: string): string =>
  number === '3' || number === '5'
    ? ''
    : `Sadaļas ${number} pirmā rindkopa par tīkla pārklājumu un tā attīstību.\n\nOtrā rindkopa min 46 % teritorijas un 2030. gadu.`

export const smallPlan: EditionPlan = {
  abbreviations: [{ short: 'ES', full: 'Eiropas Savienība', line: null }],
  chapters: [
    {
      number: 1,
      title: 'Ievads',
      template: 'frame',
      owner: 'VARAM',
      coOwners: [],
      sections: [section('0', 'Ievads', 'Ievada teksts.')],
      objects: [],
      uses: [],
      feedback: [],
    },
    {
      number: 4,
      title: 'Savienojamība',
      template: 'kpi',
      owner: 'SM',
      coOwners: ['IZM'],
      sections: [
        section('0', 'Savienojamība', 'Par ko ir nodaļa.'),
        ...kpiSections.map((n) => section(n, `Sadaļa ${n}`, text(n), n === '1' ? ['cyber'] : [])),
      ],
      objects: [],
      uses: [],
      feedback: [],
    },
  ],
}

function section(number: string, title: string, markdown: string, topics: readonly string[] = []) {
  return { number, title, markdown, topics, absentReason: null, line: null }
}

/** The value of a result that must be a success; otherwise the test fails with its issues. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) expect.fail(`${result.reason}: ${JSON.stringify(result.issues)}`)
  return result.value
}

export async function smallEdition(bench: Bench) {
  const { deps } = bench
  await seedReference(deps.db, deps.clock().toISOString())
  const base = { actor: system, slug: '2023', title: 'Ceļvedis', year: 2023, replace: false }
  const { editionId } = done(await createEdition({ ...base, plan: smallPlan }, deps))
  const people = await addPeople(bench)
  return { editionId, people, ...story(bench, people) }
}

async function addPeople({ deps }: Bench): Promise<Record<RoleName, Person>> {
  const rows = await deps.db.selectFrom('institutions').select(['id', 'short_name']).execute()
  const ids = new Map(rows.map((row) => [row.short_name, row.id]))
  const people: Partial<Record<RoleName, Person>> = {}
  for (const [key, [institution, role]] of Object.entries(roles)) {
    const memberships = [{ institutionId: ids.get(institution) ?? '', role }]
    const email = `${key}@example.lv`
    const input = { email, name: key, locale: 'lv' as const, password, memberships }
    const { userId } = done(await addPerson(input, deps))
    people[key as RoleName] = await findPerson(deps.db, userId)
  }
  return people as Record<RoleName, Person>
}

/** The steps of a chapter's life; each fails the test when it is refused. */
function story({ deps }: Bench, people: Record<RoleName, Person>) {
  const chapter = async (number = 4) => {
    const found = await findChapter(deps.db, '2023', number)
    return found ?? expect.fail(`no chapter ${number}`)
  }
  const units = async (number = 4) => {
    const { edition_id, id } = await chapter(number)
    return loadUnitStates(deps.db, edition_id, [id])
  }
  const seen = async (number = 4) =>
    (await listTransitions(deps.db, [(await chapter(number)).id])).at(-1)?.id ?? ''
  const tryMove = async (kind: TransitionKind, actor: Person, reason = '', number = 4) =>
    moveChapter(
      { actor, chapterId: (await chapter(number)).id, kind, reason, seen: await seen(number) },
      deps,
    )
  return {
    chapter,
    units,
    seen,
    tryMove,
    section: async (name: string, number = 4) => {
      const found = await findSection(deps.db, (await chapter(number)).id, name)
      return found ?? expect.fail(`no section ${name}`)
    },
    submit: async () => done(await tryMove('submit', people.lead)),
    signEverything: async () => {
      for (const unit of await units()) {
        for (const signer of unit.signers) {
          const actor = signer.shortName === 'AiM' ? people.reviewer : people.coLead
          const seal = { sectionId: unit.sectionId, seenHash: unit.unitHash, remark: '' }
          done(await signOffSection({ actor, ...seal, result: 'agrees' }, deps))
        }
      }
    },
    approveEverything: async (actor = people.coordinator) => {
      for (const unit of await units()) {
        const seal = { sectionId: unit.sectionId, seenHash: unit.unitHash, remark: '' }
        done(await approveSection({ actor, ...seal, result: 'approved' }, deps))
      }
    },
    setWindow: async (opensOn = '2023-10-24', closesOn = '2023-11-10') => {
      const chapterId = (await chapter()).id
      const actor = people.coordinator
      const days = { opensOn, closesOn, lead: '', shortReason: '' }
      return done(await setWindow({ actor, chapterId, ...days }, deps))
    },
  }
}

export type SmallEdition = Awaited<ReturnType<typeof smallEdition>>
