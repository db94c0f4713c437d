/**
 * The full reader: micromark with GFM, for everything whose meaning is not certain at a glance. HTML becomes
 * text, link references become links, footnotes are lifted out. Slow (3–6 µs a character), so called last.
 */
import type * as Mdast from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { canonicalBlocks } from './canonical.ts'
import { listsOf, type RawItem } from './lists.ts'
import type { Footnote, Inline, Link, List, Marks, Node } from './nodes.ts'
import { guardDates, unguardDates } from './ordinals.ts'

export interface Definition {
  readonly label: string
  readonly link: Link
}

export interface FullRead {
  readonly nodes: Node[]
  readonly footnotes: Footnote[]
  readonly definitions: Definition[]
}

/** What is defined elsewhere in the document and mentioned here. */
export interface Known {
  readonly notes: readonly string[]
  readonly definitions: readonly Definition[]
}

const syntax = [gfm()]
/** The transforms would make links of addresses that were escaped on purpose. */
const handlers = gfmFromMarkdown().map(({ transforms: _unwanted, ...extension }) => extension)
const fence = '***'

export function readWithMicromark(source: string, known: Known): FullRead {
  const head = stubs(known)
  const whole = guardDates(head === '' ? source : `${head}\n\n${fence}\n\n${source}`)
  const root = parse(whole)
  const start =
    head === '' ? 0 : root.children.findIndex((node) => node.type === 'thematicBreak') + 1
  const reader: Reader = { source: whole, definitions: new Map(), footnotes: [] }
  collectDefinitions(root, reader.definitions)
  const own = root.children.slice(start)
  const nodes = flow(own, reader)
  const definitions: Definition[] = []
  collectOwn(own, definitions)
  return { nodes: canonicalBlocks(nodes), footnotes: reader.footnotes, definitions }
}

/** micromark has assertions that fail on odd task lists when it runs as a development build: then it is text. */
function parse(source: string): Mdast.Root {
  try {
    return fromMarkdown(source, { extensions: syntax, mdastExtensions: handlers })
  } catch {
    return fromMarkdown(source.replace(/\[([ xX])\]/g, '\\[$1]'), {
      extensions: syntax,
      mdastExtensions: handlers,
    })
  }
}

/** Labels of footnotes and links are compared as CommonMark does. */
export function labelKey(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

function stubs({ notes, definitions }: Known): string {
  const links = definitions.map(({ label, link: { url, title } }) => {
    const shown = title ? ` "${title.replace(/[\\"&]/g, '\\$&').replace(/\n/g, ' ')}"` : ''
    return `[${label}]: <${url.replace(/[\\<>&]/g, '\\$&')}>${shown}`
  })
  return [...notes.map((label) => `[^${label}]: x`), ...links].join('\n\n')
}

interface Reader {
  readonly source: string
  readonly definitions: Map<string, Link>
  readonly footnotes: Footnote[]
}

/** The first definition of a label wins, wherever it stands. */
function collectDefinitions(node: Mdast.Nodes, found: Map<string, Link>): void {
  if (node.type === 'definition') {
    const key = labelKey(node.label ?? node.identifier)
    if (!found.has(key)) found.set(key, linkOf(node.url, node.title))
  } else if ('children' in node) {
    for (const child of node.children) collectDefinitions(child, found)
  }
}

function collectOwn(nodes: readonly Mdast.Nodes[], found: Definition[]): void {
  for (const node of nodes) {
    if (node.type === 'definition') {
      const label = unguardDates(node.label ?? node.identifier)
      found.push({ label, link: linkOf(node.url, node.title) })
    } else if ('children' in node) collectOwn(node.children, found)
  }
}

function linkOf(url: string, title: string | null | undefined): Link {
  return { url: unguardDates(url), ...(title && { title: unguardDates(title) }) }
}

function flow(nodes: readonly Mdast.Nodes[], reader: Reader): Node[] {
  return nodes.flatMap((node) => flowNode(node, reader))
}

function flowNode(node: Mdast.Nodes, reader: Reader): Node[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', inlines: phrasing(node.children, reader) }]
    case 'heading':
      return [{ type: 'heading', level: node.depth, inlines: phrasing(node.children, reader) }]
    case 'thematicBreak':
      return [{ type: 'rule' }]
    case 'blockquote':
      return [{ type: 'quote', nodes: flow(node.children, reader) }]
    case 'code': {
      const lang = [node.lang, node.meta].filter(Boolean).join(' ')
      return [{ type: 'code', lang: unguardDates(lang), text: unguardDates(node.value) }]
    }
    case 'html':
      return htmlParagraphs(unguardDates(node.value))
    case 'list':
      return list(node, reader)
    case 'table':
      return [
        {
          type: 'table',
          align: (node.align ?? []).map((align) => align ?? null),
          rows: node.children.map((row) =>
            row.children.map((cell) => phrasing(cell.children, reader)),
          ),
        },
      ]
    case 'footnoteDefinition': {
      const label = unguardDates(node.label ?? node.identifier)
      reader.footnotes.push({ type: 'footnote', label, nodes: flow(node.children, reader) })
      return []
    }
    default:
      return []
  }
}

function htmlParagraphs(html: string): Node[] {
  return html.split(/\n[ \t]*\n/).map((part) => ({
    type: 'paragraph',
    inlines: [{ type: 'text', text: part.replace(/\s*\n\s*/g, ' ') }],
  }))
}

function list(node: Mdast.List, reader: Reader): Node[] {
  let sign: List['marker'] = '-'
  const items = node.children.map((item, index): RawItem => {
    const marker = /^(\d{1,9})\ufdd0?([.)])/.exec(sourceOf(item, reader).slice(0, 12))
    if (node.ordered && marker) sign = marker[2] as '.' | ')'
    const before = node.children[index - 1]
    return {
      ...(node.ordered && marker && { number: Number(marker[1]) }),
      ...(typeof item.checked === 'boolean' && { checked: item.checked }),
      nodes: flow(item.children, reader),
      gapBefore: before !== undefined && linesBetween(before, item) > 1,
      gapInside: item.children.some(
        (child, at) => at > 0 && linesBetween(item.children[at - 1]!, child) > 1,
      ),
    }
  })
  return listsOf(sign, items)
}

function sourceOf(node: Mdast.Nodes, { source }: Reader): string {
  const start = node.position?.start.offset ?? 0
  return source.slice(start, start + 12)
}

function linesBetween(a: Mdast.Nodes, b: Mdast.Nodes): number {
  return (b.position?.start.line ?? 0) - (a.position?.end.line ?? 0)
}

function phrasing(nodes: readonly Mdast.Nodes[], reader: Reader, marks: Marks = {}): Inline[] {
  return nodes.flatMap((node) => phrase(node, reader, marks))
}

function phrase(node: Mdast.Nodes, reader: Reader, marks: Marks): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: softBreaks(unguardDates(node.value)), ...marks }]
    case 'emphasis':
      return phrasing(node.children, reader, { ...marks, em: true })
    case 'strong':
      return phrasing(node.children, reader, { ...marks, strong: true })
    case 'delete':
      return phrasing(node.children, reader, { ...marks, strike: true })
    case 'inlineCode':
      return [{ type: 'code', text: unguardDates(node.value), ...marks }]
    case 'break':
      return [{ type: 'break', ...marks }]
    case 'html':
      return /^<br ?\/?>$/i.test(node.value)
        ? [{ type: 'break', ...marks }]
        : [{ type: 'text', text: softBreaks(unguardDates(node.value)), ...marks }]
    case 'link':
      return phrasing(node.children, reader, { ...marks, link: linkOf(node.url, node.title) })
    case 'image':
      return [
        {
          type: 'image',
          alt: unguardDates(node.alt ?? ''),
          ...linkOf(node.url, node.title),
          ...marks,
        },
      ]
    case 'linkReference': {
      const link = reader.definitions.get(labelKey(node.label ?? node.identifier))
      return phrasing(node.children, reader, link ? { ...marks, link } : marks)
    }
    case 'imageReference': {
      const link = reader.definitions.get(labelKey(node.label ?? node.identifier))
      return [
        { type: 'image', alt: unguardDates(node.alt ?? ''), ...(link ?? { url: '' }), ...marks },
      ]
    }
    case 'footnoteReference':
      return [{ type: 'note', label: unguardDates(node.label ?? node.identifier), ...marks }]
    default:
      return []
  }
}

function softBreaks(text: string): string {
  return text.includes('\n') ? text.replace(/[ \t]*\n[ \t]*/g, ' ') : text
}
