/** The editor itself. Loaded only by the page where somebody edits, and only in the browser. */
import { history } from 'prosemirror-history'
import { Slice } from 'prosemirror-model'
import { EditorState, type Plugin, type Transaction } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { readText } from '#app/domain/text/index.ts'
import { commands, insertObject, setLink, styleCommand } from './commands.ts'
import { documentOf } from './document-of.ts'
import type { EditorHandle, EditorOptions } from './editor-handle.ts'
import { footnotes, type Pending } from './footnotes.ts'
import { typingRules } from './input-rules.ts'
import { keys } from './keys.ts'
import { paste } from './paste.ts'
import { markdownOf } from './text-of.ts'
import { tidy, withLastLine } from './tidy.ts'
import { toolStateOf } from './tool-state.ts'
import { views } from './views.ts'

const open = (markdown: string) => withLastLine(documentOf(readText(markdown)))

/** Under the page's own bars a caret would be hidden. */
const scrollMargin = { top: 132, bottom: 24, left: 8, right: 8 }

export function mountEditor(options: EditorOptions): EditorHandle {
  const { host, words } = options
  const view = new EditorView(host, {
    state: EditorState.create({ doc: open(options.markdown), plugins: pluginsFor(options) }),
    nodeViews: views(options.objects, words),
    attributes: (state) => ({
      id: options.id,
      class: 'prose ed-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': words.text,
      'aria-describedby': `${options.id}-hints`,
      lang: 'lv',
      spellcheck: 'true',
      ...(isEmpty(state) && { 'data-placeholder': words.placeholder }),
    }),
    scrollMargin,
    scrollThreshold: scrollMargin,
    handleDOMEvents: { blur: () => void options.onLeave() },
    dispatchTransaction(transaction: Transaction) {
      view.updateState(view.state.apply(transaction))
      if (transaction.docChanged) options.onChange()
      options.onState(toolStateOf(view.state))
    },
  })
  options.onState(toolStateOf(view.state))
  return handleOf(view)
}

function pluginsFor(options: EditorOptions): Plugin[] {
  const pending: Pending = new Map()
  return [
    typingRules(),
    keys(options),
    paste(pending),
    history(),
    tableEditing(),
    footnotes(pending),
    tidy(),
  ]
}

function handleOf(view: EditorView): EditorHandle {
  const run: EditorHandle['run'] = (tool) => {
    commands[tool](view.state, view.dispatch, view)
    view.focus()
  }
  return {
    run,
    style: (style) => void styleCommand(style)(view.state, view.dispatch, view),
    link(url) {
      setLink(url)(view.state, view.dispatch, view)
      view.focus()
    },
    insertObject(name) {
      insertObject(name)(view.state, view.dispatch, view)
      view.focus()
    },
    markdown: () => markdownOf(view.state.doc),
    replace(markdown) {
      const { tr, doc } = view.state
      const { content } = open(markdown)
      view.dispatch(tr.replace(0, doc.content.size, new Slice(content, 0, 0)))
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

const isEmpty = ({ doc }: EditorState): boolean =>
  doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.content.size === 2
