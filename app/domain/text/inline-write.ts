/**
 * Writes inline runs in normal form (`*em*`, `**strong**`, `~~strike~~`, `<address>`, `[text](url)`).
 * What Markdown cannot express beside its neighbours is written with the nearest marks it can.
 */
import { escapeText } from './escape.ts'
import { escapePieces, type WriteContext } from './inline-escape.ts'
import { readInline } from './inline-read.ts'
import { writeAddress, writeDestination } from './link-write.ts'
import type { Inline, Link } from './nodes.ts'
import type { Piece } from './pieces.ts'
import { canonicalRuns, type MarkName, sameLink, sameMarks, without } from './runs.ts'

const anyNote = { notes: 'any', references: false } as const
const order: readonly MarkName[] = ['link', 'em', 'strong', 'strike']

export function writeInline(runs: readonly Inline[], context: WriteContext): Piece[] {
  if (runs.length === 0) return []
  if (!runs.some((run) => run.em || run.strong || run.strike)) return write(runs, context, '*')
  for (const attempt of attempts(runs)) {
    const pieces = write(attempt.runs, { ...context, prefix: '' }, attempt.em)
    const back = readInline(join(pieces), anyNote, context.place === 'cell')
    if (back && same(back, attempt.runs)) {
      return context.prefix === '' ? pieces : write(attempt.runs, context, attempt.em)
    }
  }
  return write(strip(runs, 'em', 'strong', 'strike'), context, '*')
}

export function join(pieces: readonly Piece[]): string {
  let md = ''
  for (const piece of pieces) md += piece.md
  return md
}

function attempts(runs: readonly Inline[]): { runs: readonly Inline[]; em: '*' | '_' }[] {
  return [
    { runs, em: '*' },
    { runs, em: '_' },
    { runs: strip(runs, 'em'), em: '*' },
    { runs: strip(runs, 'em', 'strike'), em: '*' },
  ]
}

function strip(runs: readonly Inline[], ...marks: MarkName[]): Inline[] {
  return canonicalRuns(runs.map((run) => marks.reduce((left, mark) => without(left, mark), run)))
}

function same(a: readonly Inline[], b: readonly Inline[]): boolean {
  return a.length === b.length && a.every((run, index) => sameRun(run, b[index]!))
}

function sameRun(a: Inline, b: Inline): boolean {
  if (a.type !== b.type || !sameMarks(a, b)) return false
  if (a.type === 'text' || a.type === 'code') return a.text === (b as typeof a).text
  if (a.type === 'note') return a.label === (b as typeof a).label
  if (a.type !== 'image') return true
  const image = b as typeof a
  return a.url === image.url && a.alt === image.alt && a.title === image.title
}

function write(runs: readonly Inline[], context: WriteContext, em: '*' | '_'): Piece[] {
  const out: Piece[] = []
  const open: { mark: MarkName; link?: Link }[] = []
  const signs: Record<string, string> = { em, strong: '**', strike: '~~' }
  const closeDownTo = (depth: number) => {
    while (open.length > depth) {
      const { mark, link } = open.pop()!
      const md = link ? writeDestination(link, context.place === 'cell') : signs[mark]!
      out.push({ kind: 'close', md, text: '', mark, ...(link && { link }) })
    }
  }
  runs.forEach((run, index) => {
    const keep = open.findIndex(({ mark, link }) =>
      link ? !sameLink(link, run.link) : mark !== 'link' && !run[mark],
    )
    if (keep >= 0) closeDownTo(keep)
    if (open.length === 0 && isAddress(runs, index)) {
      const address = writeAddress(run, context.place === 'cell')
      if (address) {
        out.push(address)
        return
      }
    }
    for (const mark of toOpen(runs, index, open)) {
      open.push({ mark, ...(mark === 'link' && { link: run.link }) })
      const md = mark === 'link' ? '[' : signs[mark]!
      out.push({ kind: 'open', md, text: '', mark, ...(mark === 'link' && { link: run.link }) })
    }
    out.push(...writeRun(run, context))
  })
  closeDownTo(0)
  return escapePieces(out, context)
}

function isAddress(runs: readonly Inline[], index: number): boolean {
  const run = runs[index]!
  const neighbour = (other: Inline | undefined) => other?.link && sameLink(other.link, run.link)
  return Boolean(
    run.link &&
      !run.em &&
      !run.strong &&
      !run.strike &&
      !neighbour(runs[index - 1]) &&
      !neighbour(runs[index + 1]),
  )
}

/** Marks that begin here, the longest stretch outermost. */
function toOpen(
  runs: readonly Inline[],
  index: number,
  open: readonly { mark: MarkName }[],
): MarkName[] {
  const run = runs[index]!
  const starting = order.filter((mark) => run[mark] && !open.some((other) => other.mark === mark))
  if (starting.length < 2) return starting
  const reach = (mark: MarkName) => {
    let end = index
    while (end < runs.length && carries(runs[end]!, run, mark)) end++
    return end
  }
  return starting.sort((a, b) => reach(b) - reach(a))
}

function carries(run: Inline, like: Inline, mark: MarkName): boolean {
  return mark === 'link' ? Boolean(run.link && sameLink(run.link, like.link)) : Boolean(run[mark])
}

function writeRun(run: Inline, { place, prefix }: WriteContext): Piece[] {
  switch (run.type) {
    case 'text':
      return [{ kind: 'text', md: run.text, text: run.text }]
    case 'code':
      return [{ kind: 'code', md: fenced(run.text, place === 'cell'), text: run.text }]
    case 'break':
      return [{ kind: 'break', md: place === 'paragraph' ? `\\\n${prefix}` : '<br>', text: '\n' }]
    case 'note':
      return [{ kind: 'note', md: `[^${run.label}]`, text: '', label: run.label }]
    case 'image': {
      const { url, alt, title } = run
      const link = { url, ...(title && { title }) }
      const around = { before: '[', after: ']', inLink: true, inCell: place === 'cell' }
      const md = `![${escapeText(alt, around)}${writeDestination(link, place === 'cell')}`
      return [{ kind: 'image', md, text: '', alt, ...link }]
    }
  }
}

function fenced(text: string, inCell: boolean): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(text.includes('`') ? longest + 1 : 1)
  const padded = /^`|`$|^ .*[^ ].* $/.test(text) ? ` ${text} ` : text
  return `${fence}${inCell ? padded.replaceAll('|', '\\|') : padded}${fence}`
}
