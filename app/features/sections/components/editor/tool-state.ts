/** What the toolbar needs to know of a state of the editor. */
import type { MarkType, NodeType } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { isInTable, selectedRect } from 'prosemirror-tables'
import { ancestor, commands, linkAround, mayLink } from './commands.ts'
import type { BlockStyle, Tool, ToolState } from './editor-handle.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

export function toolStateOf(state: EditorState): ToolState {
  const tools = Object.keys(commands) as Tool[]
  return {
    style: styleOf(state),
    on: new Set(tools.filter((tool) => isOn(state, tool))),
    possible: new Set(tools.filter((tool) => commands[tool](state))),
    inTable: isInTable(state),
    link: linkAround(state)?.url,
    mayLink: mayLink(state),
    objects: objectsIn(state),
  }
}

function styleOf({ selection }: EditorState): BlockStyle {
  const { parent } = selection.$from
  if (parent.type === nodes.code_block) return 'code'
  if (parent.type !== nodes.heading) return 'text'
  const level = Math.min(5, Math.max(3, parent.attrs.level)) as 3 | 4 | 5
  return `heading-${level}`
}

function isOn(state: EditorState, tool: Tool): boolean {
  const within = (type?: NodeType) => nearestList(state)?.type === type
  switch (tool) {
    case 'bold':
      return hasMark(state, marks.strong!)
    case 'italic':
      return hasMark(state, marks.em!)
    case 'bullets':
      return within(nodes.bullet_list)
    case 'numbers':
      return within(nodes.ordered_list)
    case 'quote':
      return ancestor(state, nodes.quote!) !== undefined
    case 'align-left':
    case 'align-center':
    case 'align-right':
      return isInTable(state) && alignOf(state) === tool.slice('align-'.length)
    default:
      return false
  }
}

const nearestList = (state: EditorState) =>
  ancestor(state, nodes.bullet_list!, nodes.ordered_list!)?.node

function alignOf(state: EditorState): string | null {
  const { map, tableStart, left, top } = selectedRect(state)
  return state.doc.nodeAt(tableStart + map.map[top * map.width + left]!)?.attrs.align ?? null
}

function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { $from, from, to, empty } = selection
  if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined
  return doc.rangeHasMark(from, to, type)
}

function objectsIn({ doc }: EditorState): Set<string> {
  const objects = doc.children.filter((child) => child.type === nodes.object)
  return new Set(objects.map(({ attrs }) => `${attrs.object}:${attrs.key}`))
}
