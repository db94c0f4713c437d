/**
 * What the editor can hold: exactly the shapes of domain/text, so that nothing is lost on the way in or out.
 * Tables follow the roles of prosemirror-tables; cells hold runs only, because Markdown knows no more.
 */
import { type DOMOutputSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model'
import { marks } from './schema-marks.ts'

const lowestLevel = 3
const highestLevel = 5

/** Headings inside a section; what is pasted from elsewhere is brought between these. */
export const headingLevels = [3, 4, 5] as const

const pastedLevel = (tag: string): number =>
  Math.min(highestLevel, Math.max(lowestLevel, Number(tag.slice(1))))

const heading: NodeSpec = {
  content: 'inline*',
  group: 'block',
  defining: true,
  attrs: { level: { default: lowestLevel } },
  parseDOM: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({
    tag,
    getAttrs: (dom) => ({ level: Number(dom.dataset.level ?? pastedLevel(tag)) }),
  })),
  toDOM: ({ attrs }) => [`h${attrs.level}`, { 'data-level': String(attrs.level) }, 0],
}

const lists: Record<string, NodeSpec> = {
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { loose: { default: false } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { start: { default: 1 }, marker: { default: '.' }, loose: { default: false } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (dom) => ({
          start: Number.parseInt(dom.getAttribute('start') ?? '1', 10) || 1,
          marker: dom.classList.contains('bracket') ? ')' : '.',
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      'ol',
      { start: String(attrs.start), ...(attrs.marker === ')' && { class: 'bracket' }) },
      0,
    ],
  },
  /** `number` only where the author skipped some; otherwise items count, also after an edit. */
  list_item: {
    content: 'block+',
    defining: true,
    attrs: { number: { default: null }, checked: { default: null } },
    parseDOM: [
      {
        tag: 'li',
        getAttrs: (dom) => ({
          number: Number.parseInt(dom.getAttribute('value') ?? '', 10) || null,
          checked: dom.dataset.checked === undefined ? null : dom.dataset.checked === 'true',
        }),
      },
    ],
    toDOM: ({ attrs }) => ['li', itemAttributes(attrs), 0],
  },
}

export const itemAttributes = ({ number, checked }: Node['attrs']): Record<string, string> => ({
  ...(number !== null && { value: String(number) }),
  ...(checked !== null && { 'data-checked': String(checked) }),
})

const cell = (tag: 'td' | 'th', tableRole: string): NodeSpec => ({
  content: 'inline*',
  tableRole,
  isolating: true,
  attrs: {
    colspan: { default: 1 },
    rowspan: { default: 1 },
    colwidth: { default: null },
    align: { default: null },
  },
  parseDOM: [
    {
      tag,
      getAttrs: (dom) => {
        const side = dom.style.textAlign
        return { align: ['left', 'center', 'right'].includes(side) ? side : null }
      },
    },
  ],
  toDOM: ({ attrs }) => [tag, attrs.align ? { style: `text-align: ${attrs.align}` } : {}, 0],
})

const tables: Record<string, NodeSpec> = {
  table: {
    content: 'table_row+',
    group: 'block',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: (): DOMOutputSpec => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_cell | table_header)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_cell: cell('td', 'cell'),
  table_header: cell('th', 'header_cell'),
}

const inlines: Record<string, NodeSpec> = {
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  note: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { label: {} },
    parseDOM: [{ tag: 'sup[data-note]', getAttrs: (dom) => ({ label: dom.dataset.note }) }],
    toDOM: ({ attrs }) => ['sup', { 'data-note': attrs.label }],
  },
  image: {
    inline: true,
    group: 'inline',
    draggable: true,
    attrs: { url: {}, alt: { default: '' }, title: { default: null } },
    parseDOM: [
      {
        tag: 'img[src]',
        getAttrs: (dom) => ({
          url: dom.getAttribute('src'),
          alt: dom.getAttribute('alt') ?? '',
          title: dom.getAttribute('title'),
        }),
      },
    ],
    toDOM: ({ attrs: { url, alt, title } }) => ['img', { src: url, alt, ...(title && { title }) }],
  },
}

export const schema = new Schema({
  nodes: {
    doc: { content: '(block | object)+ footnote*' },
    paragraph: {
      content: 'inline*',
      group: 'block',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading,
    ...lists,
    ...tables,
    quote: {
      content: 'block+',
      group: 'block',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    code_block: {
      content: 'text*',
      marks: '',
      group: 'block',
      code: true,
      defining: true,
      attrs: { lang: { default: '' } },
      parseDOM: [
        {
          tag: 'pre',
          preserveWhitespace: 'full',
          getAttrs: (dom) => ({ lang: dom.dataset.lang ?? '' }),
        },
      ],
      toDOM: ({ attrs }) => ['pre', { 'data-lang': attrs.lang }, ['code', 0]],
    },
    rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    object: {
      atom: true,
      attrs: { object: {}, key: {} },
      parseDOM: [
        {
          tag: 'div[data-object]',
          getAttrs: (dom) => ({ object: dom.dataset.object, key: dom.dataset.key }),
        },
      ],
      toDOM: ({ attrs }) => ['div', { 'data-object': attrs.object, 'data-key': attrs.key }],
    },
    footnote: {
      content: 'block+',
      isolating: true,
      defining: true,
      attrs: { label: {} },
      parseDOM: [
        {
          tag: 'section[data-footnote]',
          getAttrs: (dom) => ({ label: dom.dataset.footnote }),
        },
      ],
      toDOM: ({ attrs }) => ['section', { 'data-footnote': attrs.label }, 0],
    },
    ...inlines,
  },
  marks,
})
