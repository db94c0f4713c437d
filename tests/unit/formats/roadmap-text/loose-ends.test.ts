import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRoadmap } from '#app/formats/roadmap-text/read-roadmap.ts'
import { lostLines } from '#tests/support/lost-lines.ts'

const source = readFileSync('tests/fixtures/roadmap-layout/loose-ends.txt', 'utf8')
const roadmap = readRoadmap(source)
const chapter = roadmap.chapters.at(-1)
const measure = (number: string) => chapter?.measures.find((one) => one.number === number)

describe('references that lead nowhere', () => {
  it('are told with their line, and no others', () => {
    const dangling = roadmap.problems
      .filter(({ key }) => key === 'reference.dangling')
      .map(({ line, detail }) => [line, detail])
    expect(dangling).toEqual([
      [13, '2. sadaļā “Zvejas tīkli”'],
      [19, '4. izaicinājums'],
      [133, '3. pasākumu'],
    ])
  })

  it.each([
    ['plāna 2.9. punktā', '2.9. punktā'],
    ['plāna punktā 2.3.7.', 'punktā 2.3.7'],
    ['to dara pasākums Nr. 9', 'pasākums Nr. 9'],
    ['2. sadaļas 8. pasākumā', '2. sadaļas 8. pasākumā'],
  ])('%s', (text, detail) => {
    const changed = readRoadmap(source.replace('plāna 2.3.2. punktā', text))
    expect(changed.problems).toContainEqual(
      expect.objectContaining({ line: 133, key: 'reference.dangling', detail }),
    )
  })

  it.each([
    'plāna 2.3. apakšpunktā',
    'regulas 7. panta 9. punktā',
    'ERAF 9.3.1.7. pasākumā',
    '2. sadaļas 2. pasākumā',
  ])('%s leads somewhere or out of the document', (text) => {
    const changed = readRoadmap(source.replace('plāna 2.3.2. punktā', text))
    const keys = changed.problems.filter(({ key }) => key === 'reference.dangling')
    expect(keys.map(({ detail }) => detail)).not.toContain(text)
    expect(keys).toHaveLength(3)
  })
})

describe('time frames', () => {
  it('go on behind a label, each programme in its own paragraph', () => {
    expect(measure('1')?.timeframe).toBe(
      'Provizoriskais laika ietvars: Maiņa ar valsts atbalstu no 02.2025. līdz 06.2026. Maiņa ar Eiropas fonda atbalstu turpinās no 2026. līdz 2029. gada beigām, kad deg visas bākas.',
    )
    expect(measure('1')?.impact?.split('\n\n')).toHaveLength(3)
  })

  it('keep the numbers of a list', () => {
    expect(measure('2')?.timeframe).toMatch(/^1\. Sargu .* 2\. Sargi ir apmācīti/)
  })
})

describe('footnotes and ends', () => {
  it('of an overview row are known by their numbers', () => {
    expect(measure('1')?.overview?.notes).toEqual(['2'])
    expect(measure('2')?.overview?.notes).toEqual([])
  })

  it('belong to the section of their marker', () => {
    const places = roadmap.footnotes.map(({ number, section, line }) => [number, section, line])
    expect(places).toEqual([
      ['1', '2.2', 30],
      ['2', '2.3.1', 70],
      ['3', '2.3.2', 102],
    ])
  })

  it('do not stretch a section: its last line is the last of its text', () => {
    const ends = Object.fromEntries(
      (chapter?.sections ?? []).map(({ number, endLine }) => [number, endLine]),
    )
    expect(ends).toMatchObject({ '2.2': 35, '2.3': 37, '2.3.1': 67, '2.7': 133 })
  })

  it('lose no line', () => {
    expect(lostLines(source)).toEqual([])
    expect(roadmap.unread).toEqual([])
  })
})
