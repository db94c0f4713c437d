/**
 * A text as HTML, block by block: `renderBlock` depends on nothing but the block and the options, so callers
 * may keep its result by block id and hash. `fillNotes` then writes the numbers of footnotes into the whole.
 */
import type { Block, Text } from './blocks.ts'
import { escapeHtml } from './html.ts'
import type { Footnote, Item, List, Node, Table } from './nodes.ts'
import {
  latvianLabels,
  noteMark,
  type RenderOptions,
  renderInlines,
  renderWords,
} from './render-inline.ts'

export type NoteNumber = (label: string) => number | string

export function renderText(
  text: Text,
  options: RenderOptions = {},
  number: NoteNumber = noteNumbers(text),
): string {
  const body: string[] = []
  const footnotes: string[] = []
  for (const block of text.blocks) {
    const html = renderBlock(block, options)
    if (block.kind === 'footnote') footnotes.push(html)
    else body.push(html)
  }
  return fillNotes(body.join('\n') + wrapFootnotes(footnotes, options), number, options)
}

/** Footnote blocks are list items: they belong into what this puts around them. */
export function wrapFootnotes(
  items: readonly string[],
  { labels = latvianLabels }: RenderOptions,
): string {
  if (items.length === 0) return ''
  const name = escapeHtml(labels.footnotes)
  return `\n<section class="footnotes" aria-label="${name}">\n<ol>\n${items.join('\n')}\n</ol>\n</section>`
}

/** Numbers by order of definition, which is the order of first reference. */
export function noteNumbers({ blocks }: Text, first = 1): NoteNumber {
  const labels = blocks.flatMap(({ kind, markdown }) =>
    kind === 'footnote' ? [markdown.slice(2, markdown.indexOf(']:'))] : [],
  )
  const numbers = new Map(labels.map((label, index) => [label, first + index]))
  return (label) => numbers.get(label) ?? '?'
}

export function renderBlock(block: Block, options: RenderOptions = {}): string {
  const id = escapeHtml(block.id)
  const attributes = ` id="${escapeHtml(options.idPrefix ?? '')}b-${id}" data-b="${id}"`
  const explained = new Set<string>()
  if (block.isPlain) return `<p${attributes}>${renderWords(block.markdown, options, explained)}</p>`
  const { node } = block
  if (node.type === 'object') {
    const html = options.object?.(node, block.id) ?? `<p>${escapeHtml(block.markdown)}</p>`
    return `<div class="object"${attributes}>${html}</div>`
  }
  return renderNode(node, attributes, { ...options, explained })
}

type Inside = RenderOptions & { readonly explained: Set<string> }

function renderNode(node: Node, attributes: string, inside: Inside): string {
  switch (node.type) {
    case 'paragraph':
      return `<p${attributes}>${renderInlines(node.inlines, inside, inside.explained)}</p>`
    case 'heading': {
      const level = Math.min(6, node.level + (inside.headingShift ?? 0))
      const html = renderInlines(node.inlines, inside, inside.explained)
      return `<h${level}${attributes}>${html}</h${level}>`
    }
    case 'list':
      return renderList(node, attributes, inside)
    case 'table':
      return renderTable(node, attributes, inside)
    case 'quote':
      return `<blockquote${attributes}>${renderNodes(node.nodes, inside)}</blockquote>`
    case 'code':
      return `<pre${attributes}><code>${escapeHtml(node.text)}</code></pre>`
    case 'rule':
      return `<hr${attributes}>`
    case 'footnote':
      return renderFootnote(node, attributes, inside)
    case 'object':
      return ''
  }
}

function renderNodes(nodes: readonly Node[], inside: Inside): string {
  return nodes.map((node) => renderNode(node, '', inside)).join('')
}

function renderList({ marker, loose, items }: List, attributes: string, inside: Inside): string {
  const tag = marker === '-' ? 'ul' : 'ol'
  const start = marker === '-' ? 1 : (items[0]?.number ?? 1)
  const opening =
    tag +
    attributes +
    (marker === ')' ? ' class="bracket"' : '') +
    (start === 1 ? '' : ` start="${start}"`)
  const rows = items.map((item, index) => {
    const expected = (items[index - 1]?.number ?? start - 1) + 1
    const value =
      item.number === undefined || item.number === expected ? '' : ` value="${item.number}"`
    return `<li${value}>${renderItem(item, loose, inside)}</li>`
  })
  return `<${opening}>${rows.join('')}</${tag}>`
}

function renderItem({ checked, nodes }: Item, loose: boolean, inside: Inside): string {
  const { done, open } = inside.labels ?? latvianLabels
  const name = escapeHtml(checked ? done : open)
  const box =
    checked === undefined
      ? ''
      : `<span role="img" aria-label="${name}">${checked ? '☑' : '☐'}</span> `
  const html = nodes.map((node) =>
    node.type === 'paragraph' && !loose
      ? renderInlines(node.inlines, inside, inside.explained)
      : renderNode(node, '', inside),
  )
  return box + html.join('')
}

function renderTable({ align, rows }: Table, attributes: string, inside: Inside): string {
  const name = escapeHtml((inside.labels ?? latvianLabels).table)
  const line = (row: Table['rows'][number], tag: 'th' | 'td') => {
    const cells = row.map((cell, column) => {
      const side = align[column] ? ` class="${align[column]}"` : ''
      const scope = tag === 'th' ? ' scope="col"' : ''
      return `<${tag}${scope}${side}>${renderInlines(cell, inside, inside.explained)}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  }
  const [head, ...body] = rows
  const lines = body.map((row) => line(row, 'td')).join('')
  return `<div class="table-scroll" role="group" tabindex="0" aria-label="${name}"${attributes}><table><thead>${line(head!, 'th')}</thead><tbody>${lines}</tbody></table></div>`
}

function renderFootnote(node: Footnote, attributes: string, inside: Inside): string {
  const { label, nodes } = node
  const only = nodes.length === 1 && nodes[0]!.type === 'paragraph' ? nodes[0] : undefined
  const html = only
    ? renderInlines(only.inlines, inside, inside.explained)
    : renderNodes(nodes, inside)
  return `<li${attributes}${noteMark('value', label)}>${html} ${noteMark('back', label)}</li>`
}

const marks = /\ufdd1(call|value|back) ([^\ufdd1]*)\ufdd1/g

/** The first reference of a footnote is the one that the footnote leads back to. */
export function fillNotes(html: string, number: NoteNumber, options: RenderOptions = {}): string {
  const prefix = escapeHtml(options.idPrefix ?? '')
  const back = escapeHtml((options.labels ?? latvianLabels).back)
  const called = new Set<string>()
  return html.replace(marks, (_all, use: string, label: string) => {
    const name = `${prefix}fn-${escapeHtml(label)}`
    const shown = escapeHtml(String(number(label)))
    if (use === 'value') return ` value="${shown}" data-note="${name}"`
    if (use === 'back')
      return `<a id="${name}" class="note-back" href="#${name}-ref" aria-label="${back}">↩</a>`
    const id = called.has(label) ? '' : ` id="${name}-ref"`
    called.add(label)
    return `<sup class="note-ref"><a${id} href="#${name}">${shown}</a></sup>`
  })
}
