import { beforeEach, expect, it } from 'vitest'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { loadUnitFacts, readChapter } from '#app/features/chapters/index.server.ts'
import { loadSectionHistory, saveSection } from '#app/features/sections/index.server.ts'
import {
  decideSuggestion,
  loadSectionSuggestions,
  proposeSuggestion,
  withdrawSuggestion,
} from '#app/features/suggestions/index.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done, type SmallEdition, smallEdition } from '#tests/support/small-edition.server.ts'

onEachDialect((bench) => {
  let edition: SmallEdition
  let people: SmallEdition['people']
  let first: { id: string; markdown: string }
  beforeEach(async () => {
    edition = await smallEdition(bench)
    people = edition.people
    first = (await edition.section('2')).current!
  })

  const present = async () => (await edition.section('2')).current!
  const both = (md: string) => md.replace('tīkla', 'optiskā tīkla').replace('46 %', '48 %')
  const propose = async (actor: Person, change = both, baseRevisionId = first.id) =>
    proposeSuggestion(
      {
        actor,
        sectionId: (await edition.section('2')).id,
        baseRevisionId,
        markdown: change(first.markdown),
        note: 'Jaunākie dati',
      },
      bench.deps,
    )
  const page = async (actor = people.lead) =>
    loadSectionSuggestions(
      { chapter: await edition.chapter(), section: await edition.section('2') },
      actor,
      bench.deps,
    )
  const only = async () => {
    const { open } = await page()
    expect(open).toHaveLength(1)
    return open[0]!
  }
  const changes = async () =>
    (await only()).groups.flatMap((g) =>
      g.changes.map((c) => `${c.before.trim()}>${c.after.trim()}`),
    )
  const decide = async (
    decision: 'accepted' | 'declined',
    hunks: readonly number[] | 'all',
    more: { actor?: Person; reason?: string; seen?: Awaited<ReturnType<typeof only>> } = {},
  ) => {
    const seen = more.seen ?? (await only())
    const { actor = people.drafter, reason = '' } = more
    return decideSuggestion(
      {
        actor,
        suggestionId: seen.id,
        seenVersion: seen.version,
        seenRevisionId: seen.presentRevisionId,
        decision,
        hunks,
        reason,
      },
      bench.deps,
    )
  }
  const edit = async (change: (md: string) => string) => {
    const { id, markdown, title, section_id } = await present()
    const input = { actor: people.drafter, sectionId: section_id, baseRevisionId: id, title }
    done(await saveSection({ ...input, markdown: change(markdown), note: '' }, bench.deps))
  }

  it('come from those who take part, and are decided by the owner alone', async () => {
    for (const actor of [people.coDrafter, people.reviewer, people.coordinator, people.lead]) {
      done(await propose(actor))
    }
    for (const actor of [people.stranger, people.clerk, people.administrator]) {
      expect(await propose(actor)).toMatchObject({ ok: false, reason: 'forbidden' })
    }
    const { open } = await page()
    expect(open.map((s) => s.institution)).toEqual(['IZM', 'AiM', 'VARAM', 'SM'])
    for (const actor of [people.coDrafter, people.coordinator]) {
      const refused = await decide('accepted', 'all', { actor, seen: open[0]! })
      expect(refused).toMatchObject({ ok: false, reason: 'forbidden' })
    }
    expect((await present()).id).toBe(first.id)
  })

  it('say something', async () => {
    expect(await propose(people.coDrafter, (md) => md)).toMatchObject({
      reason: 'blocked',
      issues: [{ key: 'section.unchanged' }],
    })
  })

  it('become revisions change by change, each crediting who proposed it', async () => {
    done(await propose(people.coDrafter))
    expect(await changes()).toEqual(['>optiskā', '46 %>48 %'])
    expect(done(await decide('accepted', [1]))).toEqual({ decided: 1, left: 1, revision: 2 })
    const now = await present()
    expect(now).toMatchObject({
      kind: 'accepted-wording',
      author_id: people.drafter.userId,
      markdown: first.markdown.replace('46 %', '48 %'),
    })
    const [latest] = await loadSectionHistory(bench.db, now.section_id)
    expect(latest?.credits).toMatchObject([{ name: 'coDrafter', short_name: 'IZM' }])
    expect(await changes()).toEqual(['>optiskā'])
    const silent = await decide('declined', [0])
    expect(silent).toMatchObject({ reason: 'invalid', issues: [{ key: 'reason.required' }] })
    done(await decide('declined', [0], { reason: 'Runa ir par visu tīklu.' }))
    const { open, closed } = await page()
    expect(open).toEqual([])
    expect(closed).toMatchObject([
      {
        state: 'decided',
        decisions: [
          { decision: 'accepted', after: '48 %', revision: 2 },
          { decision: 'declined', reason: 'Runa ir par visu tīklu.' },
        ],
      },
    ])
    expect((await present()).id).toBe(now.id)
  })

  it('make their author a contributor, who cannot approve the section', async () => {
    done(await propose(people.coordinator))
    done(await decide('accepted', 'all'))
    done(await edition.tryMove('submit', people.lead))
    const unit = (await edition.units()).find((u) => u.number === '2')!
    const facts = await loadUnitFacts(
      bench.db,
      await edition.chapter(),
      { sectionId: unit.sectionId, requiredSignerIds: [] },
      bench.deps.clock(),
    )
    expect(can(people.coordinator, 'section.approve', facts)).toBe(false)
    expect(can(people.secondCoordinator, 'section.approve', facts)).toBe(true)
  })

  it('outlive edits of their section, which goes on meanwhile', async () => {
    done(await propose(people.coDrafter))
    await edit((md) => `Jauna pirmā rindkopa.\n\n${md.replace('attīstību', 'izaugsmi')}`)
    expect(await changes()).toEqual(['>optiskā', '46 %>48 %'])
    done(await decide('accepted', 'all'))
    expect((await present()).markdown).toBe(
      `Jauna pirmā rindkopa.\n\n${both(first.markdown).replace('attīstību', 'izaugsmi')}`,
    )
  })

  it('never overwrite what others wrote in the same place: all three texts are shown', async () => {
    done(await propose(people.coDrafter))
    await edit((md) => md.replace('46 %', '47 %'))
    const suggestion = await only()
    expect(suggestion.contested).toBe(1)
    const disputed = suggestion.groups.flatMap((g) => g.changes).find((c) => c.contestedBase)
    expect(disputed?.contestedBase).toContain('46 %')
    expect([disputed?.before, disputed?.after].join('>')).toContain('47 %>48 %')
    done(await decide('accepted', 'all'))
    expect((await present()).markdown).toContain('47 %')
    expect(await only()).toMatchObject({ changes: 1, contested: 1 })
    expect(await decide('accepted', 'all')).toMatchObject({
      reason: 'invalid',
      issues: [{ key: 'suggestion.no-change' }],
    })
    done(await decide('accepted', [0]))
    expect((await present()).markdown).toBe(both(first.markdown))
  })

  it('of several people live side by side', async () => {
    done(await propose(people.coDrafter, (md) => md.replace('tīkla', 'optiskā tīkla')))
    done(await propose(people.reviewer, (md) => md.replace('46 %', '48 %')))
    done(await propose(people.lead, both))
    const { open } = await page()
    done(await decide('accepted', 'all', { seen: open[0]! }))
    const next = (await page()).open
    done(await decide('accepted', 'all', { seen: next[0]! }))
    expect((await present()).markdown).toBe(both(first.markdown))
    const last = await only()
    expect(last.changes).toBe(0)
    expect(done(await decide('accepted', 'all'))).toEqual({
      decided: 0,
      left: 0,
      revision: undefined,
    })
    expect((await page()).open).toEqual([])
  })

  it('are decided on as they were seen: one of two deciders at once is refused', async () => {
    done(await propose(people.coDrafter))
    const seen = await only()
    const outcomes = await Promise.all([
      decide('accepted', [0], { seen }),
      decide('accepted', [1], { seen, actor: people.lead }),
    ])
    expect(outcomes.filter((o) => o.ok)).toHaveLength(1)
    expect(outcomes.find((o) => !o.ok)).toMatchObject({ reason: 'stale' })
    expect((await present()).number).toBe(2)
    const later = await only()
    await edit((md) => `${md}\n\nVēl.`)
    expect(await decide('accepted', 'all', { seen: later })).toMatchObject({ reason: 'stale' })
  })

  it('are taken back by their author while they wait', async () => {
    const { suggestionId } = done(await propose(people.coDrafter))
    const take = { suggestionId, seenVersion: 1 }
    const other = await withdrawSuggestion({ actor: people.coLead, ...take }, bench.deps)
    expect(other).toMatchObject({ reason: 'forbidden' })
    done(await withdrawSuggestion({ actor: people.coDrafter, ...take }, bench.deps))
    const again = await withdrawSuggestion({ actor: people.coDrafter, ...take }, bench.deps)
    expect(again).toMatchObject({ reason: 'stale' })
    expect((await page()).closed).toMatchObject([{ state: 'withdrawn' }])
  })

  it("hold a chapter back: the owner's own at submission, anybody's at approval", async () => {
    const pending = async () => {
      const { progress } = await readChapter(bench.db, await edition.chapter(), bench.deps.clock())
      return progress.pendingSuggestions
    }
    done(await propose(people.coDrafter))
    expect(await pending()).toEqual([{ number: '4.2', fromOwner: false }])
    done(await propose(people.drafter))
    expect(await pending()).toEqual([{ number: '4.2', fromOwner: true }])
    expect(await edition.tryMove('submit', people.lead)).toMatchObject({
      reason: 'blocked',
      issues: [{ key: 'gate.suggestion-pending', place: { kind: 'suggestions', number: '4.2' } }],
    })
    const own = (await page()).open.find((s) => s.institution === 'SM')!
    done(await decide('declined', 'all', { seen: own, reason: 'Vēlāk.' }))
    done(await edition.tryMove('submit', people.lead))
  })
})
