/** The demo's tables hold together: every reference resolves, every figure is one, nothing is copied. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { promisesChange } from '#app/domain/consultation/terms.ts'
import { kpis } from '#app/domain/indicators/catalogue.ts'
import { drawable, seriesYears } from '#app/domain/indicators/series.ts'
import { templateGaps } from '#app/domain/workflow/template.ts'
import { abbreviations } from '#seeds/demo/abbreviations.data.ts'
import { chapters } from '#seeds/demo/chapters/index.ts'
import type { DemoChapter, DemoMeasure } from '#seeds/demo/content.ts'
import { feedback } from '#seeds/demo/feedback.data.ts'
import { institutions } from '#seeds/reference/institutions.data.ts'

const kpiChapters = chapters.filter((c) => c.template === 'kpi')
const rows = (c: DemoChapter) => c.measures.length + c.references.length
const textOf = (c: DemoChapter) => c.sections.map((s) => s.markdown).join('\n\n')
const placeholders = (c: DemoChapter) =>
  [...textOf(c).matchAll(/\{\{(\w+):([\d-]+)\}\}/g)].map((m) => `${m[1]}:${m[2]}`)
const sectionText = (chapter: number, number: string) =>
  chapters.find((c) => c.number === chapter)?.sections.find((s) => s.number === number)?.markdown ??
  ''
const occurrences = (text: string, part: string) => text.split(part).length - 1
const knownInstitutions = new Set(institutions.map((i) => i.shortName))

describe('chapters', () => {
  it('are the seventeen of the roadmap', () => {
    expect(chapters.map((c) => c.number)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1))
    expect(chapters.map(rows)).toEqual([0, 7, 4, 7, 3, 0, 2, 4, 4, 4, 6, 3, 4, 3, 6, 1, 0])
    expect(chapters.flatMap((c) => c.measures).filter((m) => m.kind === 'fiche')).toHaveLength(42)
  })

  it('are owned as the summary says', () => {
    const owners = chapters.map((c) => [c.owner, ...c.coOwners].join(' '))
    expect(owners).toEqual(
      'VARAM|IZM|EM IZM|SM|EM IZM|SM|IZM|EM IZM VARAM|EM IZM VARAM|EM IZM VARAM|EM|EM|VARAM|VARAM|VM|VARAM|VARAM'.split(
        '|',
      ),
    )
    for (const c of chapters)
      for (const name of [c.owner, ...c.coOwners]) expect(knownInstitutions).toContain(name)
  })

  it('have every section of the template, or say why not', () => {
    for (const c of chapters) {
      const present = c.sections.map((s) => ({
        number: s.number,
        empty: s.markdown === '',
        absentReason: s.absentReason ?? null,
      }))
      expect(templateGaps(c.template, present), `chapter ${c.number}`).toEqual({
        missing: [],
        empty: [],
      })
      expect(c.sections[0]).toMatchObject({ number: '0', title: c.title })
      for (const s of c.sections) expect(Boolean(s.absentReason) && s.markdown !== '').toBe(false)
    }
  })

  it('use each of their objects once, in a paragraph of its own', () => {
    for (const c of kpiChapters) {
      const keys = [
        ...c.series.map((s) => `series:${s.key}`),
        ...(rows(c) > 0 ? [`overview:${c.number}`] : []),
        ...c.measures.map((m) => `measure:${m.key}`),
      ]
      expect(placeholders(c).sort(), `chapter ${c.number}`).toEqual(keys.sort())
      for (const line of textOf(c)
        .split('\n')
        .filter((l) => l.includes('{{')))
        expect(line).toMatch(/^\{\{\w+:[\d-]+\}\}$/)
    }
  })

  it('define every footnote they use at the end of the same section', () => {
    for (const { markdown } of chapters.flatMap((c) => c.sections)) {
      const labels = (pattern: RegExp) => [...markdown.matchAll(pattern)].map((m) => m[1]).sort()
      expect(labels(/(?<!^)\[\^(\w+)\]/gm)).toEqual(labels(/^\[\^(\w+)\]: /gm))
    }
  })

  it('refer to fiches of chapter 8 under the same number', () => {
    const fiches = new Map(chapters[7]?.measures.map((m) => [m.key, m.number]))
    const shared = chapters.flatMap((c) => c.references)
    expect(shared).toHaveLength(12)
    for (const { key, number } of shared) expect(fiches.get(key)).toBe(number)
  })

  it('give the cyber-security reviewer a section in every KPI chapter', () => {
    for (const c of kpiChapters) {
      const flagged = c.sections.filter((s) => s.topics?.includes('cyber'))
      expect(flagged.length, `chapter ${c.number}`).toBeGreaterThan(0)
      for (const s of flagged) expect(s.markdown).toMatch(/kiberdroš/iu)
    }
  })
})

describe('figures', () => {
  const measures = chapters.flatMap((c) => c.measures)
  const cents = ({ data }: DemoMeasure, ...origins: string[]) =>
    data.budget
      .filter((l) => l.origin !== null && origins.includes(l.origin))
      .reduce((sum, l) => sum + (l.cents ?? 0), 0)

  it('are whole cents, and a line names an amount exactly where it prints one', () => {
    for (const { key, data } of measures)
      for (const l of data.budget) {
        expect(l.text === '', key).toBe(l.cents === null)
        if (l.cents !== null) expect(Number.isSafeInteger(l.cents), `${key} ${l.text}`).toBe(true)
        if (l.cents !== null) expect(l.status).toMatch(/^(allocated|planned)$/)
      }
  })

  it('add up to the printed total, but for the one that the source itself contradicts', () => {
    const rounding = 100_000_00
    const off = measures.filter((m) => {
      const total = cents(m, 'total')
      if (total === 0) return false
      const shares = [cents(m, 'national', 'eu'), cents(m, 'national', 'eu', 'private')]
      return shares.every((sum) => Math.abs(sum - total) > rounding)
    })
    expect(off.map((m) => m.key)).toEqual(['2-6'])
  })

  it.each([
    ['4', 'eu', 45_700_000, 100_000],
    ['4', 'private', 5_200_000, 50_000],
    ['8', 'eu', 164_950_000, 0],
    ['8', 'national', 140_000, 0],
    ['12', 'eu', 158_600_000, 0],
    ['15', 'eu', 7_000_000, 0],
    ['16', 'total', 419_700, 0],
  ])('of chapter %s sum up: %s %d', (chapter, origin, euros, tolerance) => {
    const own = chapters.find((c) => String(c.number) === chapter)?.measures ?? []
    const sum = own.reduce((all, m) => all + cents(m, origin), 0) / 100
    expect(Math.abs(sum - euros)).toBeLessThanOrEqual(tolerance)
  })

  it('run from an earlier to a later year', () => {
    for (const { key, data } of measures)
      if (data.from !== null && data.to !== null)
        expect(data.from, key).toBeLessThanOrEqual(data.to)
  })

  it('of series cover all years, or the series says why not', () => {
    for (const { key, data } of chapters.flatMap((c) => c.series)) {
      const years = data.yearly.map((y) => y.year)
      if (years.length === 0) expect(data.unsetReason, key).not.toBe('')
      else expect(years, key).toEqual([...seriesYears])
    }
  })

  it('of series rise year by year, but for the 5G value of 2028 that the source prints', () => {
    const falls = chapters
      .flatMap((c) => c.series)
      .flatMap(({ key, data }) =>
        drawable(data).flatMap(({ year, value }, i, all) =>
          value < (all[i - 1]?.value ?? value) ? [`${key} ${year} ${value}`] : [],
        ),
      )
    expect(falls).toEqual(['4-2 2028 53.15'])
  })

  it('belong to indicators under their official names', () => {
    for (const c of chapters)
      for (const { data } of c.series)
        expect(kpis.filter((k) => k.chapter === c.number).map((k) => k.nameLv)).toContain(
          data.indicator,
        )
    expect(new Set(kpis.map((k) => k.chapter)).size).toBe(15)
  })
})

describe('feedback', () => {
  it('comes from known institutions or from the two invented people', () => {
    for (const item of feedback) {
      for (const name of item.from) expect(knownInstitutions).toContain(name)
      expect(item.from.length === 0).toBe(item.person !== undefined)
    }
    expect(feedback.filter((f) => f.person)).toHaveLength(2)
    expect(feedback.length).toBeGreaterThanOrEqual(24)
  })

  it('quotes a passage that stands once in its section', () => {
    for (const { chapter, section, quote, body } of feedback) {
      expect(sectionText(chapter, section), body).not.toBe('')
      if (quote !== null) expect(occurrences(sectionText(chapter, section), quote), quote).toBe(1)
      if (quote !== null) expect(quote).not.toMatch(/\n|\*\*|\[\^|\|/)
    }
  })

  it('is answered with a change exactly where the outcome promises one', () => {
    for (const item of feedback) {
      expect(item.answer === null, item.body).toBe(item.outcome === null)
      const promised = item.outcome !== null && promisesChange(item.outcome)
      expect(item.newWording !== null, item.body).toBe(promised)
      if (item.proposedWording !== null) expect(item.quote).not.toBeNull()
    }
  })

  it('leads to changes that can all be made, one after another', () => {
    const texts = new Map<string, string>()
    for (const { chapter, section, quote, newWording } of feedback) {
      if (quote === null || newWording === null) continue
      const key = `${chapter}.${section}`
      const before = texts.get(key) ?? sectionText(chapter, section)
      expect(occurrences(before, quote)).toBe(1)
      texts.set(key, before.replace(quote, newWording))
    }
    expect(texts.size).toBeGreaterThan(8)
  })
})

describe('registers', () => {
  it('name each institution and abbreviation once, with all cases', () => {
    expect(knownInstitutions.size).toBe(institutions.length)
    for (const i of institutions) {
      if (i.memberOf !== null) expect(knownInstitutions).toContain(i.memberOf)
      for (const form of Object.values(i.forms ?? {})) expect(form).not.toBe('')
    }
    expect(institutions.find((i) => i.shortName === 'TET')?.memberOf).toBe('LIKTA')
    expect(institutions.find((i) => i.shortName === 'SM')?.forms?.locative).toBe(
      'Satiksmes ministrijā',
    )
    expect(new Set(abbreviations.map((a) => a.short)).size).toBe(abbreviations.length)
  })
})

const prose: readonly (readonly [place: string, text: string])[] = [
  ...chapters.flatMap((c) =>
    c.sections.map((s) => [`${c.number}.${s.number}`, s.markdown] as const),
  ),
  ...chapters.flatMap((c) =>
    c.measures.flatMap(({ key, data }) =>
      [data.description, data.budgetText, data.impact].map((t) => [`measure ${key}`, t] as const),
    ),
  ),
  ...feedback.flatMap((f) =>
    [f.body, f.proposedWording, f.answer, f.newWording].map(
      (t) => [`feedback ${f.chapter}`, t ?? ''] as const,
    ),
  ),
]

describe('prose', () => {
  it('is set with Latvian quotes, decimal commas, dashes and fixed blanks', () => {
    const wrong =
      /["“]|\d+(?: |(?<=\d)(?=%))(?:%|milj\.|tūkst\.|mljrd\.|euro\b|GHz|MHz|Mbit)|\d\.\d+ ?%|\w - \w|—|\d-\d{4}| {2}/u
    for (const [place, text] of prose) {
      const inText = text.replace(/\]\([^)]*\)/g, ']')
      expect(wrong.exec(inText)?.[0], `${place}: ${text}`).toBeUndefined()
    }
  })
})

const roadmap = process.env.ROADMAP_FILE

if (roadmap)
  describe('words', () => {
    const run = 9
    const words = (text: string) =>
      text
        .toLowerCase()
        .replace(/\{\{[^}]*\}\}/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    const runsOf = (text: string) => {
      const all = words(text)
      return all.slice(run - 1).map((_, i) => all.slice(i, i + run).join(' '))
    }

    it(`are our own: no ${run} in a row stand in the document`, () => {
      const theirs = new Set(runsOf(readFileSync(roadmap, 'utf8')))
      expect(theirs.size).toBeGreaterThan(10_000)
      const copied = prose.flatMap(([place, text]) =>
        runsOf(text).flatMap((r) => (theirs.has(r) ? [`${place}: ${r}`] : [])),
      )
      expect(copied).toEqual([])
    })
  })
