/** Writes a block in normal form as pieces. One shape for everything: `-`, `1.`, `***`, fences, bare tables. */
import { join, writeInline } from './inline-write.ts'
import type { Align, Code, Inline, Item, List, Node, Table } from './nodes.ts'
import type { Piece } from './pieces.ts'

interface Place {
  /** Written before the block: line ends, indent. */
  readonly lead: string
  /** What people see before the block: a line end, or nothing for the first one. */
  readonly seen: string
  /** Written after every line end inside the block. */
  readonly prefix: string
  readonly depth: number
}

const top: Place = { lead: '', seen: '', prefix: '', depth: 0 }

export function blockPieces(node: Node): Piece[] {
  const out: Piece[] = []
  writeNode(node, top, out)
  return out
}

export function blockMarkdown(node: Node): string {
  return join(blockPieces(node))
}

function writeNode(node: Node, place: Place, out: Piece[]): void {
  const { lead, seen, prefix } = place
  switch (node.type) {
    case 'paragraph':
      if (lead !== '') out.push({ kind: 'unit', md: lead, text: seen, at: { unit: 'paragraph' } })
      append(out, writeInline(node.inlines, { place: 'paragraph', prefix }))
      return
    case 'heading': {
      const signs = '#'.repeat(node.level) + (node.inlines.length > 0 ? ' ' : '')
      out.push({
        kind: 'unit',
        md: lead + signs,
        text: seen,
        at: { unit: 'heading', level: node.level },
      })
      append(out, writeInline(node.inlines, { place: 'heading', prefix }))
      return
    }
    case 'list':
      writeList(node, place, out)
      return
    case 'table':
      writeTable(node, place, out)
      return
    case 'quote':
      out.push({ kind: 'unit', md: `${lead}> `, text: seen, at: { unit: 'quote' } })
      writeNodes(node.nodes, { ...place, prefix: `${prefix}> ` }, false, out)
      return
    case 'code':
      writeCode(node, place, out)
      return
    case 'rule':
      out.push({ kind: 'gap', md: `${lead}***`, text: seen })
      return
    case 'footnote': {
      const head = `${lead}[^${node.label}]:${node.nodes.length > 0 ? ' ' : ''}`
      out.push({ kind: 'unit', md: head, text: seen, at: { unit: 'footnote', label: node.label } })
      writeNodes(node.nodes, { ...place, prefix: `${prefix}    ` }, false, out)
      return
    }
    case 'object':
      out.push({ kind: 'object', md: `${lead}{{${node.object}:${node.key}}}`, text: '' })
  }
}

/** Like `push(...)`, which a block of a hundred thousand pieces would overflow. */
function append(out: Piece[], pieces: readonly Piece[]): void {
  for (const piece of pieces) out.push(piece)
}

/** The first node stands where the container begins, the others on lines of their own. */
function writeNodes(nodes: readonly Node[], place: Place, tight: boolean, out: Piece[]): void {
  const { prefix } = place
  const lead = tight ? `\n${prefix}` : `\n${prefix.trimEnd()}\n${prefix}`
  nodes.forEach((node, index) => {
    const first = index === 0
    writeNode(node, { ...place, lead: first ? '' : lead, seen: first ? '' : '\n' }, out)
  })
}

function writeList(list: List, place: Place, out: Piece[]): void {
  const { prefix, depth } = place
  const next = list.loose ? `\n${prefix.trimEnd()}\n${prefix}` : `\n${prefix}`
  list.items.forEach((item, index) => {
    const lead = index === 0 ? place.lead : next
    const seen = index === 0 ? place.seen : '\n'
    const marker = list.marker === '-' ? '-' : `${item.number ?? index + 1}${list.marker}`
    const blank = item.nodes.length > 0 ? ' ' : ''
    out.push({
      kind: 'unit',
      md: lead + marker + blank + box(item),
      text: seen,
      at: {
        unit: 'item',
        depth,
        marker: list.marker,
        ...(list.marker !== '-' && { number: item.number ?? index + 1 }),
        ...(item.checked !== undefined && { checked: item.checked }),
      },
    })
    const inside = { ...place, prefix: prefix + ' '.repeat(marker.length + 1), depth: depth + 1 }
    writeNodes(item.nodes, inside, !list.loose, out)
  })
}

function box(item: Item): string {
  return item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '
}

const alignments = { left: ':--', center: ':-:', right: '--:' } as const
const alignMark = (align: Align) => (align ? alignments[align] : '---')

function writeTable(table: Table, place: Place, out: Piece[]): void {
  const { prefix } = place
  table.rows.forEach((row, index) => {
    const md = index === 0 ? `${place.lead}| ` : `\n${prefix}| `
    const text = index === 0 ? place.seen : '\n'
    out.push({ kind: 'unit', md, text, at: { unit: 'row', header: index === 0 } })
    writeCells(row, out)
    out.push({ kind: 'gap', md: ' |', text: '' })
    if (index > 0) return
    const marks = table.align.map(alignMark).join(' | ')
    out.push({ kind: 'gap', md: `\n${prefix}| ${marks} |`, text: '', align: table.align })
  })
}

function writeCells(row: readonly (readonly Inline[])[], out: Piece[]): void {
  row.forEach((cell, column) => {
    if (column > 0) out.push({ kind: 'unit', md: ' | ', text: '\t', at: { unit: 'cell' } })
    append(out, writeInline(cell, { place: 'cell', prefix: '' }))
  })
}

function writeCode({ lang, text }: Code, { lead, seen, prefix }: Place, out: Piece[]): void {
  const runs = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3))
  out.push({ kind: 'unit', md: lead + fence + lang, text: seen, at: { unit: 'code', lang } })
  const lines = text === '' ? [] : text.split('\n')
  lines.forEach((line, index) => {
    const start = line === '' ? prefix.trimEnd() : prefix
    out.push({ kind: 'gap', md: `\n${start}`, text: index === 0 ? '' : '\n' })
    if (line !== '') out.push({ kind: 'raw', md: line, text: line })
  })
  out.push({ kind: 'gap', md: `\n${prefix}${fence}`, text: '' })
}
