import { beforeEach, describe, expect, it } from 'vitest'
import { restoreRevision, saveSection } from '#app/features/sections/index.server.ts'
import {
  approveSection,
  consultInstitution,
  signOffEvents,
  signOffSection,
} from '#app/features/signoffs/index.server.ts'
import { deliverDue } from '#app/platform/outbox.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done, type SmallEdition, smallEdition } from '#tests/support/small-edition.server.ts'

onEachDialect((bench) => {
  let edition: SmallEdition
  beforeEach(async () => {
    edition = await smallEdition(bench)
  })

  const keys = (result: { ok: boolean; issues?: readonly { key: string }[] }) =>
    result.ok ? [] : (result.issues ?? []).map((issue) => issue.key)

  const change = async (name: string, edit: (markdown: string) => string) => {
    const section = await edition.section(name)
    const { id, title, markdown } = section.current!
    const input = { actor: edition.people.drafter, sectionId: section.id, title, note: '' }
    return done(
      await saveSection({ ...input, baseRevisionId: id, markdown: edit(markdown) }, bench.deps),
    )
  }

  const unit = async (number: string) => {
    const found = (await edition.units()).find((u) => u.number === number)
    return found ?? expect.fail(`no unit ${number}`)
  }

  const approve = async (number: string, actor = edition.people.coordinator) => {
    const { sectionId, unitHash } = await unit(number)
    const seal = { sectionId, seenHash: unitHash, remark: '' }
    return approveSection({ actor, ...seal, result: 'approved' }, bench.deps)
  }

  describe('a chapter from draft to approved', () => {
    it('goes the whole way, guarded at every step, with a milestone each', async () => {
      const { people, tryMove } = edition
      await edition.submit()
      const early = await tryMove('open-consultation', people.coordinator)
      expect(new Set(keys(early))).toEqual(
        new Set(['gate.sign-off-missing', 'gate.window-missing']),
      )
      await edition.signEverything()
      await edition.setWindow()
      done(await tryMove('open-consultation', people.coordinator))
      expect(keys(await tryMove('submit-for-approval', people.lead))).toEqual(['not-allowed'])
      bench.at('2023-11-11T08:00:00.000Z')
      expect(keys(await tryMove('approve', people.coordinator))).toContain('gate.not-submitted')
      done(await tryMove('submit-for-approval', people.lead))
      await edition.approveEverything()
      done(await tryMove('approve', people.coordinator))
      expect((await edition.chapter()).state).toBe('approved')
      const milestones = await bench.db
        .selectFrom('milestones')
        .select(['number', 'name'])
        .orderBy('number')
        .execute()
      expect(milestones.map((m) => m.name)).toEqual([
        'submit',
        'open-consultation',
        'submit-for-approval',
        'approve',
      ])
      const frozen = await bench.db.selectFrom('milestone_sections').selectAll().execute()
      expect(frozen).toHaveLength(4 * 12)
      const mails = await bench.db.selectFrom('outbox').select('topic').execute()
      expect(mails.length).toBeGreaterThan(0)
    })

    it('is refused when somebody has moved it since the page was drawn', async () => {
      const { moveChapter } = await import('#app/features/chapters/index.server.ts')
      const chapterId = (await edition.chapter()).id
      await edition.submit()
      const input = { actor: edition.people.coordinator, chapterId, reason: 'x', seen: '' }
      expect(await moveChapter({ ...input, kind: 'return' }, bench.deps)).toMatchObject({
        reason: 'stale',
      })
    })

    it('moves once when two people press at the same time', async () => {
      const { people, tryMove } = edition
      const results = await Promise.all([
        tryMove('submit', people.lead),
        tryMove('submit', people.lead),
      ])
      expect(results.filter((r) => r.ok)).toHaveLength(1)
    })

    it('goes back with a reason, and only with one', async () => {
      await edition.submit()
      const { tryMove, people } = edition
      expect(await tryMove('return', people.coordinator)).toMatchObject({ reason: 'invalid' })
      done(await tryMove('return', people.coordinator, 'Trūkst datu'))
      const last = await bench.db
        .selectFrom('chapter_transitions')
        .selectAll()
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
      expect(last).toMatchObject({ kind: 'return', from_state: 'review', reason: 'Trūkst datu' })
    })

    it('suspends a running consultation when it is returned', async () => {
      await edition.submit()
      await edition.signEverything()
      await edition.setWindow()
      done(await edition.tryMove('open-consultation', edition.people.coordinator))
      done(await edition.tryMove('return', edition.people.coordinator, 'Kļūda datos'))
      const window = await bench.db
        .selectFrom('consultations')
        .selectAll()
        .executeTakeFirstOrThrow()
      expect(window.suspended_at).not.toBeNull()
    })

    it('cannot be submitted by a drafter, a coordinator or another ministry', async () => {
      const { tryMove, people } = edition
      for (const actor of [
        people.drafter,
        people.coordinator,
        people.coLead,
        people.administrator,
      ]) {
        expect(await tryMove('submit', actor)).toMatchObject({ reason: 'forbidden' })
      }
    })

    it('names every section that is missing or empty', async () => {
      await change('7', () => '')
      const section = await edition.section('6')
      await bench.db
        .updateTable('sections')
        .set({ number: '9' })
        .where('id', '=', section.id)
        .execute()
      const refused = await edition.tryMove('submit', edition.people.lead)
      expect(keys(refused)).toEqual(['gate.section-missing', 'gate.section-empty'])
    })
  })

  describe('a sign-off', () => {
    beforeEach(() => edition.submit())

    it('is asked of co-owners everywhere and of the topic reviewer where its topic is', async () => {
      const signers = (await edition.units()).map((u) => [
        u.number,
        u.signers.map((s) => s.shortName),
      ])
      expect(signers).toContainEqual(['1', ['IZM', 'AiM']])
      expect(signers).toContainEqual(['2', ['IZM']])
    })

    it('lapses when a number changes, is valid again when it is restored', async () => {
      await edition.signEverything()
      const before = (await edition.section('2')).current!
      await change('2', (text) => text.replace('46 %', '47 %'))
      expect((await unit('2')).signers[0]?.signOff?.validity).toBe('lapsed')
      expect((await unit('1')).signers[0]?.signOff?.validity).toBe('valid')
      const after = (await edition.section('2')).current!
      const { people } = edition
      const restore = {
        sectionId: after.section_id,
        revisionId: before.id,
        seenRevisionId: after.id,
      }
      done(await restoreRevision({ actor: people.lead, ...restore, note: '' }, bench.deps))
      expect((await unit('2')).signers[0]?.signOff?.validity).toBe('valid')
    })

    it('is carried over a change of typography, and that is recorded', async () => {
      await edition.signEverything()
      await change('2', (text) => text.replace('46 %', '46\u00a0%'))
      expect((await unit('2')).signers[0]?.signOff?.validity).toBe('carried')
      const carried = await bench.db.selectFrom('carried_seals').selectAll().execute()
      expect(carried.map((c) => c.seal_kind)).toEqual(['signoff'])
    })

    it('that lapses is told to its signer once, after the save', async () => {
      await edition.signEverything()
      await bench.db.deleteFrom('outbox').execute()
      await change('2', (text) => text.replace('46 %', '47 %'))
      await change('2', (text) => text.replace('47 %', '48 %'))
      const handlers = signOffEvents(bench.deps)
      const deliver = () => deliverDue(bench.db, bench.deps.clock, bench.deps.log, handlers)
      while ((await deliver()) > 0);
      expect(bench.sent.map((m) => [m.to, m.subject])).toEqual([
        ['coLead@example.lv'.toLowerCase(), '4.2 sadaļas saskaņojums novecojis'],
      ])
    })

    it('of a whole unit lapses when a section below it changes', async () => {
      await edition.signEverything()
      await change('3.2', (text) => `${text} Papildināts.`)
      expect((await unit('3')).signers[0]?.signOff?.validity).toBe('lapsed')
    })

    it('is refused for a text the signer did not read', async () => {
      const { sectionId, unitHash } = await unit('2')
      await change('2', (text) => `${text} Klusi mainīts.`)
      const seal = { sectionId, seenHash: unitHash, remark: '' }
      const result = await signOffSection(
        { actor: edition.people.coLead, ...seal, result: 'agrees' },
        bench.deps,
      )
      expect(result).toMatchObject({ reason: 'stale' })
    })

    it('that objects needs words, becomes an item, and blocks until it is settled', async () => {
      const { sectionId, unitHash } = await unit('2')
      const actor = edition.people.coLead
      const seal = { actor, sectionId, seenHash: unitHash, result: 'objects' as const }
      expect(await signOffSection({ ...seal, remark: ' ' }, bench.deps)).toMatchObject({
        reason: 'invalid',
      })
      done(await signOffSection({ ...seal, remark: 'Nav avota' }, bench.deps))
      const item = await bench.db.selectFrom('items').selectAll().executeTakeFirstOrThrow()
      expect(item).toMatchObject({ kind: 'objection', body: 'Nav avota', state: 'confirmed' })
      const refused = await edition.tryMove('open-consultation', edition.people.coordinator)
      expect(keys(refused)).toContain('gate.objection-open')
    })

    it('is asked of an institution the coordinator lists, until it is taken off', async () => {
      const fm = await bench.db
        .selectFrom('institutions')
        .select('id')
        .where('short_name', '=', 'FM')
        .executeTakeFirstOrThrow()
      const { sectionId } = await unit('2')
      const input = { sectionId, institutionId: fm.id }
      const asked = { actor: edition.people.coordinator, ...input, asked: true }
      done(await consultInstitution(asked, bench.deps))
      expect((await unit('2')).signers.map((s) => s.shortName)).toEqual(['IZM', 'FM'])
      expect(
        await consultInstitution({ ...asked, actor: edition.people.lead }, bench.deps),
      ).toMatchObject({ reason: 'forbidden' })
      done(await consultInstitution({ ...asked, asked: false }, bench.deps))
      expect((await unit('2')).signers.map((s) => s.shortName)).toEqual(['IZM'])
    })
  })

  describe('an approval', () => {
    beforeEach(async () => {
      await edition.submit()
      await edition.signEverything()
    })

    it('is bound to the exact text', async () => {
      done(await approve('2'))
      expect((await unit('2')).approval).toMatchObject({ result: 'approved', validity: 'valid' })
      await change('2', (text) => text.replace('min', 'nemin'))
      expect((await unit('2')).approval?.validity).toBe('lapsed')
    })

    it('is not given by who submitted or wrote since the last approval', async () => {
      const both = {
        ...edition.people.coordinator,
        userId: edition.people.drafter.userId,
      }
      await change('2', (text) => `${text} Papildināts.`)
      expect(await approve('2', both)).toMatchObject({ reason: 'forbidden' })
      expect(await approve('1', both)).toMatchObject({ ok: true })
      const submitter = { ...edition.people.coordinator, userId: edition.people.lead.userId }
      expect(await approve('1', submitter)).toMatchObject({ reason: 'forbidden' })
    })

    it('is refused to everybody but a coordinator', async () => {
      for (const role of ['lead', 'drafter', 'coLead', 'administrator', 'stranger'] as const) {
        expect(await approve('2', edition.people[role])).toMatchObject({ reason: 'forbidden' })
      }
    })

    it('returned needs a remark', async () => {
      const { sectionId, unitHash } = await unit('2')
      const input = { actor: edition.people.coordinator, sectionId, seenHash: unitHash }
      const returned = { ...input, result: 'returned' as const }
      expect(await approveSection({ ...returned, remark: '' }, bench.deps)).toMatchObject({
        reason: 'invalid',
        issues: [{ field: 'remark' }],
      })
      done(await approveSection({ ...returned, remark: 'Trūkst avota' }, bench.deps))
      expect((await unit('2')).approval).toMatchObject({ result: 'returned' })
    })
  })
})
