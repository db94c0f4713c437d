import { describe, expect, it } from 'vitest'
import { readMeasureHeading } from '#app/formats/roadmap-text/measure-heading.ts'
import { measureStart } from '#app/formats/roadmap-text/measure-number.ts'
import { readTickBoxes } from '#app/formats/roadmap-text/tick-boxes.ts'
import { chapter, measure } from './printed-fixture.ts'

describe('measures', () => {
  it('are one per number, fiche and overview row together', () => {
    const kinds = chapter('2').measures.map(({ number, kind, title }) => [number, kind, title])
    expect(kinds).toEqual([
      ['1', 'fiche', 'Vārtu maiņa; Vārtu uzraudzība'],
      ['2', 'fiche', 'Mehāniķu skola'],
      ['3', 'overview', 'Signālu tīkls'],
    ])
    expect(measure('2', '1').overview?.financing).toEqual([
      'ANM plāna investīcija 9.1.1.1.i.',
      'ERAF 9.2.1.1. pasākums',
    ])
    expect(measure('2', '2').overview).toMatchObject({ isNew: true, financing: ['valsts budžets'] })
  })

  it('point to the fiche of another chapter', () => {
    expect(measure('3', '1')).toMatchObject({
      kind: 'reference',
      title: 'Vārtu maiņa',
      reference: { section: '2.3.2', measure: '1' },
    })
  })

  it('keep the fields of a fiche apart, however its labels are wrapped', () => {
    expect(measure('2', '1')).toMatchObject({
      isNew: true,
      description: expect.stringMatching(
        /^Pasākumā nomainīs 120 vārtus[\s\S]*3\. Vārti tiek pieņemti\.$/,
      ),
      impact: 'Drošāka satiksme.\n\nProjekta laika ietvars 01.03.2025. – 30.06.2028.',
      timeframe: 'Projekta laika ietvars 01.03.2025. – 30.06.2028.',
      programmes: [
        { fund: 'ANM', code: '9.1.1.1.i' },
        { fund: 'ERAF', code: '9.2.1.1' },
      ],
    })
    expect(measure('2', '2')).toMatchObject({
      isNew: 'both',
      description: 'Skolā gadā uzņems 60 mehāniķus.',
      impact: 'Skolu beigs 240 mehāniķi.',
      timeframe: null,
    })
  })

  it('have their blocks tagged, so that a placeholder can take their place', () => {
    const fiches = chapter('2').sections.find(({ kind }) => kind === 'fiches')?.blocks ?? []
    const tags = fiches.map(({ object }) => `${object?.kind}:${object?.index}:${object?.part}`)
    expect(new Set(tags)).toEqual(
      new Set([
        ...['heading', 'new', 'description', 'budget', 'impact'].map((part) => `measure:0:${part}`),
        ...['heading', 'new', 'description', 'budget', 'impact'].map((part) => `measure:1:${part}`),
      ]),
    )
  })
})

describe('a measure heading', () => {
  const cases: readonly (readonly [printed: string, title: string, programmes: string[]])[] = [
    ['ESF 8.4.1 pasākums "Prasmes"', 'Prasmes', ['ESF 8.4.1']],
    ['ESF Plus 4.2.4.2. pasākums “Prasmes”', 'Prasmes', ['ESF Plus 4.2.4.2']],
    ['ANM plāna investīcija 2.3.2.1.i projekts “Prasmes”', 'Prasmes', ['ANM 2.3.2.1.i']],
    ['DEP projekts “Centrs - Latvija” (NCC)', 'Centrs - Latvija', ['DEP null']],
    ['Normāls nosaukums bez pēdiņām', 'Normāls nosaukums bez pēdiņām', []],
    ['Sistēmas “kodola” izstrāde', 'Sistēmas “kodola” izstrāde', []],
    [
      'ERAF 1.4.1.3. pasākums “Vidējās jūdzes” tīklu attīstīšana – atbalsts tīkliem.',
      '“Vidējās jūdzes” tīklu attīstīšana',
      ['ERAF 1.4.1.3'],
    ],
    [
      'ANM plāna investīcija 2.4.1.2.i.  un  ERAF 2021-2027 “Tīklu “pēdējās jūdzes” attīstība” –paredzēts, ka',
      'Tīklu “pēdējās jūdzes” attīstība',
      ['ANM 2.4.1.2.i', 'ERAF null'],
    ],
    [
      'ANM plāna investīcija 2.2.1.1.i. “Viens”; ERAF 1.2.2.1. pasākums “Otrs”',
      'Viens; Otrs',
      ['ANM 2.2.1.1.i', 'ERAF 1.2.2.1'],
    ],
    ['“Viens” un “Otrs”', 'Viens; Otrs', []],
    [
      'ANM investīcija 2.3.1.2.i. "Prasmes" - skaits, ERAF 1.1.2.2. pasākums “Prasmes”',
      'Prasmes',
      ['ANM 2.3.1.2.i', 'ERAF 1.1.2.2'],
    ],
    ['(jauns pasākums) – “Tīkls” – paredzēts', 'Tīkls', []],
    [
      'ES kohēzijas politikas programmas 2021.–2027. gadam 1.3.1 pasākums” Pieejamība (100%)”',
      'Pieejamība (100%)',
      ['ES KP 1.3.1'],
    ],
    ['Progresa izvērtējums – 1. Veikta aktualizācija; 2. Ziņojums', 'Progresa izvērtējums', []],
    ['“Nosaukums ar iekavām (1.kārta)”', 'Nosaukums ar iekavām (1.kārta)', []],
  ]
  it.each(cases)('%s', (printed, title, programmes) => {
    const heading = readMeasureHeading(printed)
    expect(heading.title).toBe(title)
    expect(heading.programmes.map(({ fund, code }) => `${fund} ${code}`)).toEqual(programmes)
  })
})

describe('a measure number', () => {
  it.each([
    ['Pasākums Nr.1 – “A”', '1', '“A”'],
    ['Pasākums Nr. 12 –A', '12', 'A'],
    ['Pasākums Nr.4 –. A', '4', 'A'],
    ['2. pasākums ANM', '2', 'ANM'],
    ['3.pasākums. A', '3', 'A'],
    ['4.pasākums\uE00069\uE001. A', '4', 'A'],
    ['5. pasākums', '5', ''],
  ])('%s', (text, number, rest) => expect(measureStart(text)).toEqual({ number, rest }))

  it.each(['4.1.1. pasākums “A”', '1. pasākumam - 1,3', 'pasākums Nr. 6', '5. pasākumā paredzēts'])(
    'is not in „%s"',
    (text) => expect(measureStart(text)).toBeUndefined(),
  )
})

describe('tick boxes', () => {
  it.each([
    ['☐jā ☒ nē', false],
    ['☒jā ☐ nē', true],
    ['☒ jā nē', true],
    ['☐ Jā ☒Nē', false],
    ['☒ jā ☒ nē', 'both'],
    ['☐ jā ☐ nē', null],
    ['', null],
  ])('„%s"', (text, value) => expect(readTickBoxes(text)).toBe(value))
})
