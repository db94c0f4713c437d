/** Reads a GFM table whose rows all begin and end with a line; other shapes are left to micromark. */
import type { Step } from './block-read.ts'
import { trimBlanks } from './characters.ts'
import { type ReadContext, readInline } from './inline-read.ts'
import type { Align, Inline } from './nodes.ts'

const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** True when the next line could be the delimiter row of a table that begins here. */
export function startsTable(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1]
  return (
    next !== undefined && next.length < 2000 && /^[ \t]*[|:-]/.test(next) && delimiterRow.test(next)
  )
}

export function readTable(
  lines: readonly string[],
  at: number,
  context: ReadContext,
): Step | undefined {
  const align = cellsOf(lines[at + 1]!)?.map(alignOf)
  const rows: Inline[][][] = []
  let next = at
  for (; next < lines.length && lines[next]!.startsWith('|'); next++) {
    if (next === at + 1) continue
    const row = readRow(lines[next]!, context)
    if (!row) return undefined
    rows.push(row)
  }
  if (next < lines.length && trimBlanks(lines[next]!) !== '') return undefined
  if (!align || align.length === 0 || rows[0]!.length !== align.length) return undefined
  const width = Math.max(...rows.map((row) => row.length))
  return {
    nodes: [
      {
        type: 'table',
        align: padded(align, width, null),
        rows: rows.map((row) => padded(row, width, [])),
      },
    ],
    next,
  }
}

function readRow(line: string, context: ReadContext): Inline[][] | undefined {
  const cells = cellsOf(line)
  if (!cells) return undefined
  const row: Inline[][] = []
  for (const cell of cells) {
    const inlines = readInline(cell, context, true)
    if (!inlines) return undefined
    row.push(inlines)
  }
  return row
}

/** The texts between the lines; a line after a backslash belongs to the cell. */
function cellsOf(line: string): string[] | undefined {
  const row = trimBlanks(line)
  if (row.length < 2 || !row.startsWith('|')) return undefined
  const cells: string[] = []
  let start = 1
  for (let at = 1; at < row.length; at++) {
    if (row[at] === '\\') at++
    else if (row[at] === '|') {
      cells.push(trimBlanks(row.slice(start, at)))
      start = at + 1
    }
  }
  return start === row.length ? cells : undefined
}

function alignOf(mark: string): Align {
  if (mark.startsWith(':')) return mark.endsWith(':') ? 'center' : 'left'
  return mark.endsWith(':') ? 'right' : null
}

function padded<T>(items: readonly T[], width: number, filler: T): T[] {
  return [...items, ...Array<T>(width - items.length).fill(filler)]
}
