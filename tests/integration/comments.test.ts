import { beforeEach, expect, it } from 'vitest'
import { handlers } from '#app/cli/handlers.server.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  loadMargin,
  placeThread,
  replyToThread,
  resolveThread,
  startThread,
} from '#app/features/comments/index.server.ts'
import { saveSection, textOfRevision } from '#app/features/sections/index.server.ts'
import { deliverDue } from '#app/platform/outbox.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done, type SmallEdition, smallEdition } from '#tests/support/small-edition.server.ts'

onEachDialect((bench) => {
  let edition: SmallEdition
  let people: SmallEdition['people']
  beforeEach(async () => {
    edition = await smallEdition(bench)
    people = edition.people
  })

  const section = async (number = '2') => edition.section(number)
  const passage = async (quote: string, number = '2') => {
    const { id, current } = await section(number)
    const block = textOfRevision(current!).blocks.find((b) => b.text.includes(quote))!
    const start = block.text.indexOf(quote)
    return {
      sectionId: id,
      seenRevisionId: current!.id,
      block: block.id,
      passage: { start, end: start + quote.length, quote },
    }
  }
  const begin = async (actor: Person, quote: string, body = 'Kāpēc?', called: string[] = []) =>
    startThread({ actor, ...(await passage(quote)), body, called }, bench.deps)
  const margin = async (actor = people.lead, query = {}) =>
    loadMargin(actor, await edition.chapter(), query, bench.deps)
  const thread = async () => {
    const { sections } = await margin()
    const all = sections.flatMap((s) => [...s.blocks.flatMap((b) => b.entries), ...s.lost])
    const found = all.find((e) => e.kind === 'comment')
    return found?.kind === 'comment' ? found : expect.fail('no thread')
  }
  const edit = async (change: (markdown: string) => string) => {
    const { id, current } = await section()
    const base = { sectionId: id, baseRevisionId: current!.id, title: current!.title, note: '' }
    const markdown = change(current!.markdown)
    done(await saveSection({ actor: people.drafter, ...base, markdown }, bench.deps))
  }

  it('are begun and answered by those who take part, and by nobody else', async () => {
    const { threadId } = done(await begin(people.coDrafter, '46 %'))
    for (const actor of [people.lead, people.reviewer, people.coordinator]) {
      done(await replyToThread({ actor, threadId, body: 'Jā.', called: [] }, bench.deps))
    }
    for (const actor of [people.stranger, people.administrator, people.clerk]) {
      expect(await begin(actor, '46 %')).toMatchObject({ ok: false, reason: 'forbidden' })
      const reply = await replyToThread({ actor, threadId, body: 'Es.', called: [] }, bench.deps)
      expect(reply).toMatchObject({ ok: false, reason: 'forbidden' })
    }
    const { remarks, quote } = await thread()
    expect(quote).toBe('46 %')
    expect(remarks.map((r) => [r.author, r.institution])).toEqual([
      ['coDrafter', 'IZM'],
      ['lead', 'SM'],
      ['reviewer', 'AiM'],
      ['coordinator', 'VARAM'],
    ])
    expect((await margin(people.stranger)).mayComment).toBe(false)
  })

  it('need words', async () => {
    expect(await begin(people.lead, '46 %', '  ')).toMatchObject({
      reason: 'invalid',
      issues: [{ key: 'form.required', field: 'body' }],
    })
  })

  it('call people by name or by choice with one letter each, never the author or a stranger', async () => {
    const body = 'Vai @drafter un @stranger to zina? @lead'
    done(await begin(people.lead, '46 %', body, [people.reviewer.userId]))
    await deliverDue(bench.db, bench.deps.clock, bench.deps.log, handlers(bench.deps))
    const letters = bench.sent.filter((m) => m.subject.includes('piemin'))
    expect(letters.map((m) => m.to).sort()).toEqual(['drafter@example.lv', 'reviewer@example.lv'])
    expect(letters[0]?.text).toContain('„46 %”')
    expect(letters[0]?.text).toContain('/editions/2023/chapters/4#k-')
  })

  it('follow their words through edits, ask when the words change, and keep the quote when they go', async () => {
    done(await begin(people.lead, 'tīkla pārklājumu'))
    await edit((md) => `Jauna pirmā rindkopa.\n\n${md}`)
    expect(await thread()).toMatchObject({ state: 'exact', anchor: { quote: 'tīkla pārklājumu' } })
    await edit((md) => md.replace('tīkla pārklājumu', 'tīkla plašo pārklājumu'))
    const changed = await thread()
    expect(changed).toMatchObject({ state: 'changed', confirmed: false })

    const place = { actor: people.drafter, threadId: changed.id, place: undefined }
    const seen = { seenVersion: changed.version, seenRevisionId: changed.anchorRevisionId }
    const other = { ...seen, seenVersion: changed.version + 1 }
    expect(await placeThread({ ...place, ...other }, bench.deps)).toMatchObject({ reason: 'stale' })
    done(await placeThread({ ...place, ...seen }, bench.deps))
    expect(await thread()).toMatchObject({ state: 'changed', confirmed: true })

    await edit((md) => md.replace(/Sadaļas 2 pirmā rindkopa[^\n]*\n\n/, ''))
    const lost = await thread()
    expect(lost).toMatchObject({ state: 'orphaned', quote: 'tīkla pārklājumu' })
    const { sections } = await margin()
    expect(sections.flatMap((s) => s.lost.map((e) => e.id))).toEqual([lost.id])
    const orphan = { seenVersion: lost.version, seenRevisionId: lost.anchorRevisionId }
    expect(await placeThread({ ...place, ...orphan }, bench.deps)).toMatchObject({
      reason: 'blocked',
    })

    const { seenRevisionId, ...target } = await passage('2030. gadu')
    const attach = { ...place, seenVersion: lost.version, seenRevisionId, place: target }
    done(await placeThread(attach, bench.deps))
    expect(await thread()).toMatchObject({ state: 'exact', anchor: { quote: '2030. gadu' } })
  })

  it('begun on an older text stand where their words went, or are refused with nothing written', async () => {
    const before = await passage('46 %')
    const gone = await passage('tīkla pārklājumu')
    await edit((md) => `Jauna rindkopa.\n\n${md}`.replace(/Sadaļas 2[^\n]*\n\n/, ''))
    const input = { actor: people.lead, body: 'Te.', called: [] }
    done(await startThread({ ...input, ...before }, bench.deps))
    const present = (await section()).current!
    expect(await thread()).toMatchObject({ state: 'exact', anchorRevisionId: present.id })
    expect(await startThread({ ...input, ...gone }, bench.deps)).toMatchObject({
      reason: 'stale',
      issues: [{ key: 'comment.place-gone' }],
    })
    expect(await bench.db.selectFrom('comments').selectAll().execute()).toHaveLength(1)
  })

  it('are resolved and opened again, never over an unread reply', async () => {
    const { threadId } = done(await begin(people.lead, '46 %'))
    const { version } = await thread()
    done(
      await replyToThread(
        { actor: people.coLead, threadId, body: 'Pagaidi.', called: [] },
        bench.deps,
      ),
    )
    const resolve = { actor: people.lead, threadId, resolved: true }
    expect(await resolveThread({ ...resolve, seenVersion: version }, bench.deps)).toMatchObject({
      reason: 'stale',
    })
    done(await resolveThread({ ...resolve, seenVersion: version + 1 }, bench.deps))
    expect((await thread()).resolved).toBe(true)
    expect((await margin()).numbers).toEqual({})
    done(
      await replyToThread({ actor: people.coLead, threadId, body: 'Vēl.', called: [] }, bench.deps),
    )
    expect((await thread()).resolved).toBe(false)
    const events = await bench.db
      .selectFrom('audit_events')
      .select('event')
      .where('subject_id', '=', threadId)
      .orderBy('id')
      .execute()
    expect(events.map((e) => e.event)).toEqual([
      'comment.added',
      'comment.added',
      'comment.resolved',
      'comment.added',
    ])
  })

  it('open their form only where the address names a place that is there', async () => {
    const { block, passage: marked } = await passage('46 %')
    const { form } = await margin(people.lead, { section: '2', at: block, ...marked })
    expect(form).toMatchObject({ block, quote: '46 %' })
    expect((await margin(people.lead, { section: '2', at: 'x' })).form).toBeUndefined()
    const elsewhere = await margin(people.lead, { section: '2', at: block, quote: 'nav tāda' })
    expect(elsewhere.form).toMatchObject({ quote: '' })
    expect((await margin(people.stranger, { section: '2', at: block })).form).toBeUndefined()
  })
})
