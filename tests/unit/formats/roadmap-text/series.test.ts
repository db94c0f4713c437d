import { describe, expect, it } from 'vitest'
import { readYearlyRow } from '#app/formats/roadmap-text/yearly-row.ts'
import { printedLines } from '#tests/support/printed-lines.ts'
import { chapter } from './printed-fixture.ts'

const COLUMN = 36_000

describe('series', () => {
  it('hold baselines, targets, yearly values and source as printed', () => {
    expect(chapter('2').series).toEqual([
      expect.objectContaining({
        indicator: 'Drošas pārbrauktuves',
        unit: '%',
        nationalBaseline: { year: 2024, value: '66,5 %', line: expect.any(Number) },
        euBaseline: { year: 2024, value: '71 %', line: expect.any(Number) },
        nationalTarget2030: '90 %',
        euTarget2030: '95%',
        yearly: {
          2024: '66,5%',
          2025: '70%',
          2026: '-',
          2027: '78,25%',
          2028: '81%',
          2029: 'Vismaz 85%',
          2030: 'Vismaz 88%',
          2031: '90%',
        },
        tail: '(ES mērķis 95 %)',
        source: 'Dzelzceļa pārskats 2024',
      }),
    ])
  })

  it('in counts stand beside the table of growth', () => {
    expect(chapter('3').series).toEqual([
      expect.objectContaining({ unit: 'skaits', nationalTarget2030: '55', yearly: {} }),
      expect.objectContaining({
        indicator: 'lasītavu vērtība',
        nationalBaseline: { year: 2024, value: '40 lasītavas', line: expect.any(Number) },
        nationalTarget2030: '55 lasītavas',
      }),
    ])
  })
})

describe('a yearly row', () => {
  const YEARS = '2023 2024 2025 2026'
  const cases: readonly (readonly [
    name: string,
    lines: string[],
    values: string[],
    tail: string | null,
  ])[] = [
    ['plain', ['4% 13% 22% 31%'], ['4%', '13%', '22%', '31%'], null],
    ['dashes', ['1 - - 2'], ['1', '-', '-', '2'], null],
    [
      'words last',
      ['1 - 2 Divtik daudz', 'nekā (ES mērķis)'],
      ['1', '-', '2', 'Divtik daudz nekā (ES mērķis)'],
      null,
    ],
    [
      'tail on its line',
      ['4% 5% 6% 75%', '75% (ES mērķis)'],
      ['4%', '5%', '6%', '75%'],
      '75% (ES mērķis)',
    ],
    [
      'tail over lines',
      ['4% 5% 6% 10%', 'ES mērķis 20 milj. ļaužu', '(ap 10%).'],
      ['4%', '5%', '6%', '10%'],
      'ES mērķis 20 milj. ļaužu (ap 10%).',
    ],
    [
      'qualified',
      ['58% Vismaz', '70%', 'Vismaz', '70%', 'Vismaz 70%,', 'tuvinoties mērķim'],
      ['58%', 'Vismaz 70%', 'Vismaz 70%', 'Vismaz 70%, tuvinoties mērķim'],
      null,
    ],
    ['too few', ['4% 5%'], ['4%', '5%'], null],
  ]
  it.each(cases)('%s', (_name, lines, values, tail) => {
    const row = readYearlyRow(printedLines(YEARS, ...lines), 0, COLUMN)
    expect(Object.values(row.values)).toEqual(values)
    expect(row.tail).toBe(tail)
  })
})
