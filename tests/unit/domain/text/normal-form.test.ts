import { describe, expect, it } from 'vitest'
import { normalize, readText, textOf } from '#app/domain/text/index.ts'
import { readWithMicromark } from '#app/domain/text/micromark-read.ts'
import { documents, fragments } from '#tests/support/arbitraries.ts'
import { law, lawTimeout } from '#tests/support/laws.ts'

/** The same text through micromark alone, without any short cut. */
function readInFull(source: string): string {
  const { nodes, footnotes } = readWithMicromark(source, { notes: [], definitions: [] })
  return textOf([...nodes, ...footnotes]).markdown
}

const lettersAndDigits = (text: string) => [...(text.match(/[\p{L}\p{N}]/gu) ?? [])].sort().join('')

describe('the normal form', () => {
  it('is reached at once: doing it twice changes nothing', { timeout: lawTimeout }, () => {
    law(fragments(), (source) => {
      const once = normalize(source)
      expect(normalize(once)).toBe(once)
    })
  })

  it('changes no byte of a document that is in it', { timeout: lawTimeout }, () => {
    law(documents(), (source) => expect(normalize(source)).toBe(normalize(normalize(source))), 300)
    law(documents(), (source) => expect(readInFull(normalize(source))).toBe(normalize(source)), 100)
  })

  it('is what micromark reads, whatever short cut was taken', { timeout: lawTimeout }, () => {
    law(fragments(), (source) => expect(normalize(source)).toBe(readInFull(source)))
  })

  it('is read the same with and without the previous text at hand', { timeout: lawTimeout }, () => {
    law(
      documents(),
      (source) => {
        const previous = readText(source)
        const edited = source.replace(/[.]/, ' un vēl.')
        expect(readText(edited, { previous }).markdown).toBe(normalize(edited))
      },
      300,
    )
  })

  it('keeps every letter and digit that is seen', { timeout: lawTimeout }, () => {
    law(
      documents(),
      (source) => {
        const visible = source.replace(/\]\([^)]*\)|\[\^[^\]]*\]:?|\{\{[^}]*\}\}/g, '')
        const seen = readText(source)
          .blocks.map(({ text }) => text)
          .join('\n')
        const numbers = /^ *\d+\. /gm
        expect(lettersAndDigits(seen)).toBe(lettersAndDigits(visible.replace(numbers, '')))
      },
      300,
    )
  })
})

describe.each([
  ['soft line ends become blanks', 'viens\ndivi\n  trīs', 'viens divi trīs\n'],
  ['two blanks at the end are a hard break', 'viens  \ndivi', 'viens\\\ndivi\n'],
  ['underlined headings', 'Mērķis\n======\n\nMazāks\n---', '# Mērķis\n\n## Mazāks\n'],
  ['closing signs of a heading', '## Mērķis ##', '## Mērķis\n'],
  ['bullets', '* viens\n* divi', '- viens\n- divi\n'],
  ['numbers that do not count', '1. viens\n1. divi\n1. trīs', '1. viens\n2. divi\n3. trīs\n'],
  ['numbers with a gap stay', '2. viens\n5. divi', '2. viens\n5. divi\n'],
  ['a lower number begins another list', '5. viens\n2. divi', '5. viens\n\n2. divi\n'],
  ['brackets after numbers stay', '1) viens\n2) divi', '1) viens\n2) divi\n'],
  ['nested lists', '* a\n    * b\n* c', '- a\n  - b\n- c\n'],
  ['nested items with numbers of their own', '1. a\n   - 1.1. b', '1. a\n   - 1.1. b\n'],
  ['nested items that begin bold', '- a\n  - **b** c', '- a\n\n  - **b** c\n'],
  ['nested items that begin with a sign', '- a\n  - € 5', '- a\n\n  - € 5\n'],
  ['nested items with a year', '- a\n  - 2023. gadā', '- a\n\n  - 2023. gadā\n'],
  ['nested tasks', '- a\n  - [ ] b', '- a\n\n  - [ ] b\n'],
  [
    'a year is not a list',
    '2021. gada maijā\n\n2021. gada jūnijā',
    '2021. gada maijā\n\n2021. gada jūnijā\n',
  ],
  ['a day is not a list', '14. maijā tika sākts', '14. maijā tika sākts\n'],
  ['a year in an item', '- 2023. gadā', '- 2023. gadā\n'],
  ['emphasis', '_vārds_ un __vārdi__', '*vārds* un **vārdi**\n'],
  ['signs that mean nothing stay', 'a_b_c, 5 < 6, A & B, ~5 %', 'a_b_c, 5 < 6, A & B, ~5 %\n'],
  ['brackets stay', 'kā teikts [1] un [projektā]', 'kā teikts [1] un [projektā]\n'],
  ['HTML becomes text', '<b>treknrakstā</b>', '\\<b>treknrakstā\\</b>\n'],
  ['a line break of HTML stays one', 'viens<br>divi', 'viens\\\ndivi\n'],
  ['link references', '[šeit][x]\n\n[x]: https://a.lv "T"', '[šeit](https://a.lv "T")\n'],
  ['bare addresses', 'Sk. https://a.lv/b.', 'Sk. <https://a.lv/b>.\n'],
  ['links to cells', '[51 %](cell:gigabit/2023)', '[51 %](cell:gigabit/2023)\n'],
  ['tables', 'A|B\n:-|-:\n1|**2**', '| A | B |\n| :-- | --: |\n| 1 | **2** |\n'],
  [
    'a row that is too long widens the table',
    '|A|\n|-|\n|1|2|',
    '| A |  |\n| --- | --- |\n| 1 | 2 |\n',
  ],
  [
    'footnotes go to the end in the order of reference',
    '[^b]: Divi\n\nx[^a] y[^b]\n\n[^a]: Viens',
    'x[^a] y[^b]\n\n[^a]: Viens\n\n[^b]: Divi\n',
  ],
  ['a footnote without reference stays', 'x\n\n[^z]: Piezīme', 'x\n\n[^z]: Piezīme\n'],
  [
    'a second footnote of a label keeps its text',
    'x[^1]\n\n[^1]: A\n\n[^1]: B',
    'x[^1]\n\n[^1]: A\n\n[^1-2]: B\n',
  ],
  ['set-off code', 'x\n\n    kods', 'x\n\n```\nkods\n```\n'],
  ['objects', 'x\n\n{{series:gigabit-1}}', 'x\n\n{{series:gigabit-1}}\n'],
  ['Windows line ends and a byte order mark', '\ufeffviens\r\n\r\ndivi\r\n', 'viens\n\ndivi\n'],
  ['nothing', ' \n\n', ''],
])('normal form: %s', (_name, source, expected) => {
  it('is written so', () => {
    expect(normalize(source)).toBe(expected)
  })
})
