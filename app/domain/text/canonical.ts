/** One form for every tree: empty things dropped, neighbouring lists joined, rows of one width. */
import { listsOf } from './lists.ts'
import { type Inline, type List, type Node, readObject, type Table } from './nodes.ts'
import { canonicalRuns } from './runs.ts'

/** Top level: a paragraph that is only `{{kind:key}}` becomes an object. */
export function canonicalBlocks(nodes: readonly Node[]): Node[] {
  return canonicalNodes(nodes).map((node) => objectOf(node) ?? node)
}

export function canonicalNodes(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (const node of nodes) {
    for (const found of canonicalNode(node)) {
      const last = out.at(-1)
      if (found.type === 'list' && last?.type === 'list' && continues(last, found)) {
        out.splice(-1, 1, ...joined(last, found))
      } else out.push(found)
    }
  }
  return out
}

function canonicalNode(node: Node): Node[] {
  switch (node.type) {
    case 'paragraph': {
      const inlines = canonicalRuns(node.inlines)
      return isBlank(inlines) ? [] : [{ type: 'paragraph', inlines }]
    }
    case 'heading': {
      const level = Math.min(6, Math.max(1, node.level))
      return [{ type: 'heading', level, inlines: canonicalRuns(node.inlines) }]
    }
    case 'list':
      return canonicalList(node)
    case 'table':
      return node.rows.length > 0 ? [canonicalTable(node)] : []
    case 'quote': {
      const inside = canonicalNodes(node.nodes)
      return inside.length > 0 ? [{ type: 'quote', nodes: inside }] : []
    }
    case 'footnote':
      return [{ ...node, nodes: canonicalNodes(node.nodes) }]
    case 'code':
      return [{ type: 'code', lang: cleanLang(node.lang), text: trimLines(node.text) }]
    default:
      return [node]
  }
}

/** Nothing but blanks of any kind: Word leaves such paragraphs behind. */
function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((run) => run.type === 'text' && run.text.trim() === '')
}

function canonicalList({ marker, loose, items }: List): Node[] {
  return listsOf(
    marker,
    items.map(({ number, checked, nodes }) => {
      const inside = canonicalNodes(nodes)
      const boxed = inside[0]?.type === 'paragraph' ? checked : undefined
      return { number, checked: boxed, nodes: inside, gapBefore: loose, gapInside: loose }
    }),
  )
}

function continues(last: List, next: List): boolean {
  if (last.marker !== next.marker) return false
  const [before, after] = [last.items.at(-1)?.number, next.items[0]?.number]
  return before === undefined || after === undefined || after >= before
}

function joined(last: List, next: List): List[] {
  return listsOf(
    last.marker,
    [...last.items, ...next.items].map((item) => ({ ...item, gapBefore: true, gapInside: false })),
  )
}

function canonicalTable({ align, rows }: Table): Table {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), align.length)
  const padded = rows.map((row) =>
    Array.from({ length: width }, (_, column) => canonicalRuns(row[column] ?? [])),
  )
  return {
    type: 'table',
    align: Array.from({ length: width }, (_, column) => align[column] ?? null),
    rows: padded,
  }
}

/** Blank lines at the end of code show nothing. */
function trimLines(text: string): string {
  let end = text.length
  for (let at = end; at > 0; at--) {
    const character = text[at - 1]
    if (character === '\n') end = at - 1
    else if (character !== ' ' && character !== '\t') break
  }
  return /^[ \t]*$/.test(text.slice(0, end)) ? '' : text.slice(0, end)
}

function cleanLang(lang: string): string {
  return lang.replace(/[`\\&\s]+/g, ' ').trim()
}

function objectOf(node: Node): Node | undefined {
  if (node.type !== 'paragraph' || node.inlines.length !== 1) return undefined
  const run = node.inlines[0] as Inline
  const plain = run.type === 'text' && !run.strong && !run.em && !run.strike && !run.link
  return plain ? readObject(run.text) : undefined
}
