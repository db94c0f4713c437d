import { describe, expect, it } from 'vitest'
import {
  blockStarts,
  carryHash,
  markdownOffset,
  placeOf,
  readText,
  renderText,
  restoreText,
  sentencesOf,
  storeBlocks,
  textHash,
} from '#app/domain/text/index.ts'
import { documents } from '#tests/support/arbitraries.ts'
import { law } from '#tests/support/laws.ts'

describe('stored texts', () => {
  it('come back without being read again, with the same ids', () => {
    law(
      documents(),
      (source) => {
        const text = readText(source, { seed: 'r1' })
        const back = restoreText(text.markdown, JSON.parse(JSON.stringify(storeBlocks(text))))
        expect(back.blocks.map(({ id, kind, markdown }) => [id, kind, markdown])).toEqual(
          text.blocks.map(({ id, kind, markdown }) => [id, kind, markdown]),
        )
        expect(back.blocks.map((block) => block.text)).toEqual(
          text.blocks.map((block) => block.text),
        )
      },
      200,
    )
  })

  it('refuse a list of blocks that belongs to another text', () => {
    expect(() => restoreText('viens\n', [{ id: 'a', kind: 'paragraph', length: 9 }])).toThrow()
  })
})

describe('places', () => {
  it('lead from every visible character to the Markdown and back', () => {
    law(
      documents(800),
      (source) => {
        const text = readText(source)
        const starts = blockStarts(text)
        text.blocks.forEach((block, at) => {
          for (let offset = 0; offset < block.text.length; offset += 7) {
            const md = starts[at]! + markdownOffset(block, offset, 'start')
            expect(placeOf(text, md)).toEqual({ block: at, offset })
          }
        })
      },
      100,
    )
  })
})

describe('hashes', () => {
  const base = 'Mērķis ir 70 % līdz 2021.–2027. gadam, „Skola”.\n\n- a\n  - b\n'
  const hash = (source: string) => carryHash(readText(source))
  it.each([
    ['runs of blanks', 'Mērķis  ir 70 % līdz 2021.–2027. gadam, „Skola”.\n\n- a\n  - b\n'],
    [
      'a non-breaking blank',
      'Mērķis ir 70\u00a0% līdz 2021.–2027. gadam, „Skola”.\n\n- a\n  - b\n',
    ],
    ['quotes', 'Mērķis ir 70 % līdz 2021.–2027. gadam, "Skola".\n\n- a\n  - b\n'],
    ['the dash of a range', 'Mērķis ir 70 % līdz 2021.-2027. gadam, „Skola”.\n\n- a\n  - b\n'],
    ['a soft hyphen', 'Mēr\u00adķis ir 70 % līdz 2021.–2027. gadam, „Skola”.\n\n- a\n  - b\n'],
  ])('carry over %s', (_name, other) => {
    expect(hash(other)).toBe(hash(base))
    expect(textHash(readText(other))).not.toBe(textHash(readText(base)))
  })

  it.each([
    ['a digit', base.replace('70', '71')],
    ['a sign', base.replace('70', '-70')],
    ['a per cent sign', base.replace(' %', '')],
    ['a decimal mark', base.replace('70', '7,0')],
    ['a letter', base.replace('Mērķis', 'Merķis')],
    ['nesting', base.replace('  - b', '- b')],
    ['emphasis', base.replace('Mērķis', '**Mērķis**')],
  ])('do not carry over %s', (_name, other) => {
    expect(hash(other)).not.toBe(hash(base))
  })
})

describe('sentences', () => {
  it.each([
    ['Pirmais. Otrais! Trešais?', ['Pirmais. ', 'Otrais! ', 'Trešais?']],
    [
      'Tas notika 2021. gada 14. maijā u. c. dienās. Nr. 3 palika.',
      ['Tas notika 2021. gada 14. maijā u. c. dienās. ', 'Nr. 3 palika.'],
    ],
    [
      'Piešķirti 12,6 milj. euro, t. sk. skolām. Tad viss.',
      ['Piešķirti 12,6 milj. euro, t. sk. skolām. ', 'Tad viss.'],
    ],
    ['Stājas spēkā 24.10.2023. Pēc tam vērtē.', ['Stājas spēkā 24.10.2023. ', 'Pēc tam vērtē.']],
    ['Ziņo A. Bērziņš. „Viss labi.” Paldies.', ['Ziņo A. Bērziņš. ', '„Viss labi.” ', 'Paldies.']],
    ['viens\ndivi\ttrīs', ['viens\n', 'divi\t', 'trīs']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('cover the text', () => {
    law(
      documents(),
      (source) => {
        const text = readText(source)
          .blocks.map((block) => block.text)
          .join('\n')
        expect(
          sentencesOf(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text)
      },
      100,
    )
  })
})

describe('HTML', () => {
  it('escapes everything and drops addresses that could run', () => {
    const html = renderText(
      readText('<script>alert(1)</script>\n\n& [x](javascript:alert(1)) ![y](data:x)'),
    )
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<script|javascript:|data:x/)
  })

  it('numbers footnotes by the order of reference and links both ways', () => {
    const html = renderText(readText('a[^x] b[^y] c[^x]\n\n[^y]: Divi\n[^x]: Viens'))
    expect(html.match(/<sup class="note-ref"><a[^>]*>(\d+)<\/a>/g)).toHaveLength(3)
    expect(html).toContain('id="fn-x-ref" href="#fn-x">1<')
    expect(html.match(/id="fn-x-ref"/g)).toHaveLength(1)
    expect(html).toContain('href="#fn-x-ref"')
  })

  it('explains an abbreviation once a block, for the eye, the keyboard and the ear', () => {
    const abbreviations = new Map([['IZM', 'Izglītības un zinātnes ministrija']])
    const html = renderText(readText('IZM un IZM, bet ne IZMA'), { abbreviations })
    expect(html.match(/tabindex="0"/g)).toHaveLength(1)
    expect(html).toContain('(Izglītības un zinātnes ministrija)')
  })

  it('keeps numbers of items as they were written', () => {
    expect(renderText(readText('2. a\n3. b\n7. c'))).toContain(
      '<ol id="b-~0" data-b="~0" start="2"><li>a</li><li>b</li><li value="7">c</li></ol>',
    )
  })
})
