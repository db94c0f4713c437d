import { describe, expect, it } from 'vitest'
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { objectWords } from '#app/copy/object-words.ts'
import type { MeasureData } from '#app/domain/measures/measure.ts'
import { measureFiche, measureOverview } from '#app/formats/html/measure-block.ts'
import { measureMarkdown, overviewMarkdown } from '#app/formats/markdown/object-markdown.ts'

const words = objectWords(copyFor('lv'), formatsFor('lv'))
const data: MeasureData = {
  title: 'Lampu maiņa',
  programmes: ['ERAF 9.3.1.1'],
  isNew: 'yes',
  description: 'Nomaina lampas[^4].',
  budgetText: 'Plānots: 7,5 milj. euro.',
  budget: [],
  impact: 'Gaišāk.\n\nLaika ietvars 2025.–2029. gads.',
  timeframe: 'Laika ietvars 2025.–2029. gads.',
  from: 2025,
  to: 2029,
  notes: [
    { label: '3', text: 'Kopā ar kaimiņiem.' },
    { label: '4', text: 'Arī ostās.' },
  ],
  titleNotes: ['3'],
}
const rowOf = (change: Partial<MeasureData>) => ({
  number: '1',
  data: { ...data, ...change },
  describedIn: undefined,
  href: undefined,
})

describe('a fiche', () => {
  it('has its notes, and says its time frame once', () => {
    const markdown = measureMarkdown('1', data, words)
    expect(markdown).toMatch(/„Lampu maiņa”\*\*\[\^3\]/)
    expect(markdown).toMatch(/\n\n\[\^3\]: Kopā ar kaimiņiem\.\n\n\[\^4\]: Arī ostās\.$/)
    expect(markdown.match(/2025\.–2029/g)).toHaveLength(1)
    const own = measureMarkdown('1', { ...data, timeframe: 'Līdz 2030. gadam.' }, words)
    expect(own).toContain(`*${words.timeframe}*\n\nLīdz 2030. gadam.`)
  })

  it('letters its notes in HTML, where a record has no place in the numbering', () => {
    const html = measureFiche({ id: 'f', number: '1', data }, words, (text) => `<p>${text}</p>`)
    expect(html).toContain('„Lampu maiņa”<sup>a</sup></h4>')
    expect(html).toContain('Nomaina lampas<sup>b</sup>.')
    expect(html).toMatch(/<sup>a<\/sup> Kopā ar kaimiņiem\.[\s\S]*<\/section>$/)
    expect(html).not.toContain('[^')
  })
})

describe('an overview', () => {
  it.each([
    [
      { printed: { overview: { financing: ['ANM plāna investīcija', 'valsts budžets'] } } },
      'ANM plāna investīcija<br>valsts budžets',
    ],
    [{}, 'ERAF 9.3.1.1'],
    [{ programmes: [] }, '–'],
  ])('names where the money comes from: %j', (change, funding) => {
    const [, , row = ''] = overviewMarkdown([rowOf(change)], words).split('\n')
    expect(row).toBe(`| 1. Lampu maiņa[^3] | ${funding} | 2025–2029 |`)
    expect(measureOverview('o', [rowOf(change)], words)).toContain(`<td>${funding}</td>`)
  })

  it('defines only the notes of its rows, and leaves unknown years open', () => {
    const markdown = overviewMarkdown([rowOf({ from: null, to: null })], words)
    expect(markdown).toMatch(/\| – \|\n\n\[\^3\]: Kopā ar kaimiņiem\.$/)
    expect(markdown).not.toContain('[^4]')
  })
})
