/** Rows, columns and alignment. Alignment belongs to a whole column, the header to the first row. */

import { type Command, Selection, TextSelection } from 'prosemirror-state'
import {
  addColumnAfter,
  addColumnBefore,
  addRow,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
} from 'prosemirror-tables'
import type { TableTool } from './editor-handle.ts'
import { schema } from './schema.ts'

const { nodes } = schema

export const tableCommands: Readonly<Record<TableTool, Command>> = {
  'row-above': addRowBefore,
  'row-below': addRowAfter,
  'column-before': addColumnBefore,
  'column-after': addColumnAfter,
  'align-left': alignColumn('left'),
  'align-center': alignColumn('center'),
  'align-right': alignColumn('right'),
  'line-above': lineBeside('above'),
  'line-below': lineBeside('below'),
  'delete-row': deleteRow,
  'delete-column': deleteColumn,
  'delete-table': deleteTable,
}

/** A table of three columns: a header and two rows. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (isInTable(state) || !$from.parent.isTextblock || $from.parent.type.spec.code) return false
  const row = (type = nodes.table_cell!) =>
    nodes.table_row!.create(null, [type.create(), type.create(), type.create()])
  const table = nodes.table!.create(null, [row(nodes.table_header), row(), row()])
  const tr = state.tr.replaceSelectionWith(table)
  const start = tr.mapping.map($from.before(), -1)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView())
  return true
}

/** Pressed again, the alignment goes back to what the column has by itself. */
function alignColumn(align: 'left' | 'center' | 'right'): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    const { map, tableStart, left, right, top } = selectedRect(state)
    const { tr, doc } = state
    const first = doc.nodeAt(tableStart + map.map[top * map.width + left]!)
    const wanted = first?.attrs.align === align ? null : align
    for (let row = 0; row < map.height; row++) {
      for (let column = left; column < right; column++) {
        const pos = tableStart + map.map[row * map.width + column]!
        tr.setNodeMarkup(pos, null, { ...doc.nodeAt(pos)!.attrs, align: wanted })
      }
    }
    dispatch?.(tr)
    return true
  }
}

/** A way to write before a table that begins the section, or between two of them. */
function lineBeside(side: 'above' | 'below'): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    const { tableStart, table } = selectedRect(state)
    const pos = side === 'above' ? tableStart - 1 : tableStart - 1 + table.nodeSize
    const tr = state.tr.insert(pos, nodes.paragraph!.create())
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView())
    return true
  }
}

/** Tab in the last cell makes another row, as everywhere. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch, view)) return true
  const rect = selectedRect(state)
  const tr = addRow(state.tr, rect, rect.map.height)
  const end = rect.tableStart - 1 + tr.doc.nodeAt(rect.tableStart - 1)!.nodeSize
  const lastRow = tr.doc.resolve(end - 1).nodeBefore
  const start = end - 1 - (lastRow?.nodeSize ?? 0)
  tr.setSelection(Selection.near(tr.doc.resolve(start + 1)))
  dispatch?.(tr.scrollIntoView())
  return true
}

export const previousCell: Command = (state, dispatch, view) =>
  isInTable(state) && (goToNextCell(-1)(state, dispatch, view) || true)
