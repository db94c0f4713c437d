import { describe, expect, it } from 'vitest'
import { readCellsByYear, type SeriesData } from '#app/domain/indicators/series.ts'
import { yearlySteps } from '#app/domain/indicators/steps.ts'

const series = (yearly: Record<string, string>): SeriesData => ({
  indicator: 'X',
  name: '',
  unit: 'percent',
  nationalBaseline: null,
  euBaseline: null,
  nationalTarget: null,
  euTarget: null,
  yearly: readCellsByYear(yearly),
  source: '',
  status: 'provisional',
  unsetReason: '',
})

describe('the steps of a series', () => {
  const none = null
  it.each([
    ['nothing', {}, [none, none, none, none, none, none, none, none]],
    [
      'a rise without the dust of floating point',
      { 2023: '46,00 %', 2024: '49,43 %', 2025: '52,86 %' },
      [none, 3.43, 3.43, none, none, none, none, none],
    ],
    ['a fall', { 2027: '59,72', 2028: '53,15' }, [none, none, none, none, none, -6.57, none, none]],
    [
      'a gap on either side',
      { 2023: '1', 2025: '3', 2026: 'Vismaz 7' },
      [none, none, none, 4, none, none, none, none],
    ],
    ['a dash', { 2029: '–', 2030: '5' }, [none, none, none, none, none, none, none, none]],
  ])('of %s', (_, yearly, steps) => {
    expect(yearlySteps(series(yearly as Record<string, string>))).toEqual(steps)
  })
})
