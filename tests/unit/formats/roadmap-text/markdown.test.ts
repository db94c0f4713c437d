import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { list, paragraph, table } from '#app/formats/roadmap-text/write-markdown.ts'
import { lettersOf } from '#tests/support/printed-lines.ts'
import { roadmap } from './printed-fixture.ts'

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

const typesIn = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesIn) : []),
]

const RUNS = Number(process.env.LAW_RUNS ?? 1000)
const tricky = fc.string({
  unit: fc.constantFrom(...'a1 .)(-+*_#>|[]`~<&;!=:\\/ŠĒ%“”^'.split(''), ' ', '. ', 'b', '2023. '),
  maxLength: 40,
})
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('written Markdown', () => {
  it('reads back as one paragraph with the same characters', () => {
    fc.assert(
      fc.property(tricky, (raw) => {
        const text = tidy(raw)
        fc.pre(text !== '')
        const { children } = parse(paragraph(text))
        expect(children).toHaveLength(1)
        expect(children[0]?.type).toBe('paragraph')
        expect(textOf(children[0] as Nodes)).toBe(text)
      }),
      { numRuns: RUNS },
    )
  })

  it('keeps cells and list items whole', () => {
    fc.assert(
      fc.property(tricky, tricky, (rawA, rawB) => {
        const [a, b] = [tidy(rawA) || 'x', tidy(rawB) || 'y']
        const [read] = parse(table(['A', 'B'], [[a, b]])).children
        const cells = read?.type === 'table' ? (read.children[1]?.children ?? []) : []
        expect(cells.map(textOf)).toEqual([a, b])
        const [items] = parse(
          list([a, b].map((text) => ({ text, marker: '-', level: 0 }))),
        ).children
        expect(items?.type === 'list' ? items.children.map(textOf) : []).toEqual([a, b])
      }),
      { numRuns: RUNS },
    )
  })

  it('of the fixture holds nothing but text, lists, tables and footnotes', () => {
    const allowed = new Set(
      'root paragraph text strong heading list listItem table tableRow tableCell footnoteReference footnoteDefinition link'.split(
        ' ',
      ),
    )
    for (const { intro, sections } of roadmap.chapters) {
      for (const markdown of [intro, ...sections.map((one) => one.markdown)]) {
        const tree = parse(markdown)
        expect(typesIn(tree).filter((type) => !allowed.has(type))).toEqual([])
        expect(lettersOf(textOf(tree))).toBe(lettersOf(markdown))
      }
    }
  })
})
