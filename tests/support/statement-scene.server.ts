/** A small edition with a chapter in consultation, and what people do with their statements there. */

import { beforeEach, expect } from 'vitest'
import { type Actor, anonymous, type Person } from '#app/domain/shared/actor.ts'
import { addPerson, findPerson } from '#app/features/accounts/index.server.ts'
import {
  confirmStatement,
  loadPublicItems,
  loadReceiptPage,
  moderateItem,
  type NewItem,
  type Receipt,
  type SubmitStatement,
  statementMails,
  submitStatement,
} from '#app/features/statements/index.server.ts'
import { deliverDue } from '#app/platform/outbox.server.ts'
import type { Bench } from './each-dialect.server.ts'
import { done, type SmallEdition, smallEdition } from './small-edition.server.ts'

/** Valid inside a suite of one database: sets itself up before each test. */
export function statementScene(bench: Bench) {
  let edition: SmallEdition
  let chapterId: string
  let forms = 0

  beforeEach(async () => {
    edition = await smallEdition(bench)
    await edition.submit()
    await edition.signEverything()
    await edition.setWindow()
    done(await edition.tryMove('open-consultation', edition.people.coordinator))
    chapterId = (await edition.chapter()).id
    await bench.db.deleteFrom('outbox').execute()
  })

  const item = (over: Partial<NewItem> = {}): NewItem => ({
    kind: 'proposal',
    body: 'Precizēt skaitli.',
    proposedWording: '',
    sectionId: undefined,
    marked: undefined,
    ...over,
  })
  const person = (email = 'anna@example.lv', namePublic = false) =>
    ({ kind: 'person', name: 'Anna Paraugkalne', email, namePublic }) as const
  const submit = (over: Partial<SubmitStatement> = {}) =>
    submitStatement(
      {
        actor: anonymous,
        chapterId,
        sender: person(),
        items: [item()],
        formToken: `form ${forms++}`,
        address: '192.0.2.1',
        locale: 'lv',
        ...over,
      },
      bench.deps,
    )
  const institutionOf = ({ memberships }: Person) => memberships[0]?.institutionId ?? ''
  const submitFor = (actor: Person, institutionId = institutionOf(actor)) =>
    submit({ actor, sender: { kind: 'organisation', institutionId } })
  const join = async (institutionId: string, role: 'representative' | 'clerk', key: string) => {
    const input = { email: `${key}@example.lv`, name: key, locale: 'lv' as const, password: 'x' }
    const added = done(
      await addPerson({ ...input, memberships: [{ institutionId, role }] }, bench.deps),
    )
    return (await findPerson(bench.db, added.userId)) as Person
  }
  const representative = () =>
    join(institutionOf(edition.people.clerk), 'representative', 'representative')
  const deliver = async () => {
    const handlers = statementMails(bench.deps)
    while ((await deliverDue(bench.db, bench.deps.clock, bench.deps.log, handlers)) > 0);
  }
  const tokenOf = (text: string) => /\/confirm\/(\S+)/.exec(text)?.[1] ?? ''
  const confirm = async () => {
    await deliver()
    return confirmStatement({ token: tokenOf(bench.sent.at(-1)?.text ?? '') }, bench.deps)
  }
  const shown = async () =>
    (await loadPublicItems(bench.db, { chapterIds: [chapterId], limit: 50 })).map((i) => [
      i.number,
      i.by.kind === 'person' ? i.by.name : i.by.organisations.map((o) => o.shortName).join(),
    ])
  const firstItem = async ({ statementId }: Receipt) =>
    bench.db
      .selectFrom('items')
      .selectAll()
      .where('statement_id', '=', statementId)
      .executeTakeFirstOrThrow()
  const receiptOf = async (receipt: Receipt, actor: Actor = anonymous) => {
    const page = await loadReceiptPage(receipt.secret, actor, bench.deps)
    return page ?? expect.fail('no receipt')
  }
  const moderate = async (receipt: Receipt, verdict: 'publish' | 'withhold', reason = '') =>
    moderateItem(
      {
        actor: edition.people.coordinator,
        itemId: (await firstItem(receipt)).id,
        verdict,
        reason,
      },
      bench.deps,
    )
  return {
    get edition() {
      return edition
    },
    get chapterId() {
      return chapterId
    },
    item,
    person,
    submit,
    institutionOf,
    submitFor,
    join,
    representative,
    deliver,
    tokenOf,
    confirm,
    shown,
    firstItem,
    receiptOf,
    moderate,
  }
}
