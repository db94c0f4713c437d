import { describe, expect, it } from 'vitest'
import { readMarkdown } from '#app/formats/markdown/read-document.ts'
import { openDocument } from '#app/formats/open-document.ts'

const source = `# Ostu plāns

2024. gada redakcija

## Saturs

- 1. Ievads
- 2. Bākas
  - 2.1. Gaisma

## Saīsinājumi

|  |  |
| --- | --- |
| OP | Ostu pārvalde |
| A\\|B | divas<br>puses |

## 1. Ievads

Pirmais teksts[^b].

[^b]: Piezīme,
kas turpinās.

    Arī šeit.

## 2. Bākas

### 2.1. Gaisma

- viens
- divi[^1] un \\[^9]

\`\`\`
## 3. Tas ir kods
\`\`\`

### 7.1 Svešs virsraksts

Teksts pēc tā[^zudusi].

[^1]: Cita piezīme

#### 2.1.1 Vēja puse ##

### 2.2. KPI “Gaišas bākas” valsts prognozētā trajektorija

Vērtības.
`
  .replaceAll('\\\\', '\\')
  .replaceAll('\\`', '`')

const read = readMarkdown(source)

describe('a document in Markdown', () => {
  it('has its title, chapters and sections with their lines', () => {
    expect(read.title).toBe('Ostu plāns')
    const parts = read.chapters.map(({ number, title, sections }) => [
      number,
      title,
      sections.map((section) => `${section.number} ${section.title}`),
    ])
    expect(parts).toEqual([
      ['1', 'Ievads', []],
      [
        '2',
        'Bākas',
        ['2.1 Gaisma', '2.1.1 Vēja puse', '2.2 KPI “Gaišas bākas” valsts prognozētā trajektorija'],
      ],
    ])
    const lines = source.split('\n')
    for (const { sections } of read.chapters)
      for (const { line, number } of sections) expect(lines[line - 1]).toContain(number)
  })

  it('keeps texts as they stand, code and lists included', () => {
    const light = read.chapters[1]?.sections[0]
    expect(light?.markdown).toContain('- viens\n- divi[^2] un \\[^9]')
    expect(light?.markdown).toContain('```\n## 3. Tas ir kods\n```')
    expect(light?.kind).toBe('state')
    expect(read.chapters[1]?.sections[1]?.markdown).toBe('')
  })

  it('numbers footnotes through the document and takes their texts out', () => {
    expect(read.footnotes.map(({ number, text, section }) => [number, text, section])).toEqual([
      ['1', 'Piezīme, kas turpinās. Arī šeit.', null],
      ['2', 'Cita piezīme', '2.1'],
    ])
    expect(read.chapters[0]?.introBlocks[0]?.markdown).toBe('Pirmais teksts[^1].')
  })

  it('has its abbreviations and the names of its indicators', () => {
    expect(read.abbreviations.map(({ short, full }) => [short, full])).toEqual([
      ['OP', 'Ostu pārvalde'],
      ['A|B', 'divas puses'],
    ])
    expect(read.chapters[1]?.indicators).toEqual(['Gaišas bākas'])
    expect(read.unread).toEqual([])
  })

  it('tells what does not fit', () => {
    expect(read.problems.map(({ key, detail }) => [key, detail])).toEqual([
      ['heading.does-not-fit', '### 7.1 Svešs virsraksts'],
      ['footnote.text-missing', '3'],
    ])
  })
})

describe('the kind of a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('is told by its name', () => {
    expect(openDocument('plāns.MD', bytes(source))).toMatchObject({ ok: true })
    expect(openDocument('plāns.txt', bytes(source))).toMatchObject({
      ok: false,
      refusal: { reason: 'no-layout' },
    })
  })

  it.each([
    ['# Tikai virsraksts\n\nTeksts.', 'no-chapters'],
    ['  \n', 'empty'],
    ['PK\u0003\u0004', 'binary'],
  ])('refuses %j', (text, reason) => {
    expect(openDocument('x.md', bytes(text))).toMatchObject({ ok: false, refusal: { reason } })
  })
})
