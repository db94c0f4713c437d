/** The editor's document → trees of domain/text, which writes them as Markdown in normal form. */
import type { Node as DocumentNode } from 'prosemirror-model'
import {
  type Align,
  type Inline,
  type Item,
  type List,
  type Marks,
  type Node,
  type ObjectKind,
  type Table,
  textOf,
} from '#app/domain/text/index.ts'

export const markdownOf = (document: DocumentNode): string =>
  textOf([...treesOf(document), ...missingFootnotes(document)]).markdown

/** A reference to nothing would be read as plain text: it gets an empty footnote. */
function missingFootnotes(document: DocumentNode): Node[] {
  const missing = missingLabels(document)
  return missing.map((label) => ({ type: 'footnote', label, nodes: [] }))
}

/** Labels that the text refers to and no footnote carries. */
export function missingLabels(document: DocumentNode): string[] {
  const defined = new Set<string>()
  const used = new Set<string>()
  document.descendants(({ type, attrs }) => {
    if (type.name === 'footnote') defined.add(attrs.label)
    if (type.name === 'note') used.add(attrs.label)
  })
  return [...used].filter((label) => !defined.has(label))
}

const treesOf = (container: DocumentNode): Node[] => container.children.map(treeOf)

function treeOf(node: DocumentNode): Node {
  switch (node.type.name) {
    case 'heading':
      return { type: 'heading', level: node.attrs.level, inlines: inlinesOf(node) }
    case 'bullet_list':
    case 'ordered_list':
      return listOf(node)
    case 'table':
      return tableOf(node)
    case 'quote':
      return { type: 'quote', nodes: treesOf(node) }
    case 'code_block':
      return { type: 'code', lang: node.attrs.lang, text: node.textContent }
    case 'rule':
      return { type: 'rule' }
    case 'object':
      return { type: 'object', object: node.attrs.object as ObjectKind, key: node.attrs.key }
    case 'footnote':
      return { type: 'footnote', label: node.attrs.label, nodes: treesOf(node) }
    default:
      return { type: 'paragraph', inlines: inlinesOf(node) }
  }
}

function listOf(node: DocumentNode): List {
  const { loose } = node.attrs
  if (node.type.name === 'bullet_list') {
    return { type: 'list', marker: '-', loose, items: node.children.map((item) => itemOf(item)) }
  }
  let next: number = node.attrs.start
  const items = node.children.map((item) => {
    const own: number = item.attrs.number ?? next
    next = own + 1
    return itemOf(item, own)
  })
  return { type: 'list', marker: node.attrs.marker, loose, items }
}

function itemOf(item: DocumentNode, number?: number): Item {
  const checked: boolean | null = item.attrs.checked
  return {
    ...(number !== undefined && { number }),
    ...(checked !== null && { checked }),
    nodes: treesOf(item),
  }
}

function tableOf(node: DocumentNode): Table {
  const [head] = node.children
  return {
    type: 'table',
    align: head?.children.map((cell) => cell.attrs.align as Align) ?? [],
    rows: node.children.map((row) => row.children.map(inlinesOf)),
  }
}

const inlinesOf = (node: DocumentNode): Inline[] => node.children.map(inlineOf)

function inlineOf(node: DocumentNode): Inline {
  const own = marksOf(node)
  switch (node.type.name) {
    case 'hard_break':
      return { type: 'break', ...own }
    case 'note':
      return { type: 'note', label: node.attrs.label, ...own }
    case 'image': {
      const { url, alt, title } = node.attrs
      return { type: 'image', url, alt, ...(title !== null && { title }), ...own }
    }
    default: {
      const code = node.marks.some((mark) => mark.type.name === 'code')
      return { type: code ? 'code' : 'text', text: node.text ?? '', ...own }
    }
  }
}

function marksOf({ marks }: DocumentNode): Marks {
  const link = marks.find((mark) => mark.type.name === 'link')
  const has = (name: string) => marks.some((mark) => mark.type.name === name)
  return {
    ...(link && { link: { url: link.attrs.url, ...titled(link.attrs.title) } }),
    ...(has('em') && { em: true as const }),
    ...(has('strong') && { strong: true as const }),
    ...(has('strike') && { strike: true as const }),
  }
}

const titled = (title: string | null) => (title === null ? {} : { title })
