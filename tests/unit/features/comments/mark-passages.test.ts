/** Marks stand round exactly the words of the passage, whatever else the HTML says. */
import { describe, expect, it } from 'vitest'
import { redline, renderRedline } from '#app/domain/redline/index.ts'
import { readText, renderText } from '#app/domain/text/index.ts'
import { blocksIn, topLevel } from '#app/features/comments/cut-html.ts'
import { markPassages } from '#app/features/comments/mark-passages.ts'

const source = [
  '## Virsraksts',
  'Pārklājums & ātrums[^1] ir **46 %** teritorijas, tātad *mazāk* par pusi.',
  '- pirmais punkts\n- otrais punkts par 46 %',
  '| Gads | Vērtība |\n| --- | --- |\n| 2023 | 46 |\n| 2030 | 70 |',
  '[^1]: Piezīme par ātrumu.',
].join('\n\n')

const read = (html: string, cut: RegExp) =>
  html
    .replace(cut, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')

/** What the marks enclose, joined. */
const marked = (html: string) =>
  [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/gs)].map((m) => read(m[1]!, /(?!)/g)).join('|')

const mark = (start: number, end: number) => ({
  id: 'p-1',
  cardId: 'k-1',
  start,
  end,
  number: 1,
  label: 'Rādīt 1. komentāru',
})

function markIn(html: string, text: ReturnType<typeof readText>, quote: string) {
  const block = text.blocks.find((b) => b.text.includes(quote))!
  const start = block.text.indexOf(quote)
  return markPassages(html, block.id, block.text, [mark(start, start + quote.length)])
}

describe('a marked passage', () => {
  const text = readText(source)
  const html = renderText(text, {})
  it.each([
    ['46 %', '46 %'],
    ['& ātrums ir', '& ātrums| ir'],
    ['ir 46 % teritorijas', 'ir |46 %| teritorijas'],
    ['otrais punkts', 'otrais punkts'],
    ['2030', '2030'],
    ['mazāk', 'mazāk'],
  ])('%s', (quote, expected) => {
    const out = markIn(html, text, quote)
    expect(marked(out)).toBe(expected)
    expect(out.match(/class="anc-n"/g)).toHaveLength(1)
    expect(read(out, /<a class="anc-n".*?<\/a>/gs)).toBe(read(html, /(?!)/g))
  })

  it('is the marker alone when it is the whole paragraph', () => {
    const block = text.blocks[1]!
    const out = markPassages(html, block.id, block.text, [mark(0, block.text.length)])
    expect(out).not.toContain('<mark')
    expect(out).toMatch(/pusi\.<a class="anc-n" id="p-1"/)
  })

  it('stands in the new words of a redline, never in deleted ones', () => {
    const next = readText(source.replace('46 %** teritorijas', '48 %** valsts'), { previous: text })
    const change = redline(text, next)
    const out = markIn(renderRedline(text, next, change), next, '48 % valsts')
    expect(marked(out)).toBe('48 %| |valsts')
  })

  it('leaves a text alone that does not show its block', () => {
    expect(markPassages(html, 'elsewhere', 'x', [mark(0, 1)])).toBe(html)
  })
})

describe('the HTML of a section', () => {
  it('is cut at its top level and loses nothing', () => {
    const text = readText(source)
    const html = renderText(text, {})
    const parts = topLevel(html)
    expect(parts.join('')).toBe(html.replace(/>\s+(?=<(?:p|ul|div|section|h\d))/g, '>'))
    expect(parts.flatMap(blocksIn)).toEqual(text.blocks.map((b) => b.id))
  })
})
