import { beforeEach, describe, expect, it } from 'vitest'
import { catalogueChapters } from '#app/domain/indicators/catalogue.ts'
import { findChapter } from '#app/features/chapters/index.server.ts'
import { loadNewEdition, startEdition } from '#app/features/imports/index.server.ts'
import { loadChapterSetup } from '#app/features/sections/index.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done, type SmallEdition, smallEdition } from '#tests/support/small-edition.server.ts'

onEachDialect((bench) => {
  let edition: SmallEdition
  beforeEach(async () => {
    edition = await smallEdition(bench)
  })

  const chapter = (number: number, title = 'Nodaļa') => ({
    number,
    title,
    owner: 'EM',
    coOwners: ['IZM'],
  })
  const start = (
    chapters: Parameters<typeof startEdition>[0]['chapters'],
    actor = edition.people.coordinator,
    slug = '2025',
  ) => startEdition({ actor, slug, title: 'Ceļvedis', year: 2025, chapters }, bench.deps)

  describe('an edition from the template', () => {
    it('has the chosen chapters as drafts, every section of the template, nothing written', async () => {
      done(await start([chapter(1, 'Ievads'), chapter(4, 'Tīkli')]))
      const four = (await findChapter(bench.db, '2025', 4)) ?? expect.fail('no chapter 4')
      expect(four).toMatchObject({ title: 'Tīkli', state: 'draft', template: 'kpi' })
      const setup = await loadChapterSetup(edition.people.coordinator, four, bench.deps)
      expect(setup.header).toMatchObject({ owners: ['EM'], coOwners: ['IZM'], reviewers: ['AiM'] })
      const open = setup.lines.filter((line) => line.status === 'empty').map((line) => line.number)
      expect(open).toEqual(['1', '3.1', '3.2', '4', '5.1', '5.2', '6', '7'])
      const frame = await findChapter(bench.db, '2025', 1)
      expect(frame?.template).toBe('frame')
      expect(await findChapter(bench.db, '2025', 2)).toBeUndefined()
    })

    it('has a series for every indicator of a chapter, standing in its trajectory section', async () => {
      done(await start([chapter(4)]))
      const rows = await bench.db
        .selectFrom('objects')
        .innerJoin('object_versions', 'object_versions.id', 'objects.current_version_id')
        .select(['objects.key', 'object_versions.data'])
        .where('objects.kind', '=', 'series')
        .orderBy('objects.position')
        .execute()
      expect(rows.map((row) => [row.key, JSON.parse(row.data).indicator])).toEqual([
        ['4-1', 'Gigabitu savienojamība'],
        ['4-2', '5G pārklājums'],
      ])
    })

    it('leaves everybody free to approve: nobody counts as the writer of empty sections', async () => {
      done(await start([chapter(4)]))
      const authors = await bench.db
        .selectFrom('section_revisions')
        .select('author_id')
        .where('author_id', 'is not', null)
        .execute()
      expect(authors).toEqual([])
    })

    it('is recorded as started', async () => {
      done(await start([chapter(4)]))
      const events = await bench.db
        .selectFrom('audit_events')
        .select(['event', 'actor_id'])
        .where('event', '=', 'edition.started')
        .execute()
      expect(events).toEqual([
        { event: 'edition.started', actor_id: edition.people.coordinator.userId },
      ])
    })

    it('is refused without chapters, without owners, without a title, under a name that is taken', async () => {
      const wrong = [
        [start([]), 'invalid', ['edition.no-chapters']],
        [start([{ ...chapter(4), owner: null }]), 'invalid', ['edition.owner-missing']],
        [start([{ ...chapter(4), owner: 'XYZ' }]), 'invalid', ['edition.owner-missing']],
        [start([chapter(4, ' '), chapter(5, '')]), 'invalid', ['form.required', 'form.required']],
        [start([chapter(4)], undefined, '2023'), 'blocked', ['edition.exists']],
        [start([chapter(4)], undefined, 'new'), 'invalid', ['edition.slug']],
        [start([chapter(4)], undefined, 'A b'), 'invalid', ['edition.slug']],
      ] as const
      for (const [result, reason, keys] of wrong) {
        const refused = await result
        expect(refused).toMatchObject({ ok: false, reason, issues: keys.map((key) => ({ key })) })
      }
    })

    it("is a coordinator's to start", async () => {
      const { lead, administrator, clerk } = edition.people
      for (const actor of [lead, administrator, clerk]) {
        expect(await start([chapter(4)], actor)).toMatchObject({ reason: 'forbidden' })
      }
    })
  })

  it('proposes the whole catalogue, with titles and owners of the newest edition', async () => {
    const proposed = await loadNewEdition(bench.deps)
    expect(proposed.chapters.map((c) => c.number)).toEqual(catalogueChapters.map((c) => c.number))
    expect(proposed.chapters).toHaveLength(17)
    expect(proposed.chapters.find((c) => c.number === 4)).toMatchObject({
      title: 'Savienojamība',
      owner: 'SM',
      coOwners: ['IZM'],
    })
    expect(proposed.chapters.find((c) => c.number === 12)).toMatchObject({
      title: 'Vienradži',
      owner: '',
    })
  })
})
