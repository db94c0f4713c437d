import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  restoreRevision,
  type SaveSection,
  saveDraft,
  saveSection,
} from '#app/features/sections/index.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done, type SmallEdition, smallEdition } from '#tests/support/small-edition.server.ts'

onEachDialect((bench) => {
  let edition: SmallEdition
  beforeEach(async () => {
    edition = await smallEdition(bench)
  })

  const edit = async (change: (markdown: string) => string, extra: Partial<SaveSection> = {}) => {
    const section = await edition.section('2')
    const current = section.current!
    return saveSection(
      {
        actor: edition.people.drafter,
        sectionId: section.id,
        baseRevisionId: current.id,
        title: current.title,
        markdown: change(current.markdown),
        note: 'labots',
        ...extra,
      },
      bench.deps,
    )
  }

  it('saves a revision with its redline, hash and audit row, and points to it', async () => {
    const saved = done(await edit((text) => text.replace('46 %', '47 %')))
    const section = await edition.section('2')
    expect(section.current_revision_id).toBe(saved.revisionId)
    expect(section.current).toMatchObject({ number: 2, note: 'labots', kind: 'edit' })
    const stored = JSON.parse(section.current!.redline ?? '')
    expect(stored.hunks).toHaveLength(1)
    expect(stored.hunks[0].classes).toEqual(['number'])
    const audit = await bench.db
      .selectFrom('audit_events')
      .selectAll()
      .where('event', '=', 'section.saved')
      .execute()
    expect(audit).toHaveLength(1)
    expect(audit[0]?.actor_id).toBe(edition.people.drafter.userId)
  })

  it('keeps ids of paragraphs that stay', async () => {
    const ids = async () =>
      JSON.parse((await edition.section('2')).current!.blocks).map((b: { id: string }) => b.id)
    const before = await ids()
    done(await edit((text) => `Jauna rindkopa pirms visām.\n\n${text}`))
    const after = await ids()
    expect(after.slice(1)).toEqual(before)
    expect(before).not.toContain(after[0])
  })

  it('refuses a save that changes nothing, though the spelling of the Markdown differs', async () => {
    const result = await edit((text) => `${text}\n\n\n`)
    expect(result).toMatchObject({
      ok: false,
      reason: 'blocked',
      issues: [{ key: 'section.unchanged' }],
    })
  })

  it('never overwrites: the second of two saves from one base is refused or merged', async () => {
    const section = await edition.section('2')
    const baseRevisionId = section.current!.id
    const save = (actor: Person, markdown: string) =>
      saveSection(
        { actor, sectionId: section.id, baseRevisionId, title: 'Sadaļa 2', markdown, note: '' },
        bench.deps,
      )
    const base = section.current!.markdown
    const results = await Promise.all([
      save(edition.people.drafter, base.replace('46 %', '47 %')),
      save(edition.people.lead, base.replace('46 %', '48 %')),
    ])
    expect(results.filter((r) => r.ok)).toHaveLength(1)
    expect(results.find((r) => !r.ok)).toMatchObject({ reason: 'stale' })
    const { n } = await bench.db
      .selectFrom('section_revisions')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('section_id', '=', section.id)
      .executeTakeFirstOrThrow()
    expect(Number(n)).toBe(2)
  })

  it.each(['coLead', 'reviewer', 'coordinator', 'stranger', 'administrator', 'clerk'] as const)(
    'refuses a save by %s',
    async (role) => {
      const result = await edit((text) => `${text} Vēl.`, { actor: edition.people[role] })
      expect(result).toMatchObject({ ok: false, reason: 'forbidden' })
    },
  )

  it('refuses a base revision of another section', async () => {
    const other = await edition.section('1')
    const result = await edit((text) => `${text} Vēl.`, { baseRevisionId: other.current!.id })
    expect(result).toMatchObject({ ok: false, reason: 'not-found' })
  })

  it.each([
    ['an empty title', { title: '  ' }, 'title'],
    ['a text without end', { markdown: 'a'.repeat(500_000) }, 'markdown'],
  ])('refuses %s and names the field', async (_, extra, field) => {
    expect(await edit((t) => t, extra)).toMatchObject({ reason: 'invalid', issues: [{ field }] })
  })

  it("renames the chapter with its introduction's title", async () => {
    const section = await edition.section('0')
    const { id, markdown } = section.current!
    done(
      await saveSection(
        {
          actor: edition.people.drafter,
          sectionId: section.id,
          baseRevisionId: id,
          title: 'Tīkli',
          markdown,
          note: '',
        },
        bench.deps,
      ),
    )
    expect((await edition.chapter()).title).toBe('Tīkli')
  })

  it('keeps a private draft until the save, one for each person', async () => {
    const section = await edition.section('2')
    const draft = (actor: Person, markdown: string) =>
      saveDraft(
        { actor, sectionId: section.id, baseRevisionId: section.current!.id, title: 'X', markdown },
        bench.deps,
      )
    done(await draft(edition.people.drafter, 'pirmais'))
    done(await draft(edition.people.drafter, 'otrais'))
    done(await draft(edition.people.lead, 'cits'))
    expect(await draft(edition.people.stranger, 'svešs')).toMatchObject({ reason: 'forbidden' })
    done(await edit((text) => `${text} Beigas.`))
    const left = await bench.db.selectFrom('drafts').select(['user_id', 'markdown']).execute()
    expect(left).toEqual([{ user_id: edition.people.lead.userId, markdown: 'cits' }])
  })

  it('restores an older text as a new revision', async () => {
    const first = (await edition.section('2')).current!
    done(await edit((text) => text.replace('46 %', '47 %')))
    const second = (await edition.section('2')).current!
    const input = { actor: edition.people.lead, sectionId: second.section_id, note: '' }
    done(
      await restoreRevision(
        { ...input, revisionId: first.id, seenRevisionId: second.id },
        bench.deps,
      ),
    )
    const third = (await edition.section('2')).current!
    expect(third).toMatchObject({ number: 3, kind: 'restore', hash: first.hash })
  })

  describe('in an approved chapter', () => {
    it('nobody saves', async () => {
      await bench.db.updateTable('chapters').set({ state: 'approved' }).execute()
      expect(await edit((t) => `${t} Vēl.`)).toMatchObject({ ok: false, reason: 'forbidden' })
    })
  })
})
