/** What comes from the clipboard becomes what the editor can hold; footnotes find their references. */
import { Fragment, type Node, type ResolvedPos, Slice } from 'prosemirror-model'
import { type EditorState, Plugin } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import type { Pending } from './footnotes.ts'
import { cleanHtml } from './paste-html.ts'
import { schema } from './schema.ts'

const { nodes } = schema

export const paste = (pending: Pending): Plugin =>
  new Plugin({
    props: {
      transformPastedHTML: cleanHtml,
      transformPasted: (slice) => withoutFootnotes(slice, pending),
      clipboardTextParser: (text, $context) => plainText(text, $context),
      handlePaste(view, _, slice) {
        if (!needsOneLine(view.state, slice)) return false
        const line = new Slice(Fragment.from(oneLine(slice.content)), 0, 0)
        view.dispatch(view.state.tr.replaceSelection(line).scrollIntoView())
        return true
      },
    },
  })

/** Footnotes stand at the end only: they wait until the plugin finds their references in the text. */
function withoutFootnotes(slice: Slice, pending: Pending): Slice {
  const body = slice.content.content.filter((node) => {
    if (node.type === nodes.footnote) pending.set(node.attrs.label, node)
    return node.type !== nodes.footnote
  })
  if (body.length === slice.content.childCount) return slice
  return new Slice(Fragment.from(body), slice.openStart, body.length > 0 ? 1 : 0)
}

/** A line of the clipboard is a paragraph; what looks like Markdown stays the text that it is. */
function plainText(text: string, $context: ResolvedPos): Slice {
  const marks = $context.marks()
  const paragraphs = text
    .split(/(?:\r\n?|\n)+/)
    .map((line) => line.replace(/\t/g, ' '))
    .map((line) => nodes.paragraph!.create(null, line ? schema.text(line, marks) : []))
  return new Slice(Fragment.from(paragraphs), 1, 1)
}

/** Blocks pasted into a cell or a heading would tear it apart. Cells into cells are handled elsewhere. */
function needsOneLine(state: EditorState, { content }: Slice): boolean {
  const inLine = isInTable(state) || state.selection.$from.parent.type === nodes.heading
  const blocks = content.content.filter((node) => node.isBlock)
  const cells = content.content.some((node) => node.type.spec.tableRole !== undefined)
  return inLine && !cells && (blocks.length > 1 || blocks.some((node) => !node.isTextblock))
}

function oneLine(content: Fragment): Node[] {
  const out: Node[] = []
  content.descendants((node) => {
    if (node.isTextblock && out.length > 0) out.push(nodes.hard_break!.create())
    if (node.isInline) out.push(node)
    return !node.isInline
  })
  return out
}
