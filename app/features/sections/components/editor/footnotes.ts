/**
 * Footnotes: a reference in the text, a block at the end. Labels are stable and never shown; people see
 * numbers in the order of reference. A reference always has its block, so that nothing points nowhere.
 */
import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { schema } from './schema.ts'
import { missingLabels } from './text-of.ts'

const { nodes } = schema

/** Footnotes that came in with a paste, until their references stand in the text. */
export type Pending = Map<string, Node>

interface Numbers {
  readonly decorations: DecorationSet
}
const key = new PluginKey<Numbers>('footnotes')

export function footnotes(pending: Pending): Plugin<Numbers> {
  return new Plugin<Numbers>({
    key,
    state: {
      init: (_, { doc }) => ({ decorations: numbered(doc) }),
      apply: (tr, before) => (tr.docChanged ? { decorations: numbered(tr.doc) } : before),
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    appendTransaction(transactions, _, { doc, tr }) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      const missing = missingLabels(doc)
      if (missing.length === 0) return null
      for (const label of missing) {
        tr.insert(tr.doc.content.size, pending.get(label) ?? emptyFootnote(label))
        pending.delete(label)
      }
      return tr
    },
  })
}

/** Two people who add one at the same time must not choose the same label. */
export function newLabel(taken: ReadonlySet<string>): string {
  for (;;) {
    const [a = 0] = crypto.getRandomValues(new Uint32Array(1))
    const label = `n${a.toString(36).slice(-5)}`
    if (!taken.has(label)) return label
  }
}

export function labelsOf(doc: Node): Set<string> {
  const labels = new Set<string>()
  doc.descendants(({ type, attrs }) => {
    if (type === nodes.footnote || type === nodes.note) labels.add(attrs.label)
  })
  return labels
}

/** Puts a reference after the selection and leads into its block. Not inside another footnote. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to, to } = state.selection
  const inside = $to.depth > 0 && $to.node(1).type === nodes.footnote
  if (inside || !$to.parent.inlineContent || $to.parent.type.spec.code) return false
  const label = newLabel(labelsOf(state.doc))
  const tr = state.tr.insert(to, nodes.note!.create({ label }))
  const pos = placeFor(tr.doc, label)
  tr.insert(pos, emptyFootnote(label)).setSelection(TextSelection.create(tr.doc, pos + 2))
  dispatch?.(tr.scrollIntoView())
  return true
}

const emptyFootnote = (label: string): Node =>
  nodes.footnote!.create({ label }, nodes.paragraph!.create())

/** Before the first block that is referred to later. */
function placeFor(doc: Node, label: string): number {
  const order = orderOf(doc)
  const own = order.get(label) ?? 0
  let place = doc.content.size
  doc.forEach((child, offset) => {
    if (child.type !== nodes.footnote || place < doc.content.size) return
    if ((order.get(child.attrs.label) ?? 0) > own) place = offset
  })
  return place
}

/** Number by label: first reference in the text, then in the footnotes, then those without any. */
function orderOf(doc: Node): Map<string, number> {
  const order = new Map<string, number>()
  const count = (label: string) => {
    if (!order.has(label)) order.set(label, order.size + 1)
  }
  const countReferences = (part: Node) =>
    part.descendants(({ type, attrs }) => {
      if (type === nodes.note) count(attrs.label)
    })
  for (const child of doc.children) if (child.type !== nodes.footnote) countReferences(child)
  for (const child of doc.children) if (child.type === nodes.footnote) countReferences(child)
  for (const child of doc.children) if (child.type === nodes.footnote) count(child.attrs.label)
  return order
}

function numbered(doc: Node): DecorationSet {
  const order = orderOf(doc)
  const used = new Set<string>()
  const found: Decoration[] = []
  doc.descendants(({ type, attrs, nodeSize }, pos) => {
    if (type === nodes.note) used.add(attrs.label)
    if (type !== nodes.note && type !== nodes.footnote) return
    const number = order.get(attrs.label) ?? 0
    const unused = type === nodes.footnote && !used.has(attrs.label)
    found.push(Decoration.node(pos, pos + nodeSize, {}, { number, unused }))
  })
  return DecorationSet.create(doc, found)
}

/** Number and use of a reference or block, as its node view finds them. */
export function numberIn(decorations: readonly Decoration[]): { number: number; unused: boolean } {
  const spec = decorations.find(({ spec }) => spec.number !== undefined)?.spec
  return { number: spec?.number ?? 0, unused: spec?.unused ?? false }
}

const positionsOf = (doc: Node, type: Node['type'], label: string): number[] => {
  const found: number[] = []
  doc.descendants((node, pos) => {
    if (node.type === type && node.attrs.label === label) found.push(pos)
  })
  return found
}

/** From the reference to the text of the footnote. */
export function goToFootnote(label: string): Command {
  return (state, dispatch) => {
    const [pos] = positionsOf(state.doc, nodes.footnote!, label)
    if (pos === undefined) return false
    dispatch?.(select(state, pos + 1))
    return true
  }
}

/** From the footnote back to where it is first referred to. */
export function goToReference(label: string): Command {
  return (state, dispatch) => {
    const [pos] = positionsOf(state.doc, nodes.note!, label)
    if (pos === undefined) return false
    dispatch?.(select(state, pos + 1))
    return true
  }
}

const select = ({ doc, tr }: EditorState, pos: number) =>
  tr.setSelection(TextSelection.near(doc.resolve(pos))).scrollIntoView()

/** The block and every reference to it. */
export function deleteFootnote(label: string): Command {
  return ({ doc, tr }, dispatch) => {
    const places = [
      ...positionsOf(doc, nodes.note!, label),
      ...positionsOf(doc, nodes.footnote!, label),
    ]
    for (const pos of places.toSorted((a, b) => b - a)) {
      tr.delete(pos, pos + doc.nodeAt(pos)!.nodeSize)
    }
    dispatch?.(tr)
    return places.length > 0
  }
}
