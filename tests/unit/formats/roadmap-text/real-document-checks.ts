/**
 * The first roadmap itself, where ROADMAP_FILE names it: counts, figures and names that a reader of
 * it can check. Called from a test file, so that nothing is registered, or skipped, without it.
 */
import { expect, it } from 'vitest'
import { openRoadmap } from '#app/formats/roadmap-text/open-roadmap.ts'
import type { RoadmapText } from '#app/formats/roadmap-text/result.ts'
import { lostLines } from '#tests/support/lost-lines.ts'

export function checkRealDocument(bytes: Uint8Array) {
  const started = performance.now()
  const opened = openRoadmap(bytes)
  const took = performance.now() - started
  const roadmap = (opened.ok ? opened.value : undefined) as RoadmapText
  const chapter = (number: string) => roadmap.chapters.find((one) => one.number === number)
  const measures = () => roadmap.chapters.flatMap((one) => one.measures)

  it('is read whole, quickly, with no line left over', () => {
    expect(opened.ok).toBe(true)
    expect(roadmap.unread).toEqual([])
    expect(lostLines(new TextDecoder().decode(bytes))).toEqual([])
    expect(took).toBeLessThan(3000)
  })

  it('has its chapters, sections, footnotes and abbreviations', () => {
    expect(roadmap.chapters.map(({ sections }) => sections.length)).toEqual([
      0, 11, 11, 11, 11, 0, 11, 11, 11, 11, 11, 11, 11, 10, 11, 11, 0,
    ])
    expect(roadmap.footnotes.map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 95 }, (_, index) => index + 1).filter((number) => number !== 56),
    )
    expect(roadmap.footnotes.filter(({ markerLine }) => markerLine === null)).toEqual([])
    expect(roadmap.abbreviations).toHaveLength(68)
  })

  it('has its owners', () => {
    const owners = roadmap.chapters.map(({ owner, coOwners }) => [owner, ...coOwners].join('+'))
    expect(owners).toEqual(
      'VARAM IZM EM+IZM SM EM+IZM SM IZM EM+IZM+VARAM EM+IZM+VARAM EM+IZM+VARAM EM EM VARAM VARAM VM VARAM VARAM'.split(
        ' ',
      ),
    )
  })

  it('has its measures, each once', () => {
    const kinds = Object.groupBy(measures(), ({ kind }) => kind)
    expect(kinds.fiche).toHaveLength(42)
    expect(kinds.reference).toHaveLength(12)
    expect(kinds.overview).toHaveLength(4)
    const ticks = Object.groupBy(kinds.fiche ?? [], ({ isNew }) => String(isNew))
    expect([ticks.true?.length, ticks.false?.length, ticks.both?.length]).toEqual([26, 14, 2])
    const statements = measures().flatMap(({ overview }) => overview?.financing ?? [])
    expect(statements).toHaveLength(65)
    const named = (kinds.fiche ?? []).filter(({ budget }) =>
      budget.some(({ amount }) => amount !== null),
    )
    expect(named).toHaveLength(31)
  })

  it('has its trajectories as printed', () => {
    const rows = roadmap.chapters
      .flatMap(({ series }) => series)
      .filter(({ yearly }) => Object.keys(yearly).length > 0)
    expect(rows.map(({ yearly }) => Object.values(yearly).join(' '))).toEqual([
      '51% 54% 58% 64% 70% Vismaz 70% Vismaz 70% Vismaz 70%, maksimāli tuvinoties ES mērķim 80%',
      '4,4% 5,4% 6,4% 7,4% 8,4% 9,4% 10% 10%',
      '42% 44% 46% 48% 50% 51% 53% 55%',
      '46,00% 49,43% 52,86% 56,29% 59,72% 53,15% 66,58% 70%',
      '22,0% 31,0% 40,0% 49,0% 55,5% 62% 68,5% 75%',
      '9,0% 19,0% 29,0% 38,0% 47,0% 56,5% 66,0% 75%',
      '4% 13% 22% 31% 42% 53% 64% 75%',
      '52% 57,5% 63,0% 68,0% 73,5% 79,0% 84,5% 90%',
      '1 - - - - - 2 Divkāršots vienradžu skaits (ES mērķis)',
      '87% 88% 89% 91% 94% 97% 99% 100%',
      '86% 87% 88% 91% 94% 97% 99% 100%',
      '78% 80% 83% 86% 89% 92% 96% 100%',
    ])
    const [unicorns] = chapter('12')?.series ?? []
    expect(unicorns).toMatchObject({
      euBaseline: { year: 2022, value: '179' },
      nationalTarget2030: '2',
    })
    expect(chapter('5')?.series[0]).toMatchObject({ yearly: {}, unit: null })
    expect(chapter('7')?.series).toEqual([])
  })

  it('has its feedback', () => {
    const items = roadmap.chapters.flatMap(({ number, feedback }) => {
      return feedback.map(({ from, kind, line }) => `${number} ${from.join('+')} ${kind} ${line}`)
    })
    expect(items).toEqual([
      '2 RASA comment 1642',
      '3 LIKTA comment 2546',
      '4 TET comment 4065',
      '4 nozares pārstāvji meeting 4095',
      '5 VASES comment 4907',
      '5 RTU agreement 4951',
      '7 TET comment 5693',
      '8 LIKTA agreement 6683',
      '9 LIKTA agreement 7151',
      '10 LIKTA agreement 7674',
      '11 LIKTA agreement 8408',
      '13 LPS comment 10046',
      '14 VK+ZB comment 10574',
      '14 LPS comment 10586',
      '15 TET comment 11779',
    ])
    const silent = roadmap.chapters.filter(({ feedbackNone }) => feedbackNone)
    expect(silent.map(({ number }) => number)).toEqual(['12', '16'])
  })

  it('has its budgets', () => {
    const amounts = (number: string, measure: string) =>
      chapter(number)
        ?.measures.find((one) => one.number === measure)
        ?.budget.map(({ amount, unit, status, origin }) => `${amount} ${unit} ${status} ${origin}`)
    expect(amounts('2', '6')).toEqual([
      '12.6 milj. euro allocated total',
      '632.6 tūkst. euro allocated national',
      '12.6 milj. euro allocated eu',
    ])
    expect(amounts('4', '3')).toEqual([
      '13050000 euro planned total',
      '11092500 euro planned eu',
      '1957500 euro planned private',
    ])
    expect(chapter('11')?.totals[0]).toMatchObject({
      amount: 263.29,
      status: 'planned',
      origin: 'total',
    })
  })
}
