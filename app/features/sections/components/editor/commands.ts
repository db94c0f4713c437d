/** What the buttons of the toolbar do; each also answers, without `dispatch`, whether it could. */
import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { Attrs, NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import { readObject } from '#app/domain/text/nodes.ts'
import type { BlockStyle, Tool } from './editor-handle.ts'
import { insertFootnote } from './footnotes.ts'
import { schema } from './schema.ts'
import { insertTable, tableCommands } from './table-commands.ts'

const { nodes, marks } = schema

export const commands: Readonly<Record<Tool, Command>> = {
  undo,
  redo,
  bold: toggleMark(marks.strong!),
  italic: toggleMark(marks.em!),
  bullets: toggleList(nodes.bullet_list!),
  numbers: toggleList(nodes.ordered_list!),
  quote: toggleQuote,
  footnote: insertFootnote,
  table: insertTable,
  ...tableCommands,
}

export function styleCommand(style: BlockStyle): Command {
  if (style === 'text') return setBlockType(nodes.paragraph!)
  if (style === 'code') return setBlockType(nodes.code_block!)
  const heading = setBlockType(nodes.heading!, { level: Number(style.slice(-1)) })
  // A heading is a line of its own: one inside a list would break the outline.
  return (state, dispatch) => !ancestor(state, nodes.list_item!) && heading(state, dispatch)
}

/** Depth and position of the nearest such node around the selection. */
export function ancestor({ selection }: EditorState, ...types: readonly NodeType[]) {
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (types.includes(node.type)) return { node, depth, pos: $from.before(depth) }
  }
  return undefined
}

/** The same button takes the list away, and turns the other kind of list into this one. */
function toggleList(type: NodeType): Command {
  const wrap = wrapInList(type)
  const unwrap = liftListItem(nodes.list_item!)
  return (state, dispatch, view) => {
    const list = ancestor(state, nodes.bullet_list!, nodes.ordered_list!)
    if (!list) return wrap(state, dispatch, view)
    if (list.node.type === type) return unwrap(state, dispatch, view)
    const attrs: Attrs = { loose: list.node.attrs.loose }
    dispatch?.(state.tr.setNodeMarkup(list.pos, type, attrs))
    return true
  }
}

function toggleQuote(...[state, dispatch, view]: Parameters<Command>): boolean {
  return ancestor(state, nodes.quote!)
    ? lift(state, dispatch, view)
    : wrapIn(nodes.quote!)(state, dispatch, view)
}

/** The link around the selection, with where it begins and ends. */
export function linkAround({ selection, doc }: EditorState) {
  const { $from } = selection
  const type = marks.link!
  const at = $from.parent.childAfter($from.parentOffset)
  const near = [at.node, $from.nodeBefore].find((node) => node && type.isInSet(node.marks))
  const mark = near && type.isInSet(near.marks)
  if (!mark || !$from.parent.isTextblock) return undefined
  let from = $from.pos
  let to = $from.pos
  while (from > $from.start() && mark.isInSet(doc.resolve(from).nodeBefore?.marks ?? [])) {
    from -= doc.resolve(from).nodeBefore!.nodeSize
  }
  while (to < $from.end() && mark.isInSet(doc.resolve(to).nodeAfter?.marks ?? [])) {
    to += doc.resolve(to).nodeAfter!.nodeSize
  }
  return { url: mark.attrs.url as string, title: mark.attrs.title as string | null, from, to }
}

export const mayLink = ({ selection, doc }: EditorState): boolean =>
  selection.$from.parent.inlineContent &&
  selection.$from.parent.type.allowsMarkType(marks.link!) &&
  selection.$from.sameParent(selection.$to) &&
  !doc.rangeHasMark(selection.from, selection.to, marks.code!)

export function setLink(url: string | undefined): Command {
  return (state, dispatch) => {
    const around = linkAround(state)
    const { tr, selection } = state
    const whole = around && selection.from >= around.from && selection.to <= around.to
    const { from, to } = whole ? around : selection
    if (url === undefined) tr.removeMark(from, to, marks.link)
    else {
      const mark = marks.link!.create({ url, title: whole ? around.title : null })
      const words = url.replace(/^(mailto:|https?:\/\/)/, '')
      if (from === to) tr.replaceSelectionWith(schema.text(words, [mark]), false)
      else tr.removeMark(from, to, marks.link).addMark(from, to, mark)
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Records stand between the blocks of the section, never inside one. */
export function insertObject(name: string): Command {
  return (state, dispatch) => {
    const found = readObject(`{{${name}}}`)
    const { $from } = state.selection
    if (!found) return false
    const footnote = ancestor(state, nodes.footnote!)
    const after = footnote || $from.depth === 0 ? $from.pos : $from.after(1)
    const pos = footnote ? bodyEnd(state) : after
    const object = nodes.object!.create({ object: found.object, key: found.key })
    const tr = state.tr.insert(pos, [object, nodes.paragraph!.create()])
    tr.setSelection(TextSelection.create(tr.doc, pos + object.nodeSize + 1))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

function bodyEnd({ doc }: EditorState): number {
  let end = 0
  doc.forEach((child, offset) => {
    if (child.type !== nodes.footnote) end = offset + child.nodeSize
  })
  return end
}
