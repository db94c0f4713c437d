import { beforeEach, expect, it } from 'vitest'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  editSection,
  findSectionOf,
  loadSectionHistory,
  restoreRevision,
} from '#app/features/sections/index.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done, type SmallEdition, smallEdition } from '#tests/support/small-edition.server.ts'

onEachDialect((bench) => {
  let edition: SmallEdition
  let base: { id: string; title: string; markdown: string }
  beforeEach(async () => {
    edition = await smallEdition(bench)
    base = (await edition.section('2')).current!
  })

  const found = async () => {
    const section = await findSectionOf(bench.db, {
      edition: '2023',
      chapter: '4',
      section: '2',
    })
    return section!
  }
  const post = async (actor: Person, fields: Record<string, string>) =>
    editSection(
      await found(),
      actor,
      { baseRevisionId: base.id, title: base.title, note: '', intent: 'save', ...fields },
      bench.deps,
    )
  const present = async () => (await edition.section('2')).current!

  const first = (change: string) => base.markdown.replace('tīkla pārklājumu', change)
  const number = (change: string) => base.markdown.replace('46 %', change)

  it('lets changes of two people to different paragraphs both stand, and names both', async () => {
    const { drafter, lead } = edition.people
    expect((await post(drafter, { markdown: first('5G tīkla pārklājumu') })).kind).toBe('saved')
    const second = await post(lead, { markdown: number('48 %') })
    expect(second).toMatchObject({ kind: 'saved', value: { number: 3, merged: true } })
    const now = await present()
    expect(now.markdown).toBe(first('5G tīkla pārklājumu').replace('46 %', '48 %'))
    expect(now.kind).toBe('merge')
    const [latest] = await loadSectionHistory(bench.db, now.section_id)
    expect(latest?.credits).toHaveLength(1)
    expect(latest).toMatchObject({ name: lead.name, credits: [{ name: drafter.name }] })
  })

  it('does both when both arrive at once', async () => {
    const { drafter, lead } = edition.people
    const outcomes = await Promise.all([
      post(drafter, { markdown: first('5G tīkla pārklājumu') }),
      post(lead, { markdown: number('48 %') }),
    ])
    expect(outcomes.map((o) => o.kind)).toEqual(['saved', 'saved'])
    const now = await present()
    expect(now.markdown).toBe(first('5G tīkla pārklājumu').replace('46 %', '48 %'))
    expect(now.number).toBe(3)
  })

  it('shows both texts where both changed the same, keeps the draft, and saves the decision', async () => {
    const { drafter, lead } = edition.people
    await post(drafter, { markdown: number('47 %') })
    const theirs = await present()
    const mine = { markdown: number('48 %').replace('tīkla pārklājumu', 'optisko tīklu') }
    const met = await post(lead, mine)
    expect(met.kind).toBe('conflict')
    const page = met.kind === 'conflict' ? met.page : undefined
    expect(page).toMatchObject({ mine: mine.markdown, theirs: { revisionId: theirs.id } })
    expect(page?.places).toHaveLength(1)
    const [place] = page!.places
    expect(place).toMatchObject({ theirsText: expect.stringContaining('47 %') })
    expect(place?.mineText).toContain('48 %')

    const decide = { ...mine, intent: 'resolve', theirsRevisionId: theirs.id }
    const undecided = await post(lead, decide)
    expect(undecided).toMatchObject({
      kind: 'conflict',
      page: { reply: { issues: [{ key: 'section.undecided', field: `choice-${place!.id}` }] } },
    })
    const decided = await post(lead, { ...decide, [`choice-${place!.id}`]: 'mine' })
    expect(decided).toMatchObject({ kind: 'saved', value: { number: 3 } })
    expect((await present()).markdown).toBe(mine.markdown)
  })

  it('meets a third text saved while the decision was being made', async () => {
    const { drafter, lead } = edition.people
    await post(drafter, { markdown: number('47 %') })
    const seen = await present()
    await post(drafter, { baseRevisionId: seen.id, markdown: number('49 %') })
    const answer = await post(lead, {
      markdown: number('48 %'),
      intent: 'resolve',
      theirsRevisionId: seen.id,
      'choice-c0': 'mine',
    })
    expect(answer.kind).toBe('conflict')
    expect((await present()).markdown).toBe(number('49 %'))
  })

  it('never merges a restored text into one its person did not see', async () => {
    const { drafter, lead } = edition.people
    await post(drafter, { markdown: first('5G tīkla pārklājumu') })
    await post(lead, { baseRevisionId: (await present()).id, markdown: base.markdown })
    const { section_id, id } = await present()
    const before = await bench.db
      .selectFrom('section_revisions')
      .select('id')
      .where('section_id', '=', section_id)
      .where('number', '=', 2)
      .executeTakeFirstOrThrow()
    const restore = { actor: lead, sectionId: section_id, revisionId: before.id, note: '' }
    const late = await restoreRevision({ ...restore, seenRevisionId: before.id }, bench.deps)
    expect(late).toMatchObject({ ok: false, reason: 'stale' })
    done(await restoreRevision({ ...restore, seenRevisionId: id }, bench.deps))
    expect((await present()).kind).toBe('restore')
  })
})
