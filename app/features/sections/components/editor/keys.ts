/**
 * The editor's keyboard. Tab serves tables and lists; Escape first, then Tab, leaves the text, so that
 * nobody is held inside it. Ctrl K is a link here and does not reach the page's own search.
 */
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keydownHandler } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { type Command, NodeSelection, Plugin } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { ancestor, commands } from './commands.ts'
import type { EditorOptions } from './editor-handle.ts'
import { goToFootnote } from './footnotes.ts'
import { schema } from './schema.ts'
import { nextCell, previousCell } from './table-commands.ts'

const { nodes } = schema

type Callbacks = Pick<EditorOptions, 'onSave' | 'onLink' | 'onToolbar'>

export function keys({ onSave, onLink, onToolbar }: Callbacks): Plugin {
  const call = (callback: () => void): Command => {
    return (_, dispatch) => {
      if (dispatch) callback()
      return true
    }
  }
  const own = keydownHandler({
    'Mod-Enter': call(onSave),
    'Mod-k': call(onLink),
    'Alt-F10': call(onToolbar),
    'Mod-b': commands.bold,
    'Mod-i': commands.italic,
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Shift-Mod-7': commands.numbers,
    'Shift-Mod-8': commands.bullets,
    'Shift-Mod-9': commands.quote,
    Enter: chainCommands(followNote, breakInCell, splitItem),
    'Shift-Enter': chainCommands(exitCode, insertBreak),
    Backspace: undoInputRule,
  })
  const base = keydownHandler(baseKeymap)
  const tab = keydownHandler({
    Tab: chainCommands(nextCell, inList(sinkListItem(nodes.list_item!))),
    'Shift-Tab': chainCommands(previousCell, inList(liftListItem(nodes.list_item!))),
  })
  let leaving = false
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key === 'Escape') {
          leaving = true
          return false
        }
        if (event.key === 'Tab') return !leaving && tab(view, event)
        if (event.key !== 'Shift') leaving = false
        if (!own(view, event)) return base(view, event)
        if (event.key.toLowerCase() === 'k') event.stopPropagation()
        return true
      },
      handleDOMEvents: {
        blur: () => {
          leaving = false
        },
      },
    },
  })
}

/** Inside a list Tab never leaves the text, also where the item cannot move. */
const inList = (command: Command): Command => {
  return (state, dispatch, view) =>
    ancestor(state, nodes.list_item!) !== undefined && (command(state, dispatch, view) || true)
}

const splitItem: Command = (state, dispatch, view) => {
  const item = ancestor(state, nodes.list_item!)
  const attrs = item && item.node.attrs.checked !== null ? { checked: false } : undefined
  return splitListItem(nodes.list_item!, attrs)(state, dispatch, view)
}

const insertBreak: Command = (state, dispatch) => {
  const { parent } = state.selection.$from
  if (!parent.inlineContent || parent.type.spec.code) return false
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break!.create()).scrollIntoView())
  return true
}

const breakInCell: Command = (state, dispatch, view) =>
  isInTable(state) && insertBreak(state, dispatch, view)

const followNote: Command = (state, dispatch, view) => {
  const { selection } = state
  if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.note) return false
  return goToFootnote(selection.node.attrs.label)(state, dispatch, view)
}
