/** A statement's life: submitted by a person or an organisation, confirmed, released, moderated, withdrawn. */
import { describe, expect, it } from 'vitest'
import { anonymous } from '#app/domain/shared/actor.ts'
import {
  confirmStatement,
  countPublicItems,
  loadMyStatements,
  type NewItem,
  releaseStatement,
  withdrawStatement,
} from '#app/features/statements/index.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done } from '#tests/support/small-edition.server.ts'

import { statementScene } from '#tests/support/statement-scene.server.ts'

onEachDialect((bench) => {
  const scene = statementScene(bench)
  const {
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
  } = scene

  describe('a private person', () => {
    it('confirms by the link in the letter; the coordinator then publishes', async () => {
      const receipt = done(await submit())
      expect(receipt).toMatchObject({ number: '2023-0001', state: 'unconfirmed' })
      expect(await shown()).toEqual([])
      done(await confirm())
      expect(bench.sent.map((m) => m.to)).toEqual(['anna@example.lv'])
      expect(bench.sent[0]?.text).toContain(receipt.secret)
      expect(await firstItem(receipt)).toMatchObject({ state: 'confirmed', published_at: null })
      expect(await shown()).toEqual([])
      done(await moderate(receipt, 'publish'))
      expect(await shown()).toEqual([['2023-0001/1', null]])
      const events = await bench.db
        .selectFrom('audit_events')
        .select('event')
        .where('event', 'like', 'statement.%')
        .orderBy('id')
        .execute()
      expect(events.map((e) => e.event)).toEqual(['statement.submitted', 'statement.confirmed'])
    })

    it.each([
      [true, 'Anna Paraugkalne'],
      [false, null],
    ])('is named in public only by choice (%s)', async (namePublic, name) => {
      const receipt = done(await submit({ sender: person('anna@example.lv', namePublic) }))
      done(await confirm())
      done(await moderate(receipt, 'publish'))
      expect(await shown()).toEqual([['2023-0001/1', name]])
    })

    it('confirms once, within a week, with the link alone', async () => {
      done(await submit())
      await deliver()
      const token = tokenOf(bench.sent[0]?.text ?? '')
      const tampered = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
      const used = { ok: false, reason: 'invalid', issues: [{ key: 'statement.link-used' }] }
      expect(await confirmStatement({ token: tampered }, bench.deps)).toEqual(used)
      bench.at('2023-10-31T09:00:01.000Z')
      expect(await confirmStatement({ token }, bench.deps)).toEqual(used)
      bench.at('2023-10-31T08:59:00.000Z')
      done(await confirmStatement({ token }, bench.deps))
      expect(await confirmStatement({ token }, bench.deps)).toEqual(used)
    })

    it('reads in the receipt why an item was withheld, and nobody else sees it', async () => {
      const receipt = done(await submit())
      done(await confirm())
      expect(await moderate(receipt, 'withhold')).toMatchObject({ reason: 'invalid' })
      done(await moderate(receipt, 'withhold', 'Aizskar citu cilvēku'))
      expect(await shown()).toEqual([])
      const [own] = (await receiptOf(receipt)).items
      expect(own).toMatchObject({ state: 'moderated', moderationReason: 'Aizskar citu cilvēku' })
      done(await moderate(receipt, 'publish'))
      expect(await shown()).toHaveLength(1)
    })
  })

  describe('an organisation', () => {
    it('has its clerk prepare and its representative send', async () => {
      const { clerk } = scene.edition.people
      const sender = await representative()
      const receipt = done(await submitFor(clerk))
      expect(receipt.state).toBe('prepared')
      await deliver()
      expect(bench.sent.map((m) => m.to)).toEqual(['representative@example.lv'])
      const { statementId } = receipt
      expect(await releaseStatement({ actor: clerk, statementId }, bench.deps)).toMatchObject({
        reason: 'forbidden',
      })
      expect(await shown()).toEqual([])
      expect((await receiptOf(receipt, clerk)).mayRelease).toBe(false)
      expect((await receiptOf(receipt, sender)).mayRelease).toBe(true)
      done(await releaseStatement({ actor: sender, statementId }, bench.deps))
      expect(await shown()).toEqual([['2023-0001/1', 'LIKTA']])
      expect(await releaseStatement({ actor: sender, statementId }, bench.deps)).toMatchObject({
        reason: 'blocked',
        issues: [{ key: 'statement.not-prepared' }],
      })
    })

    it('is public at once when its representative writes', async () => {
      const receipt = done(await submitFor(await representative()))
      expect(receipt.state).toBe('confirmed')
      expect(await shown()).toEqual([['2023-0001/1', 'LIKTA']])
      expect(await moderate(receipt, 'withhold', 'x')).toMatchObject({ reason: 'blocked' })
    })

    it('is spoken for by its own people alone', async () => {
      const { clerk, lead } = scene.edition.people
      const foreign = institutionOf(lead)
      expect(await submitFor(clerk, foreign)).toMatchObject({ reason: 'forbidden' })
      expect(
        await submit({ sender: { kind: 'organisation', institutionId: institutionOf(clerk) } }),
      ).toMatchObject({ reason: 'forbidden' })
      const receipt = done(await submitFor(clerk))
      const stranger = await join(foreign, 'representative', 'stranger-representative')
      const { statementId, secret } = receipt
      for (const actor of [stranger, anonymous]) {
        expect(await releaseStatement({ actor, statementId }, bench.deps)).toMatchObject({
          reason: 'forbidden',
        })
        expect(await withdrawStatement({ actor, secret }, bench.deps)).toMatchObject({
          reason: 'forbidden',
        })
      }
      const mine = await loadMyStatements(clerk, 1, bench.deps)
      expect(mine?.waiting.map((s) => [s.number, s.secret])).toEqual([['2023-0001', secret]])
      expect((await loadMyStatements(stranger, 1, bench.deps))?.waiting).toEqual([])
      expect(
        await loadMyStatements(scene.edition.people.administrator, 1, bench.deps),
      ).toBeUndefined()
    })

    it('cannot send what it prepared once the window is over', async () => {
      const { statementId } = done(await submitFor(scene.edition.people.clerk))
      const actor = await representative()
      bench.at('2023-11-10T22:00:00.000Z')
      expect(await releaseStatement({ actor, statementId }, bench.deps)).toMatchObject({
        reason: 'blocked',
        issues: [{ key: 'consultation.over' }],
      })
    })
  })

  describe('the window', () => {
    it.each([
      ['2023-11-10T21:59:59.000Z', undefined],
      ['2023-11-10T22:00:00.000Z', 'consultation.over'],
    ])('at %s', async (now, key) => {
      bench.at(now)
      const result = await submit()
      expect(result.ok ? undefined : result.issues[0]?.key).toBe(key)
    })

    it('takes nothing while the chapter is returned, and keeps what was said', async () => {
      const receipt = done(await submitFor(await representative()))
      done(await scene.edition.tryMove('return', scene.edition.people.coordinator, 'Kļūda datos'))
      expect(await submit()).toMatchObject({ issues: [{ key: 'consultation.suspended' }] })
      expect(await shown()).toEqual([])
      expect(await receiptOf(receipt)).toMatchObject({ state: 'confirmed', number: '2023-0001' })
    })
  })

  describe('the same form', () => {
    it('sent twice is one statement, also at the same moment', async () => {
      const formToken = 'one form'
      const results = await Promise.all([submit({ formToken }), submit({ formToken })])
      const [first, second] = results.map(done)
      expect(second).toEqual(first)
      expect(done(await submit({ formToken }))).toEqual(first)
      const rows = await bench.db.selectFrom('statements').select('id').execute()
      expect(rows).toHaveLength(1)
      expect(await bench.db.selectFrom('outbox').select('id').execute()).toHaveLength(1)
    })
  })

  describe('throttling', () => {
    it('counts per e-mail address, until the hour is over', async () => {
      for (let n = 0; n < 6; n++) done(await submit())
      expect(await submit()).toMatchObject({ reason: 'throttled' })
      done(await submit({ sender: person('cits@example.lv') }))
      bench.at('2023-10-24T10:00:01.000Z')
      done(await submit())
    })

    it('counts per network address', async () => {
      for (let n = 0; n < 30; n++) done(await submit({ sender: person(`p${n}@example.lv`) }))
      expect(await submit({ sender: person('p30@example.lv') })).toMatchObject({
        reason: 'throttled',
      })
      done(await submit({ sender: person('p31@example.lv'), address: '192.0.2.2' }))
    })
  })

  describe('a place in the text', () => {
    const marked = async (over: Partial<NonNullable<NewItem['marked']>> = {}) => {
      const section = await scene.edition.section('1')
      const blocks = JSON.parse(section.current?.blocks ?? '[]') as { id: string }[]
      const quote = 'Otrā rindkopa'
      const place = { block: blocks[1]?.id ?? '', start: 0, end: quote.length, quote }
      return { sectionId: section.id, marked: { ...place, ...over } }
    }

    it('is kept with its words and its surroundings', async () => {
      const receipt = done(await submit({ items: [item(await marked())] }))
      const [own] = (await receiptOf(receipt)).items
      expect(own).toMatchObject({
        sectionNumber: '4.1',
        place: { kind: 'paragraph', number: 2 },
        passage: { quote: 'Otrā rindkopa', prefix: '' },
      })
      expect(own?.passage?.suffix).toMatch(/^ min 46 %/)
    })

    it('is refused when it is not there, or in another chapter', async () => {
      const gone = { reason: 'invalid', issues: [{ key: 'item.place-gone' }] }
      const other = await scene.edition.section('0', 1)
      for (const wrong of [
        await marked({ quote: 'Tādu vārdu nav' }),
        await marked({ block: 'nowhere.0' }),
        { sectionId: other.id, marked: undefined },
      ]) {
        expect(await submit({ items: [item(wrong)] })).toMatchObject(gone)
      }
      expect(await bench.db.selectFrom('statements').select('id').execute()).toEqual([])
    })
  })

  describe('withdrawing', () => {
    it('takes the items from the public until the window ends, and not after', async () => {
      const actor = await representative()
      const early = done(await submitFor(actor))
      const late = done(await submitFor(actor))
      done(await withdrawStatement({ actor, secret: early.secret }, bench.deps))
      expect(await shown()).toEqual([['2023-0002/1', 'LIKTA']])
      expect(await countPublicItems(bench.db, [scene.chapterId])).toEqual({ all: 1, answered: 0 })
      expect((await firstItem(early)).state).toBe('withdrawn')
      expect(await withdrawStatement({ actor, secret: early.secret }, bench.deps)).toMatchObject({
        issues: [{ key: 'statement.withdrawn-already' }],
      })
      bench.at('2023-11-10T22:00:00.000Z')
      expect(await withdrawStatement({ actor, secret: late.secret }, bench.deps)).toMatchObject({
        reason: 'blocked',
        issues: [{ key: 'statement.window-over' }],
      })
    })

    it("needs only the private link for a person's statement, and the right one", async () => {
      const { secret } = done(await submit())
      expect(
        await withdrawStatement({ actor: anonymous, secret: `${secret}x` }, bench.deps),
      ).toMatchObject({ reason: 'not-found' })
      done(await withdrawStatement({ actor: anonymous, secret }, bench.deps))
      expect(await confirm()).toMatchObject({ issues: [{ key: 'statement.link-used' }] })
    })
  })
})
