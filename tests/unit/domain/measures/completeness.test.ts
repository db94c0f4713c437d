import { describe, expect, it } from 'vitest'
import { ficheGaps } from '#app/domain/measures/completeness.ts'
import type { MeasureData } from '#app/domain/measures/measure.ts'

const whole: MeasureData = {
  title: 'Tīkls',
  programmes: [],
  isNew: 'no',
  description: 'Ko dara.',
  budgetText: 'Budžets nav zināms.',
  budget: [],
  impact: 'Kas mainās.',
  timeframe: '',
  from: null,
  to: 2026,
}

describe('a fiche', () => {
  it.each<[string, Partial<MeasureData>, readonly string[]]>([
    ['with every field', {}, []],
    ['with both boxes ticked', { isNew: 'both' }, ['isNew']],
    ['with no box ticked', { isNew: 'unmarked' }, ['isNew']],
    ['without a description', { description: ' ' }, ['description']],
    ['without a word on money', { budgetText: '' }, ['budget']],
    ['without impact', { impact: '' }, ['impact']],
    ['without years or words on time', { to: null }, ['timeframe']],
    ['with words on time alone', { to: null, timeframe: 'pastāvīgi' }, []],
  ])('%s', (_, change, gaps) => {
    expect(ficheGaps({ ...whole, ...change })).toEqual(gaps)
  })
})
