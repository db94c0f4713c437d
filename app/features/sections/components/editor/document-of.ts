/** Text → the editor's document. No DOM: the same code runs on the server and in tests. */
import type { Node as DocumentNode, Mark } from 'prosemirror-model'
import type {
  Footnote,
  Inline,
  Item,
  List,
  Marks,
  Node,
  Table,
  Text,
} from '#app/domain/text/index.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

export function documentOf(text: Text): DocumentNode {
  const trees = text.blocks.map((block) => block.node)
  const body = trees.filter((tree) => tree.type !== 'footnote').map(nodeOf)
  const footnotes = trees.filter((tree) => tree.type === 'footnote').map(footnoteOf)
  return nodes.doc!.create(null, [...filled(body), ...footnotes])
}

/** A container that holds nothing gets a line to write on; it is dropped again when it stays empty. */
const filled = (content: readonly DocumentNode[]): readonly DocumentNode[] =>
  content.length > 0 ? content : [nodes.paragraph!.create()]

const nodesOf = (trees: readonly Node[]): readonly DocumentNode[] => filled(trees.map(nodeOf))

function nodeOf(tree: Node): DocumentNode {
  switch (tree.type) {
    case 'paragraph':
      return nodes.paragraph!.create(null, inlinesOf(tree.inlines))
    case 'heading':
      return nodes.heading!.create({ level: tree.level }, inlinesOf(tree.inlines))
    case 'list':
      return listOf(tree)
    case 'table':
      return tableOf(tree)
    case 'quote':
      return nodes.quote!.create(null, nodesOf(tree.nodes))
    case 'code':
      return nodes.code_block!.create({ lang: tree.lang }, tree.text ? schema.text(tree.text) : [])
    case 'rule':
      return nodes.rule!.create()
    case 'object':
      return nodes.object!.create({ object: tree.object, key: tree.key })
    case 'footnote':
      return footnoteOf(tree)
  }
}

const footnoteOf = (tree: Footnote): DocumentNode =>
  nodes.footnote!.create({ label: tree.label }, nodesOf(tree.nodes))

function listOf({ marker, loose, items }: List): DocumentNode {
  if (marker === '-') {
    return nodes.bullet_list!.create(
      { loose },
      items.map((item) => itemOf(item, null)),
    )
  }
  const start = items[0]?.number ?? 1
  let next = start
  const content = items.map((item) => {
    const own = item.number ?? next
    const skipped = own !== next
    next = own + 1
    return itemOf(item, skipped ? own : null)
  })
  return nodes.ordered_list!.create({ start, marker, loose }, content)
}

const itemOf = (item: Item, number: number | null): DocumentNode =>
  nodes.list_item!.create({ number, checked: item.checked ?? null }, nodesOf(item.nodes))

function tableOf({ align, rows }: Table): DocumentNode {
  const content = rows.map((row, index) => {
    const type = index === 0 ? nodes.table_header! : nodes.table_cell!
    const cells = row.map((cell, column) =>
      type.create({ align: align[column] ?? null }, inlinesOf(cell)),
    )
    return nodes.table_row!.create(null, cells)
  })
  return nodes.table!.create(null, content)
}

const inlinesOf = (runs: readonly Inline[]): DocumentNode[] =>
  runs.filter((run) => !('text' in run) || run.text !== '').map(inlineOf)

function inlineOf(run: Inline): DocumentNode {
  const own = marksOf(run)
  switch (run.type) {
    case 'text':
      return schema.text(run.text, own)
    case 'code':
      return schema.text(run.text, [...own, marks.code!.create()])
    case 'break':
      return nodes.hard_break!.create(null, null, own)
    case 'note':
      return nodes.note!.create({ label: run.label }, null, own)
    case 'image': {
      const { url, alt, title = null } = run
      return nodes.image!.create({ url, alt, title }, null, own)
    }
  }
}

function marksOf({ link, em, strong, strike }: Marks): Mark[] {
  return [
    ...(link ? [marks.link!.create({ url: link.url, title: link.title ?? null })] : []),
    ...(em ? [marks.em!.create()] : []),
    ...(strong ? [marks.strong!.create()] : []),
    ...(strike ? [marks.strike!.create()] : []),
  ]
}
