/** Nodes that are more than an element: references with their numbers, footnotes, records, tick boxes. */
import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import type { Decoration, EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view'
import { button, element } from './dom.ts'
import type { EditorWords, ObjectPreviews } from './editor-handle.ts'
import { deleteFootnote, goToFootnote, goToReference, numberIn } from './footnotes.ts'
import { itemAttributes } from './schema.ts'

type Views = Readonly<Record<string, NodeViewConstructor>>

export const views = (objects: ObjectPreviews, words: EditorWords): Views => ({
  note: (node, view, _, decorations) => new NoteView(node, view, decorations, words),
  footnote: (node, view, _, decorations) => new FootnoteView(node, view, decorations, words),
  object: (node) => new ObjectView(node, objects, words),
  list_item: (node, view, position) => new ItemView(node, view, position, words),
  table: () => new TableView(),
})

/** The buttons of a node act, and give the caret back to the text. */
const act = (view: EditorView, command: Command) => () => {
  command(view.state, view.dispatch, view)
  view.focus()
}

class NoteView implements NodeView {
  readonly dom = element('sup', 'fn-ref')
  readonly #words: EditorWords

  constructor(node: Node, view: EditorView, own: readonly Decoration[], words: EditorWords) {
    this.#words = words
    this.dom.addEventListener('click', act(view, goToFootnote(node.attrs.label)))
    this.#show(own)
  }

  update(node: Node, own: readonly Decoration[]): boolean {
    if (node.type.name !== 'note') return false
    this.#show(own)
    return true
  }

  #show(own: readonly Decoration[]): void {
    const { number } = numberIn(own)
    this.dom.textContent = String(number)
    this.dom.title = this.#words.note(number)
  }

  ignoreMutation(): boolean {
    return true
  }
}

class FootnoteView implements NodeView {
  readonly dom = element('section', 'fn')
  readonly contentDOM = element('div', 'fn-t')
  readonly #number = element('span', 'fn-n')
  readonly #unused = element('p', 'fn-u s m')
  readonly #back: HTMLButtonElement
  readonly #words: EditorWords
  readonly #label: string

  constructor(node: Node, view: EditorView, own: readonly Decoration[], words: EditorWords) {
    const { label } = node.attrs
    this.#label = label
    this.#words = words
    this.#back = button('corner-up-left', words.backToText, act(view, goToReference(label)))
    const remove = button('trash-2', words.deleteFootnote, act(view, deleteFootnote(label)))
    const tools = element('span', 'fn-b')
    tools.append(this.#back, remove)
    for (const part of [this.#number, tools, this.#unused]) part.contentEditable = 'false'
    this.#unused.textContent = words.unusedFootnote
    this.dom.append(this.#number, this.contentDOM, tools, this.#unused)
    this.#show(own)
  }

  update(node: Node, own: readonly Decoration[]): boolean {
    if (node.type.name !== 'footnote' || node.attrs.label !== this.#label) return false
    this.#show(own)
    return true
  }

  #show(own: readonly Decoration[]): void {
    const { number, unused } = numberIn(own)
    this.#number.textContent = `${number}.`
    this.#unused.hidden = !unused
    this.#back.hidden = unused
    this.dom.setAttribute('aria-label', this.#words.footnote(number))
  }

  stopEvent(event: Event): boolean {
    return (event.target as Element).closest('.fn-b') !== null
  }

  ignoreMutation({ target }: { target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(target)
  }
}

/** Only shown: its data has a page of its own. The preview cannot be entered. */
class ObjectView implements NodeView {
  readonly dom = element('figure', 'obj')

  constructor(node: Node, objects: ObjectPreviews, words: EditorWords) {
    const name = `${node.attrs.object}:${node.attrs.key}`
    const known = objects[name]
    const caption = element('figcaption', 'obj-h s')
    const title = element('b')
    title.textContent = known?.label ?? words.unknownObject
    const hint = element('span', 'm')
    hint.textContent = known ? words.objectHint : `{{${name}}}`
    caption.append(title, hint)
    const preview = element('div', 'obj-p')
    preview.inert = true
    preview.innerHTML = known?.html ?? ''
    this.dom.append(caption, preview)
    this.dom.contentEditable = 'false'
  }

  ignoreMutation(): boolean {
    return true
  }
}

class ItemView implements NodeView {
  readonly dom = element('li')
  readonly contentDOM: HTMLElement
  readonly #box: HTMLInputElement | undefined

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    words: EditorWords,
  ) {
    if (node.attrs.checked === null) this.contentDOM = this.dom
    else {
      this.#box = checkbox(words.done)
      this.#box.addEventListener('change', () => {
        const pos = position()
        const present = pos === undefined ? null : view.state.doc.nodeAt(pos)
        if (pos === undefined || !present) return
        const attrs = { ...present.attrs, checked: !present.attrs.checked }
        view.dispatch(view.state.tr.setNodeMarkup(pos, null, attrs))
      })
      this.contentDOM = element('div')
      this.dom.className = 'task'
      this.dom.append(this.#box, this.contentDOM)
    }
    this.#show(node)
  }

  update(node: Node): boolean {
    const isTask = node.attrs.checked !== null
    if (node.type.name !== 'list_item' || isTask !== (this.#box !== undefined)) return false
    this.#show(node)
    return true
  }

  #show({ attrs }: Node): void {
    const { value } = itemAttributes(attrs)
    if (value === undefined) this.dom.removeAttribute('value')
    else this.dom.setAttribute('value', value)
    if (this.#box) this.#box.checked = attrs.checked
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#box
  }

  ignoreMutation({ target }: { target: globalThis.Node }): boolean {
    return this.#box !== undefined && !this.contentDOM.contains(target)
  }
}

function checkbox(label: string): HTMLInputElement {
  const box = element('input', 'ds-input')
  box.type = 'checkbox'
  box.contentEditable = 'false'
  box.setAttribute('aria-label', label)
  return box
}

/** Wide tables scroll inside themselves. */
class TableView implements NodeView {
  readonly dom = element('div', 'tw')
  readonly contentDOM = element('tbody')

  constructor() {
    const table = element('table')
    table.append(this.contentDOM)
    // It is editable anyway; said aloud, so that nobody takes it for a region the keyboard cannot reach.
    this.dom.contentEditable = 'true'
    this.dom.append(table)
  }

  update(node: Node): boolean {
    return node.type.name === 'table'
  }

  ignoreMutation({ type, target }: { type: string; target: globalThis.Node }): boolean {
    return type !== 'selection' && !this.contentDOM.contains(target)
  }
}
