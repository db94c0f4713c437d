import { describe, expect, it } from 'vitest'
import { blockPlaces } from '#app/domain/consultation/block-place.ts'
import { passageIn, readPassage, wholeBlock } from '#app/domain/consultation/passage.ts'

const block = { id: 'b1', text: 'Vairāk nekā 30 % teritorijas tīkls ir ierobežots, un tīkls aug.' }

describe('a marked passage', () => {
  it('stands where it was marked, with what is around it', () => {
    const passage = passageIn(block, { start: 29, end: 34, quote: 'tīkls' })
    expect(passage).toEqual({
      block: 'b1',
      start: 29,
      end: 34,
      quote: 'tīkls',
      prefix: 'Vairāk nekā 30 % teritorijas ',
      suffix: ' ir ierobežots, un tīkls aug.',
    })
    expect(readPassage(JSON.stringify(passage))).toEqual(passage)
  })

  it.each([
    ['offsets that do not fit give way to the words', 3, 13, 'ierobežots', [38, 48]],
    ['words that stand twice are not guessed', 0, 5, 'tīkls', undefined],
    ['words that are not there', 0, 5, 'Jauns', undefined],
    ['nothing', 0, 0, ' ', undefined],
    ['offsets outside', -5, 900, 'ierobežots', [38, 48]],
  ] as const)('%s', (_, start, end, quote, found) => {
    const passage = passageIn(block, { start, end, quote })
    expect(passage && [passage.start, passage.end]).toEqual(found)
  })

  it('may be a whole block', () => {
    expect(wholeBlock(block)).toMatchObject({ start: 0, end: block.text.length, suffix: '' })
  })
})

it('names places as people count them', () => {
  const kinds = ['heading', 'paragraph', 'table', 'list', 'object', 'table', 'footnote'] as const
  const places = blockPlaces(kinds.map((kind, i) => ({ id: String(i), kind })))
  expect([...places.values()].map((p) => `${p.kind} ${p.number}`)).toEqual([
    'heading 1',
    'paragraph 1',
    'table 1',
    'paragraph 2',
    'data 1',
    'table 2',
    'footnote 1',
  ])
})
