import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  type AssignChapter,
  assignChapter,
  listInstitutionsOf,
} from '#app/features/chapters/index.server.ts'
import {
  addSection,
  explainAbsence,
  flagSections,
  loadChapterSetup,
  saveSection,
} from '#app/features/sections/index.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done, type SmallEdition, smallEdition } from '#tests/support/small-edition.server.ts'

onEachDialect((bench) => {
  let edition: SmallEdition
  let chapterId: string
  const ids = new Map<string, string>()
  beforeEach(async () => {
    edition = await smallEdition(bench)
    chapterId = (await edition.chapter()).id
    const rows = await bench.db.selectFrom('institutions').select(['id', 'short_name']).execute()
    for (const row of rows) ids.set(row.short_name, row.id)
  })

  const id = (shortName: string) => ids.get(shortName) ?? expect.fail(`no ${shortName}`)
  const setup = async (actor: Person = edition.people.coordinator, number = 4) =>
    loadChapterSetup(actor, await edition.chapter(number), bench.deps)
  const keys = (result: { ok: boolean; issues?: readonly { key: string; field?: string }[] }) =>
    result.ok ? [] : (result.issues ?? []).map((issue) => [issue.key, issue.field])
  const events = async (event: string) =>
    bench.db.selectFrom('audit_events').selectAll().where('event', '=', event).execute()
  const lineOf = async (number: string) =>
    (await setup()).lines.find((line) => line.number === number) ?? expect.fail(number)

  describe('the frame of a chapter', () => {
    const assign = async (change: Partial<AssignChapter> = {}) =>
      assignChapter(
        {
          actor: edition.people.coordinator,
          chapterId,
          ownerId: id('IZM'),
          coOwnerIds: [id('SM'), id('EM')],
          dueOn: '2023-11-30',
          signOffDueOn: '2023-11-15',
          seen: (await setup()).frameSeen,
          ...change,
        },
        bench.deps,
      )

    it('is set by the coordinator, recorded with what it was before', async () => {
      done(await assign())
      const rows = await listInstitutionsOf(bench.db, [chapterId])
      expect(rows.map((row) => [row.role, row.short_name])).toEqual([
        ['owner', 'IZM'],
        ['co-owner', 'SM'],
        ['co-owner', 'EM'],
      ])
      expect(await edition.chapter()).toMatchObject({
        due_on: '2023-11-30',
        sign_off_due_on: '2023-11-15',
      })
      const [event] = await events('chapter.assigned')
      expect(JSON.parse(event?.details ?? '')).toMatchObject({
        before: { ownerId: id('SM'), coOwnerIds: [id('IZM')], dueOn: null },
        after: { ownerId: id('IZM'), dueOn: '2023-11-30' },
      })
    })

    it('decides at once who may write', async () => {
      done(await assign())
      expect((await setup(edition.people.drafter)).mayEdit).toBe(false)
      expect((await setup(edition.people.coDrafter)).mayEdit).toBe(true)
    })

    it('is refused when somebody changed it since the form was drawn', async () => {
      const { frameSeen } = await setup()
      done(await assign())
      const late = await assign({ dueOn: '2023-12-24', seen: frameSeen })
      expect(late).toMatchObject({ reason: 'stale', issues: [{ key: 'chapter.frame-changed' }] })
      expect((await edition.chapter()).due_on).toBe('2023-11-30')
    })

    it('names what is wrong, by field, and writes nothing', async () => {
      const wrong: readonly [Partial<AssignChapter>, string, string][] = [
        [{ ownerId: id('LIKTA') }, 'form.choose', 'ownerId'],
        [{ ownerId: 'nobody' }, 'form.choose', 'ownerId'],
        [{ coOwnerIds: [id('LIKTA')] }, 'form.wrong', 'coOwnerIds'],
        [{ coOwnerIds: [id('IZM')] }, 'chapter.owner-twice', 'coOwnerIds'],
        [{ dueOn: '2023-11-01' }, 'chapter.sign-off-after-due', 'signOffDueOn'],
      ]
      for (const [change, key, field] of wrong) {
        expect(keys(await assign(change))).toEqual([[key, field]])
      }
      expect(await events('chapter.assigned')).toEqual([])
    })

    it('may have no deadlines', async () => {
      done(await assign({ dueOn: null, signOffDueOn: null }))
      expect((await edition.chapter()).due_on).toBeNull()
    })

    it("is the coordinator's alone", async () => {
      const { lead, drafter, administrator, coLead } = edition.people
      for (const actor of [lead, drafter, administrator, coLead]) {
        expect(await assign({ actor })).toMatchObject({ reason: 'forbidden' })
      }
    })
  })

  describe('topics', () => {
    const flag = async (numbers: readonly string[], change: { seen?: readonly string[] } = {}) => {
      const before = await setup()
      return flagSections(
        {
          actor: edition.people.coordinator,
          chapterId,
          topic: 'cyber',
          sectionIds: before.sections.filter((s) => numbers.includes(s.number)).map((s) => s.id),
          seen: before.topics[0]?.sectionIds ?? [],
          ...change,
        },
        bench.deps,
      )
    }
    const signedByReviewer = async () =>
      (await edition.units())
        .filter((unit) => unit.signers.some((signer) => signer.because === 'topic'))
        .map((unit) => unit.number)

    it('decide which units their reviewer signs', async () => {
      expect(await signedByReviewer()).toEqual(['1'])
      done(await flag(['2', '3.1']))
      expect(await signedByReviewer()).toEqual(['2', '3'])
      const [event] = await events('section.flagged')
      expect(JSON.parse(event?.details ?? '')).toEqual({
        topic: 'cyber',
        numbers: ['1', '2', '3.1'],
      })
    })

    it('are not overwritten from an old page', async () => {
      const seen = (await setup()).topics[0]?.sectionIds ?? []
      done(await flag(['2']))
      expect(await flag(['4'], { seen })).toMatchObject({ reason: 'stale' })
      expect(await signedByReviewer()).toEqual(['2'])
    })

    it('are set without a trace when nothing changes', async () => {
      done(await flag(['1']))
      expect(await events('section.flagged')).toEqual([])
    })
  })

  describe('a section', () => {
    const remove = async (number: string) => {
      const { id: sectionId } = await edition.section(number)
      await bench.db.deleteFrom('section_revisions').where('section_id', '=', sectionId).execute()
      await bench.db.deleteFrom('sections').where('id', '=', sectionId).execute()
    }
    const add = (place: { number: string } | { under: string }, title = '', number = 4) =>
      edition.chapter(number).then((chapter) =>
        addSection(
          {
            actor: number === 4 ? edition.people.drafter : edition.people.coordinator,
            chapterId: chapter.id,
            place,
            title,
          },
          bench.deps,
        ),
      )

    it('of the template is added with its name, in its place, ready to be written', async () => {
      await remove('6')
      expect((await lineOf('6')).status).toBe('missing')
      expect(done(await add({ number: '6' }))).toEqual({ number: '6' })
      const section = await edition.section('6')
      expect(section.current).toMatchObject({ number: 1, markdown: '' })
      expect((await lineOf('6')).status).toBe('empty')
      const order = (await setup()).sections.map((s) => s.number)
      expect(order.slice(-3)).toEqual(['5.2', '6', '7'])
    })

    it('brings the heading above it along', async () => {
      for (const number of ['5.1', '5.2', '5']) await remove(number)
      done(await add({ number: '5.2' }))
      const [heading, below] = [await edition.section('5'), await edition.section('5.2')]
      expect(below).toMatchObject({ parent_id: heading.id, unit_id: heading.id })
      expect((await edition.units()).map((u) => u.number)).toContain('5')
    })

    it('takes the next number below another and belongs to its unit', async () => {
      expect(done(await add({ under: '3' }, '  Finansējums  un  risks '))).toEqual({
        number: '3.3',
      })
      const section = await edition.section('3.3')
      expect(section.current?.title).toBe('Finansējums un risks')
      expect(section.unit_id).toBe((await edition.section('3')).id)
    })

    it('makes the seals of its unit lapse, and of no other', async () => {
      await edition.submit()
      await edition.signEverything()
      done(await add({ under: '2' }, 'Papildu skaidrojums'))
      const lapsed = (await edition.units())
        .filter((unit) => unit.signers.some((s) => s.signOff?.validity === 'lapsed'))
        .map((unit) => unit.number)
      expect(lapsed).toEqual(['2'])
    })

    it('is refused twice, without a title, too deep, or where the template has no place', async () => {
      expect(keys(await add({ number: '6' }))).toEqual([['section.exists', undefined]])
      expect(keys(await add({ under: '3' }, ' '))).toEqual([['form.required', 'title']])
      expect(keys(await add({ under: '3' }, 'x'.repeat(301)))).toEqual([['form.too-long', 'title']])
      expect(await add({ under: '3.1' }, 'Dziļāk')).toMatchObject({ reason: 'not-found' })
      expect(await add({ under: '0' }, 'Vēl viena')).toMatchObject({ reason: 'not-found' })
      expect(await add({ number: '9' })).toMatchObject({ reason: 'not-found' })
      const { coordinator, coLead, stranger } = edition.people
      for (const actor of [coordinator, coLead, stranger]) {
        const input = { actor, chapterId, place: { under: '3' }, title: 'X' }
        expect(await addSection(input, bench.deps)).toMatchObject({ reason: 'forbidden' })
      }
    })
  })

  describe('an absence', () => {
    const explain = async (numbers: readonly string[], reason = 'Vēl nav mērķa', seen?: string) =>
      explainAbsence(
        {
          actor: edition.people.lead,
          chapterId,
          numbers,
          reason,
          seen: seen ?? (await setup()).gapsSeen,
        },
        bench.deps,
      )
    const empty = async (number: string, markdown = '') => {
      const section = await edition.section(number)
      const { id: baseRevisionId, title } = section.current!
      const input = { actor: edition.people.drafter, sectionId: section.id, title, note: '' }
      return done(await saveSection({ ...input, baseRevisionId, markdown }, bench.deps))
    }

    it('with a reason no longer keeps the chapter from review', async () => {
      await empty('4')
      await empty('7')
      const before = await edition.tryMove('submit', edition.people.lead)
      expect(before).toMatchObject({
        issues: [
          { key: 'gate.section-empty', place: { kind: 'setup', number: '4.4' } },
          { key: 'gate.section-empty', place: { kind: 'setup', number: '4.7' } },
        ],
      })
      expect(done(await explain(['4', '7', '1']))).toEqual({ numbers: ['4', '7'] })
      expect(await lineOf('4')).toMatchObject({ status: 'explained', reason: 'Vēl nav mērķa' })
      await edition.submit()
    })

    it('may be explained anew, and needs no reason once there is text', async () => {
      await empty('4')
      done(await explain(['4']))
      done(await explain(['4'], 'Mērķi noteiks 2025. gadā'))
      expect((await lineOf('4')).reason).toBe('Mērķi noteiks 2025. gadā')
      await empty('4', 'Tagad teksts ir.')
      expect(await lineOf('4')).toMatchObject({ status: 'written', reason: null })
    })

    it('needs a reason and a section that has no text', async () => {
      await empty('4')
      expect(keys(await explain(['4'], '  '))).toEqual([['reason.required', 'reason']])
      expect(keys(await explain(['1']))).toEqual([['form.choose-some', 'numbers']])
      expect(keys(await explain([]))).toEqual([['form.choose-some', 'numbers']])
    })

    it('is not explained from an old page', async () => {
      await empty('4')
      const { gapsSeen } = await setup()
      done(await explain(['4']))
      expect(await explain(['4'], 'Cits iemesls', gapsSeen)).toMatchObject({ reason: 'stale' })
      expect((await lineOf('4')).reason).toBe('Vēl nav mērķa')
    })
  })
})
