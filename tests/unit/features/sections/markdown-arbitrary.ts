/** Generated Markdown of the kind that sections hold: nested lists, tables, footnotes, Latvian typography. */
import fc from 'fast-check'

const words = fc.constantFrom(
  'Trajektorija',
  'mērķrādītājs',
  '„pēdējā jūdze”',
  '45,7 milj. euro',
  '329 182',
  '70 %',
  '2023.–2030. gadā',
  'Šķēršļi',
  '—',
  '[projekts]',
  'a_b_c',
  '1 < 2',
  'AT&T',
  '3 * 4',
  'x|y',
  '5G',
  '#birka',
  '10.',
  '2) otrais',
  '~aptuveni',
  'www.varam.gov.lv',
  'C:\\dati',
  '!',
  '{{series:x}}',
)

const emphasis = fc.constantFrom('*', '**', '~~', '***')

const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.tuple(emphasis, words).map(([sign, word]) => sign + word + sign) },
  fc.tuple(words, words).map(([a, b]) => `**${a} *${b}***`),
  words.map((word) => `[${word}](https://likumi.lv/ta/id/1?x=1 "Likums")`),
  words.map((word) => `[**${word}**](#b-1)`),
  fc.constantFrom('`kods`', '`` a`b ``', '<https://eur-lex.europa.eu>', '![Attēls](/a.png)'),
  fc.constantFrom('[^1]', '[^avots]', '[^2]', 'teksts[^1]', '[^nav]'),
)

export const line: fc.Arbitrary<string> = fc
  .array(inline, { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(' '))

const paragraph = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom('\n', '  \n', '\\\n').map((end) => lines.join(end)))

const heading = fc
  .tuple(fc.constantFrom('###', '####', '#####', '##'), line)
  .map((p) => p.join(' '))

const table = fc
  .tuple(
    fc.array(fc.constantFrom('---', ':--', ':-:', '--:'), { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(fc.option(inline, { nil: '' }), { maxLength: 4 }), { maxLength: 4 }),
  )
  .map(([align, rows]) => {
    const head = align.map((_, column) => `K${column}`)
    return [head, align, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
  })

const code = fc
  .tuple(fc.constantFrom('', 'ts'), line)
  .map(([l, t]) => `\`\`\`${l}\n${t}\n\n  x\n\`\`\``)

const leaf = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  heading,
  table,
  code,
  fc.constantFrom('***', '{{series:gigabit}}', '{{measure:m-1}}', ''),
)

const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map((row, index) => (index === 0 || row === '' ? row : by + row))
    .join('\n')

const marker = fc.constantFrom('- ', '* ', '1. ', '3. ', '7) ', '- [ ] ', '- [x] ', '2. ')

const { block } = fc.letrec<{ block: string; list: string; quote: string }>((tie) => ({
  list: fc
    .tuple(
      fc.array(fc.tuple(marker, fc.array(tie('block'), { maxLength: 2 })), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.constantFrom('\n', '\n\n'),
    )
    .map(([items, gap]) =>
      items
        .map(([sign, inside]) => {
          const width = sign.startsWith('- [') ? 2 : sign.length
          return sign + indent(inside.join(gap), ' '.repeat(width))
        })
        .join(gap),
    ),
  quote: fc
    .array(tie('block'), { minLength: 1, maxLength: 2 })
    .map((inside) => `> ${inside.join('\n\n').replaceAll('\n', '\n> ')}`),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: leaf },
    { weight: 3, arbitrary: tie('list') },
    tie('quote'),
  ),
}))

const footnotes = fc.subarray([
  '[^1]: Centrālā statistikas pārvalde, 2023.',
  '[^avots]: Pirmā rindkopa ar *kursīvu*.\n\n    Otrā rindkopa.\n\n    - saraksts',
  '[^2]: Sk. [^1] un „avotu”.',
  '[^lieks]: Uz šo neviens nenorāda.',
])

export const markdownDocument: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { maxLength: 7 }), footnotes)
  .map(([blocks, notes]) => [...blocks, ...notes].join('\n\n'))
