import { describe, expect, it } from 'vitest'
import { segment } from '#app/formats/roadmap-text/segment.ts'
import { sentences } from '#app/formats/roadmap-text/sentences.ts'
import { printedLines } from '#tests/support/printed-lines.ts'

/** A full line of the page; the next word did not fit. */
const FULL =
  'Šī rinda ir tik gara, ka nākamais vārds tajā vairs neietilpst un pāriet uz nākamo rindu.'
const COLUMN = 36_000

const texts = (...lines: string[]) =>
  segment(printedLines(...lines), { column: COLUMN }).map(({ text }) => text)

describe('paragraphs', () => {
  it('end where the last line had room for the next word', () => {
    expect(texts('Īsa rinda.', 'Nākamā rindkopa.')).toEqual(['Īsa rinda.', 'Nākamā rindkopa.'])
  })

  it('go on in small letters, after an abbreviation, an ordinal and a full line', () => {
    expect(texts('Skaits ir 10 tūkst.', 'un vairāk 2023.', 'gadā.')).toHaveLength(1)
    expect(texts(FULL.replace('rindu.', 'rindu'), 'Latvijas gadījumā.')).toHaveLength(1)
  })

  it('are items where a sign opens them, with the lines that continue them', () => {
    const [first, second] = segment(printedLines('• viena', 'rinda;', '• otra.'), {
      column: COLUMN,
    })
    expect(first).toMatchObject({ text: 'viena rinda;', item: { sign: '•' } })
    expect(second).toMatchObject({ text: 'otra.', item: { sign: '•' } })
  })

  it('keep a dash in the middle of a sentence and a date at the start of a line', () => {
    expect(texts(FULL.replace('rindu.', 'rindu'), '- turpinājums aiz domuzīmes')).toHaveLength(1)
    expect(texts('Darbs beigsies ap', '30. jūnijam.')).toHaveLength(1)
  })
})

describe('sentences', () => {
  it('do not end at ordinals and abbreviations', () => {
    expect(sentences('Līdz 2025. gadam t.sk. Rīgā. Tad u.c. vietas! “Pēdiņās.” Beigas')).toEqual([
      'Līdz 2025. gadam t.sk. Rīgā.',
      'Tad u.c. vietas!',
      '“Pēdiņās.”',
      'Beigas',
    ])
  })
})
