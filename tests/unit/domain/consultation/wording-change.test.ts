import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordingChange } from '#app/domain/consultation/wording-change.ts'

const marked = (before: string, after: string) =>
  wordingChange(before, after)
    .map(({ op, text }) => (op === 'equal' ? text : op === 'insert' ? `+${text}+` : `-${text}-`))
    .join('')

describe('a proposed wording', () => {
  it.each([
    ['tīkls ir būtiski ierobežots', 'tīkls ir ierobežots', 'tīkls ir -būtiski -ierobežots'],
    ['Vieta.', 'Vieta.', 'Vieta.'],
    ['', 'Jauns teikums.', '+Jauns teikums.+'],
    ['Vecs teikums.', '', '-Vecs teikums.-'],
    ['līdz 55 %', 'līdz 60 %', 'līdz -55 %-+60 %+'],
    ['a * b _c_ [d](e)', 'a * b _c_ [d](f)', undefined],
  ])('%j against %j', (before, after, expected) => {
    if (expected !== undefined) expect(marked(before, after)).toBe(expected)
    const runs = wordingChange(before, after)
    const side = (gone: string) =>
      runs
        .filter((r) => r.op !== gone)
        .map((r) => r.text)
        .join('')
    expect(side('insert')).toBe(before)
    expect(side('delete')).toBe(after)
  })

  it('loses no word of either side', () => {
    const words = fc.array(fc.constantFrom('tīkls', 'un', '5G', '3,5', 'nav', '*', '_x_', '.'), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')]
        const runs = wordingChange(before, after)
        const squeeze = (text: string) => text.replace(/\s+/gu, '')
        const side = (gone: string) =>
          squeeze(
            runs
              .filter((r) => r.op !== gone)
              .map((r) => r.text)
              .join(''),
          )
        expect(side('insert')).toBe(squeeze(before))
        expect(side('delete')).toBe(squeeze(after))
      }),
    )
  })
})
