import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chapter, roadmap, section, source } from './printed-fixture.ts'
import { checkRealDocument } from './real-document-checks.ts'

describe('chapters and sections', () => {
  it('joins wrapped titles and keeps the order', () => {
    expect(roadmap.chapters.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'IEVADS'],
      ['2', 'DROŠAS PĀRBRAUKTUVES'],
      ['3', 'ATVĒRTAS LASĪTAVAS AR VISMAZ VIENU DARBA VIETU'],
      ['4', 'NOLIKTAVU MEZGLI'],
      ['5', 'KOPSAVILKUMS'],
    ])
  })

  it('takes no cited section, list number or table cell for a heading', () => {
    const numbers = roadmap.chapters.map(({ sections }) => sections.map(({ number }) => number))
    expect(numbers[1]).toEqual('2.1 2.2 2.3 2.3.1 2.3.2 2.4 2.5 2.5.1 2.5.2 2.6 2.7'.split(' '))
    expect(numbers[2]).toEqual('3.1 3.2 3.3 3.3.1 3.3.2 3.6 3.8'.split(' '))
    expect(section('3.1').markdown).toMatch(/^2\.1\. punktā/)
  })

  it('knows sections by their wording and says where the template has none', () => {
    expect(section('2.4').kind).toBe('objectives')
    expect(section('3.8').kind).toBe('other')
    expect(section('3.3.1').title).toMatch(/uz digitālo mērķrādītāju$/)
  })

  it('points every heading to its line', () => {
    const lines = source.split('\n')
    for (const { sections, line, number } of roadmap.chapters) {
      expect(lines[line - 1]?.trim().startsWith(`${number}.`)).toBe(true)
      for (const one of sections)
        expect(lines[one.line - 1]?.trim().startsWith(one.number)).toBe(true)
    }
  })
})

describe('text', () => {
  it('joins lines, glues cut words, finds lists and challenges', () => {
    expect(section('2.1').blocks.map(({ markdown }) => markdown)).toEqual([
      expect.stringMatching(/^Pārskatā .* kopš 2019\. gada\.$/),
      expect.stringMatching(/^2020\\\. gadā pārbūvēja .* secinājumi:$/),
      '- vārtu krājumi ir mazi;\n- darbnīcas strādā tikai dienā;\n- trūkst e-pakalpojumu, ar kuriem pieteikt bojājumu (skat. 2.1.1. punktu[^4]).',
      expect.stringMatching(/^\*\*Izaicinājums Nr\. 1 – Vārtu trūkums\.\*\* Darbnīcas/),
      expect.stringMatching(/^\*\*Izaicinājums Nr\.2\. Cilvēku trūkums\.\*\* Mehāniķu/),
    ])
  })

  it('puts the footnotes a section refers to at its end', () => {
    expect(section('2.1').markdown).toMatch(/\n\n\[\^4\]: Punkts izlaists šajā redakcijā\.$/)
    expect(section('2.4').markdown).not.toContain('[^')
  })

  it('rebuilds the table of objectives and the table of projects', () => {
    expect(
      chapter('2').objectives.map(({ objective, contribution }) => [objective, contribution]),
    ).toEqual([
      [
        'Veicināt iedzīvotāju piekļuvi digitālajām tehnoloģijām',
        '1. pasākums ļauj katram redzēt vārtu stāvokli tālrunī.',
      ],
      ['Veicināt zaļo pārveidi', 'Nav attiecināms'],
    ])
    expect(chapter('2').projects).toEqual([
      expect.objectContaining({
        name: 'Ziemeļu savienojuma projekts -1 “North Rails”',
        partners: 'DzP un kaimiņu pārvaldes.',
        funding: '2,5 milj. euro',
      }),
    ])
  })
})

describe('owners', () => {
  it('come from the closing list, by short name', () => {
    const owners = roadmap.chapters.map(({ number, owner, coOwners }) => [number, owner, coOwners])
    expect(owners).toEqual([
      ['1', 'VARAM', []],
      ['2', 'SM', ['EM', 'IZM']],
      ['3', 'IZM', []],
      ['4', 'SM', ['EM', 'IZM']],
      ['5', 'VARAM', []],
    ])
    expect(roadmap.responsibilities.at(-1)).toMatchObject({
      item: '2.3',
      owner: 'AiM',
      indicators: [],
    })
  })

  it('tells where the list words an indicator differently', () => {
    expect(roadmap.problems).toContainEqual(
      expect.objectContaining({
        key: 'owner.name-differs',
        chapter: '3',
        detail: 'Atvērtās publiskās lasītavas',
      }),
    )
  })
})

describe('feedback', () => {
  it('has sender, kind and the answer the document gives', () => {
    const items = chapter('2').feedback.map(({ from, kind, answer }) => [from, kind, answer])
    expect(items).toEqual([
      [['LPS'], 'comment', 'Pēc atsauksmes saņemšanas plāns ir papildināts ar skolu sarakstu.'],
      [['RTU'], 'agreement', null],
      [['nozares pārstāvji'], 'meeting', 'ņemti vērā izteiktie priekšlikumi par signāliem.'],
      [['Sliežu draugi'], 'comment', null],
    ])
    expect(chapter('3')).toMatchObject({ feedback: [], feedbackNone: true })
  })
})

describe('what is doubtful', () => {
  it('is reported with its place', () => {
    const keys = roadmap.problems.map(({ key, chapter: number }) => `${number} ${key}`)
    for (const expected of [
      '1 link.not-in-text',
      '2 budget.no-status',
      '2 feedback.no-answer',
      '2 feedback.not-an-item',
      '2 feedback.unknown-institution',
      '2 fiche.label-missing',
      '2 fiche.new-both',
      '2 measure.no-fiche',
      '2 measure.no-financing',
      '2 reference.dangling',
      '3 footnote.stale-marker',
      '3 section.heading-unknown',
      '3 section.missing',
      '3 series.no-source',
      '4 chapter.no-sections',
    ]) {
      expect(keys).toContain(expected)
    }
    expect(roadmap.unread).toEqual([])
  })
})

const realDocument = process.env.ROADMAP_FILE
if (realDocument)
  describe('the roadmap of 2023', () => checkRealDocument(readFileSync(realDocument)))
