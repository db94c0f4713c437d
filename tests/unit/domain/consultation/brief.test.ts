import { describe, expect, it } from 'vitest'
import { briefOf } from '#app/domain/consultation/brief.ts'
import { readCell } from '#app/domain/indicators/cell.ts'
import { point, type SeriesData } from '#app/domain/indicators/series.ts'
import type { BudgetLine, MeasureData } from '#app/domain/measures/measure.ts'

const series = (change: Partial<SeriesData> = {}): SeriesData => ({
  indicator: '5G pārklājums',
  name: '',
  unit: 'percent',
  nationalBaseline: null,
  euBaseline: null,
  nationalTarget: null,
  euTarget: point(2030, '100 %'),
  yearly: [2023, 2030].map((year) => ({ year, value: readCell(year === 2023 ? '46 %' : '70 %') })),
  source: '',
  status: 'final',
  unsetReason: '',
  ...change,
})

const line = (cents: number | null, change: Partial<BudgetLine> = {}): BudgetLine => ({
  cents,
  text: '',
  status: 'planned',
  origin: 'eu',
  programme: '',
  ...change,
})

const measure = (...budget: readonly BudgetLine[]): MeasureData => ({
  title: 'X',
  programmes: [],
  isNew: 'yes',
  description: '',
  budgetText: '',
  budget: [...budget],
  impact: '',
  timeframe: '',
  from: null,
  to: null,
})

describe('figures of a chapter', () => {
  it('go from the baseline or first year to the target or last year', () => {
    expect(briefOf([series()], []).indicators).toEqual([
      { name: '5G pārklājums', from: '46 %', to: '70 %', euTarget: '100 %' },
    ])
    const stated = series({
      name: 'Tīkls',
      nationalBaseline: point(2022, '41 %'),
      nationalTarget: point(2030, 'vismaz 72 %'),
    })
    expect(briefOf([stated], []).indicators[0]).toMatchObject({
      name: 'Tīkls',
      from: '41 %',
      to: 'vismaz 72 %',
    })
  })

  it('leave out what has no value, and stop at two', () => {
    expect(
      briefOf([series({ yearly: [] }), series(), series(), series()], []).indicators,
    ).toHaveLength(2)
  })

  it.each([
    [[measure(line(100), line(250))], 350],
    [[measure(line(100), line(350, { origin: 'total' }))], 350],
    [[measure(line(100)), measure(line(null)), measure(line(5, { needed: true }))], 100],
    [[measure(line(null))], undefined],
    [[], undefined],
  ])('money of %j', (measures, cents) => {
    expect(briefOf([], measures).moneyCents).toBe(cents)
  })
})
