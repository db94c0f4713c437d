import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { MeasureData } from '#app/domain/measures/measure.ts'
import { planEdition } from '#app/features/imports/plan-edition.ts'
import { readRoadmap } from '#app/formats/roadmap-text/read-roadmap.ts'

const planOf = (name: string) =>
  planEdition(readRoadmap(readFileSync(`tests/fixtures/roadmap-layout/${name}.txt`, 'utf8')))

const lights = planOf('loose-ends').chapters[1]
const crossings = planOf('two-indicators').chapters
const text = (chapter: typeof lights, number: string) =>
  chapter?.sections.find((section) => section.number === number)?.markdown ?? ''

describe('the plan of an edition', () => {
  it('puts placeholders where records were printed, each once', () => {
    expect(text(lights, '2')).toBe('{{series:2-1}}')
    expect(text(lights, '3.2')).toBe('{{measure:2-1}}\n\n{{measure:2-2}}')
  })

  it('keeps as text what no record stands for: pointers to other fiches and printed sums', () => {
    expect(text(crossings[2], '3.2')).toMatch(/pasākums .*“Vārtu maiņa” \(Skat\. aprakstu/)
    expect(text(crossings[1], '3.1')).toMatch(
      /\{\{overview:2\}\}[\s\S]*Publiskās investīcijas:\n\n- piešķirts: 12,5 milj\. euro/,
    )
  })

  it('gives records the footnotes of their titles and values', () => {
    const data = (kind: string, key: string) =>
      lights?.objects.find((object) => object.kind === kind && object.key === key)?.data
    expect(data('series', '2-1')).toMatchObject({
      notes: [{ label: '1', text: 'Vērtība bez mazajām bākām.' }],
    })
    expect(data('measure', '2-1')).toMatchObject({
      titleNotes: ['3', '2'],
      notes: [{ label: '3' }, { label: '2', text: 'Maiņa skar arī ostu lampas.' }],
    })
    expect((data('measure', '2-2') as MeasureData).titleNotes).toEqual([])
  })

  it('adds no definition for a mark that is only text', () => {
    const marked = readRoadmap(
      readFileSync('tests/fixtures/roadmap-layout/loose-ends.txt', 'utf8').replace(
        'kuras šajā plānā vairs nav.',
        'kuras [^1] nav.',
      ),
    )
    const state = text(planEdition(marked).chapters[1], '1')
    expect(state).toContain('\\[^1\\]')
    expect(state).not.toMatch(/^\[\^1\]:/m)
  })
})
