import { describe, expect, it } from 'vitest'
import { BUDGET_OPENERS, readBudget } from '#app/formats/roadmap-text/read-budget.ts'
import { findMoney } from '#app/formats/roadmap-text/read-money.ts'
import type { BudgetStatus } from '#app/formats/roadmap-text/result.ts'
import { segment } from '#app/formats/roadmap-text/segment.ts'
import { printedLines } from '#tests/support/printed-lines.ts'

/** `amount unit | status | origin | programme`, `-` for null. */
function linesOf(texts: readonly string[], status: BudgetStatus | null = null): string[] {
  const paragraphs = segment(printedLines(...texts), {
    column: 40_000,
    openers: BUDGET_OPENERS,
    indents: false,
  })
  return readBudget(paragraphs, status).lines.map(
    ({ amount, unit, status: is, origin, programme }) => {
      return `${amount ?? '-'} ${unit ?? '-'} | ${is ?? '-'} | ${origin ?? '-'} | ${programme ?? '-'}`
    },
  )
}

describe('a budget text', () => {
  it('lets headings hold for the lines below them', () => {
    expect(
      linesOf([
        'Publiskā sektora ieguldījumi:',
        'piešķirts:1,4 milj.  euro;',
        't.sk. no nacionālajiem finansēšanas avotiem:',
        'piešķirts: nav piešķirts,',
        'plānots: 632,60 tūkst. eiro;',
        't.sk. no ES finanšu avotiem (ESF 2014.-2020.):',
        'plānots: 5.0 milj. EUR',
      ]),
    ).toEqual([
      '1.4 milj. euro | allocated | total | -',
      '- - | none | national | -',
      '632.6 tūkst. euro | planned | national | -',
      '5 milj. euro | planned | eu | ESF 2014.-2020.',
    ])
  })

  it('hands the kind of a whole down to its parts', () => {
    expect(
      linesOf([
        'Plānotais budžets kopā 45,2 milj. euro, t.sk.:',
        'ANM finansējums: 24,3 milj. euro;',
        'Valsts budžeta finansējums: 140 tūkst. euro;',
        'Privātais finansējums: 20,9 milj. euro (15 %).',
      ]),
    ).toEqual([
      '45.2 milj. euro | planned | total | -',
      '24.3 milj. euro | planned | eu | ANM',
      '140 tūkst. euro | planned | national | -',
      '20.9 milj. euro | planned | private | -',
    ])
  })

  const cases: readonly (readonly [name: string, text: string, lines: string[]])[] = [
    [
      'explained behind the amount',
      'Kopējās investīcijas 17,6 milj. euro, t.sk. 17,0 milj. euro no ANM un 561 tūkst. euro no valsts budžeta līdzekļiem',
      [
        '17.6 milj. euro | - | total | -',
        '17 milj. euro | - | eu | ANM',
        '561 tūkst. euro | - | national | -',
      ],
    ],
    [
      'unit left out',
      'ANM plāns – 4,5 milj. euro (DAGR) un 8,064 (Portāls)',
      ['4.5 milj. euro | - | eu | ANM', '8.064 - | - | eu | ANM'],
    ],
    [
      'ceiling for one recipient',
      'ANM finansējums 7,8 milj. euro (vienam saņēmējam ne vairāk kā 780 tūkst. euro).',
      ['7.8 milj. euro | - | eu | ANM'],
    ],
    ['none', 'Pasākumam netiek plānots budžets.', ['- - | none | - | -']],
    ['not applicable', 'Nav attiecināms', ['- - | none | - | -']],
    ['unknown', 'EISI – finansējuma apjoms vēl nav zināms', ['- - | unknown | eu | EISI']],
    [
      'to be set',
      'Valsts budžeta finansējuma apjoms tiks noteikts gaitā.',
      ['- - | to-be-set | national | -'],
    ],
    [
      'needed',
      'Nav piešķirts papildu finansējums. Indikatīvi nepieciešams 100 tūkst. eiro gadā.',
      ['- - | none | - | -', '100 tūkst. euro | - | - | -'],
    ],
    [
      'code in the programme',
      'ES Kohēzijas politikas programmas 2021.-2027. gadam pasākuma 4.1.1. “A” 4.1.1.4.pasākuma “B” indikatīvais finansējums – 1,0 milj. euro.',
      ['1 milj. euro | planned | eu | ES KP 4.1.1.4'],
    ],
    ['full numbers', 'No ERAF: 58 001 921 euro;', ['58001921 euro | - | eu | ERAF']],
    ['no money, nothing said', 'Projektu dokumentācija tiek rakstīta.', []],
  ]
  it.each(cases)('%s', (_name, text, lines) => expect(linesOf([text])).toEqual(lines))

  it('takes the status its label states', () => {
    expect(linesOf(['ANM plāns – 4,5 milj. euro'], 'planned')).toEqual([
      '4.5 milj. euro | planned | eu | ANM',
    ])
  })
})

describe('money', () => {
  it.each([
    ['12,6 milj. euro', 12.6, 'milj. euro'],
    ['1 036 mljrd. euro', 1036, 'mljrd. euro'],
    ['82,143 milj.  eiro', 82.143, 'milj. euro'],
    ['2 miljardi euro', 2, 'mljrd. euro'],
    ['13 050 000 EUR', 13_050_000, 'euro'],
  ])('%s', (text, amount, unit) => expect(findMoney(text)).toMatchObject([{ amount, unit }]))

  it('is neither a year nor a share', () => {
    expect(findMoney('līdz 2027. gadam 85 % un 2.1. punkts')).toEqual([])
  })
})
