import { describe, expect, it } from 'vitest'
import { placeMarkers } from '#app/formats/roadmap-text/place-markers.ts'
import { scanLines } from '#app/formats/roadmap-text/scan-lines.ts'
import { splitPages } from '#app/formats/roadmap-text/split-pages.ts'
import { roadmap } from './printed-fixture.ts'

describe('footnotes', () => {
  it('are joined, also where the blank behind the number is missing', () => {
    expect(roadmap.footnotes.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Rīcības plāns: https://plans.example/lv/ricibas-plans-2031'],
      ['2', 'Plāna karte 7731. lapā: https://plans.example/karte'],
      ['3', 'Lēmums Z(2025)7731, publicēts portālā'],
      ['4', 'Punkts izlaists šajā redakcijā.'],
      ['5', 'Vidējais svērtais rādītājs.'],
      ['6', 'Pēc operatora datiem.'],
      ['7', 'Skolas nosaukums var mainīties.'],
      ['8', 'Skaita arī tās, kuras atver vasarā.'],
    ])
  })

  it('belong to the chapter of their marker, wherever their text is printed', () => {
    const seventh = roadmap.footnotes.find(({ number }) => number === '7')
    expect(seventh).toMatchObject({ chapter: '2', section: '2.3.2' })
    const eighth = roadmap.footnotes.find(({ number }) => number === '8')
    expect(eighth).toMatchObject({ chapter: '3', section: null })
  })
})

describe('the page', () => {
  it('keeps its mark, number and repeated links out of the text', () => {
    const artefacts = roadmap.artefacts.map(({ kind, text }) => `${kind} ${text}`)
    expect(artefacts.slice(0, 5)).toEqual([
      'list-title SAĪSINĀJUMI UN TERMINI',
      'link https://plans.example/lv/ricibas-plans-2031',
      'link https://plans.example/slepta-adrese',
      'page-mark PROJEKTS',
      'page-number 2',
    ])
    expect(artefacts.filter((one) => one.startsWith('repeated-header'))).toHaveLength(2)
  })
})

describe('markers', () => {
  const cases: readonly (readonly [text: string, number: number, marked: string])[] = [
    ['pērn1, un', 1, 'pērn[1], un'],
    ['plāns NAP20273, kas', 3, 'plāns NAP2027[3], kas'],
    ['tirgū”83 ieviešana', 83, 'tirgū”[83] ieviešana'],
    ['(vairāk par 4 %),87 kas', 87, '(vairāk par 4 %),[87] kas'],
    ['46,00%34 49,43%', 34, '46,00%[34] 49,43%'],
    ['vērtība (2022): 17961', 61, 'vērtība (2022): 179[61]'],
    ['Nr.4 un plānu4.', 4, 'Nr.4 un plānu[4].'],
    ['telpās 5 un 2025. gada plānā5', 5, 'telpās 5 un 2025. gada plānā[5]'],
    ['ietvars68:', 68, 'ietvars[68]:'],
  ]
  it.each(cases)('in „%s" number %i', (text, number, marked) => {
    const { body, notes } = splitPages(scanLines(`${text} \n\n \n${number} Piezīme.`))
    const numbered = notes.map((note) => ({ ...note, number }))
    const [line] = placeMarkers(body, numbered.length > 0 ? numbered : [noteOf(number)]).body
    expect(line?.text.replace(/\uE000(\d+)\uE001/g, '[$1]')).toBe(marked)
  })

  it('are not guessed where no footnote of that number exists', () => {
    const { body } = splitPages(scanLines('datu telpās33, un \n\nNAP20273. '))
    expect(placeMarkers(body, []).body.map(({ text }) => text)).toEqual([
      'datu telpās33, un',
      'NAP20273.',
    ])
  })
})

/** A footnote far along the numbering, which the page splitter would not accept as the first one. */
function noteOf(number: number) {
  const [line] = scanLines(`\n\n\n${number} Piezīme.`)
  return { number, page: 1, lines: line ? [line] : [] }
}
