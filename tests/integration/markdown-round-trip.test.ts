import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { system } from '#app/domain/shared/actor.ts'
import { findEdition } from '#app/features/editions/index.server.ts'
import { exportDocument } from '#app/features/exports/index.server.ts'
import { createEdition, planEdition } from '#app/features/imports/index.server.ts'
import { openDocument } from '#app/formats/open-document.ts'
import { seedReference } from '#seeds/reference/seed-reference.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'
import { done } from '#tests/support/small-edition.server.ts'

onEachDialect((bench) => {
  beforeEach(() => seedReference(bench.db, '2023-10-24T09:00:00.000Z'))

  async function imported(slug: string, fileName: string, bytes: Uint8Array) {
    const opened = openDocument(fileName, bytes)
    if (!opened.ok) throw new Error(opened.refusal.reason)
    const { value } = opened
    const plan = planEdition(value)
    const title = value.title ?? 'Ziemeļu plāns'
    done(
      await createEdition(
        { actor: system, slug, title, year: 2024, plan, replace: false },
        bench.deps,
      ),
    )
    return exported(slug)
  }

  async function exported(slug: string): Promise<string> {
    const edition = await findEdition(bench.db, slug)
    if (!edition) throw new Error(`no edition ${slug}`)
    const scope = { edition, chapter: undefined, milestoneId: undefined }
    return (await exportDocument(scope, 'md', bench.deps)).content
  }

  it.each(['two-indicators', 'loose-ends'])(
    'brings back what was exported as Markdown: %s',
    async (name) => {
      const printed = readFileSync(`tests/fixtures/roadmap-layout/${name}.txt`)
      const first = await imported('first', `${name}.txt`, printed)
      expect(first).toContain('### 2.2. KPI “')
      const second = await imported('second', 'export.md', new TextEncoder().encode(first))
      expect(second).toBe(first)
    },
  )

  it('shows every footnote of the printed document, and pointers to fiches elsewhere', async () => {
    const printed = readFileSync('tests/fixtures/roadmap-layout/two-indicators.txt')
    const text = await imported('first', 'plan.txt', printed)
    for (const note of ['Vidējais svērtais rādītājs.', 'Pēc operatora datiem.', 'Skolas nosaukums'])
      expect(text).toMatch(new RegExp(`^\\[\\^\\d+\\]: ${note}`, 'm'))
    expect(text).toMatch(/“Vārtu maiņa” \(Skat\. aprakstu pie 1\. pasākuma 2\.3\.2\. apakšpunktā\)/)
    expect(text).toContain('- piešķirts: 12,5 milj. euro')
  })
})
