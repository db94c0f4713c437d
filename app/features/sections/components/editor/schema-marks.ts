/** Marks of the editor's text. Links never grow when somebody types at their end. */
import type { MarkSpec } from 'prosemirror-model'
import { linkAttributes } from './address.ts'

export const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { url: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href], a[data-url]',
        getAttrs: (dom) => ({
          url: dom.dataset.url ?? dom.getAttribute('href'),
          title: dom.getAttribute('title'),
        }),
      },
    ],
    toDOM: ({ attrs }) => ['a', linkAttributes(attrs.url, attrs.title), 0],
  },
  em: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i' },
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'em' },
    ],
    toDOM: () => ['em', 0],
  },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight=normal', clearMark: (mark) => mark.type.name === 'strong' },
      {
        style: 'font-weight',
        getAttrs: (weight) => /^(bold|bolder|[6-9]00)$/.test(weight) && null,
      },
    ],
    toDOM: () => ['strong', 0],
  },
  strike: {
    parseDOM: [
      { tag: 's' },
      { tag: 'del' },
      { tag: 'strike' },
      { style: 'text-decoration=line-through' },
    ],
    toDOM: () => ['s', 0],
  },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
}
