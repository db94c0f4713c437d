/** Keeps what Markdown cannot say out of the document, and leaves a line to write on at its end. */
import type { Node } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

const { nodes } = schema

/** Tables known to be in order; documents never change, so neither do these. */
const tidyTables = new WeakSet<Node>()

export const tidy = (): Plugin =>
  new Plugin({
    appendTransaction(transactions, _, { tr }) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      tr.doc.descendants((node, pos) => {
        if (node.type === nodes.table && !tidyTables.has(node)) tidyTable(tr, node, pos)
        return !node.isTextblock
      })
      addLastLine(tr)
      return tr.docChanged ? tr : null
    },
  })

/** The first row is the header and a column has one alignment. Sizes of nodes stay as they are. */
function tidyTable(tr: Transaction, table: Node, start: number): void {
  const before = tr.steps.length
  const aligns = columnAligns(table)
  table.forEach((row, rowOffset, rowIndex) => {
    const type = rowIndex === 0 ? nodes.table_header : nodes.table_cell
    row.forEach((cell, cellOffset, column) => {
      const align = aligns[column] ?? null
      if (cell.type === type && cell.attrs.align === align) return
      const pos = start + 1 + rowOffset + 1 + cellOffset
      tr.setNodeMarkup(pos, type, { ...cell.attrs, align })
    })
  })
  if (tr.steps.length === before) tidyTables.add(table)
}

/** What the header says; a new header row takes it from the rows below. */
function columnAligns(table: Node): (string | null)[] {
  const width = Math.max(0, ...table.children.map((row) => row.childCount))
  return Array.from({ length: width }, (_, column) => {
    const cells = table.children.map((row) => row.maybeChild(column)?.attrs.align ?? null)
    return cells.find((align) => align !== null) ?? null
  })
}

/** Nothing can be written after a table or a record otherwise. An empty line is never saved. */
function addLastLine(tr: Transaction): void {
  let end = 0
  let last: Node | undefined
  tr.doc.forEach((child, offset) => {
    if (child.type === nodes.footnote) return
    end = offset + child.nodeSize
    last = child
  })
  if (last && last.type !== nodes.paragraph) tr.insert(end, nodes.paragraph!.create())
}

export const withLastLine = (doc: Node): Node => {
  const at = doc.children.findIndex((child) => child.type === nodes.footnote)
  const body = at < 0 ? doc.children : doc.children.slice(0, at)
  if (body.at(-1)?.type === nodes.paragraph) return doc
  const rest = doc.children.slice(body.length)
  return doc.type.create(null, [...body, nodes.paragraph!.create(), ...rest])
}
