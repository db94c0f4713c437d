/** A row of yearly values under a row of years: numbers, dashes or words, and what stands behind the last cell. */
import { joinTexts } from './join-lines.ts'
import { withoutMarks } from './marks.ts'
import type { BodyLine } from './split-pages.ts'
import { textWidth } from './text-width.ts'

export interface YearlyRow {
  readonly years: readonly string[]
  /** Printed cells, with footnote markers and tail: one for each year that has one. */
  readonly cells: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly tail: string | null
  readonly lines: readonly BodyLine[]
}

const YEARS = /^(?:\d{4})(?:\s\d{4}){2,}$/u
const CELL =
  /(?:(?:vismaz|ne mazāk kā|līdz|ap|aptuveni)\s)?[~≈<>≤≥]?\d+(?:[.,]\d+)?\s?%?(?:\uE000\d+\uE001)?(?=\s|$|,\s|\()|[-–—−](?=\s|$)/giu
/** The EU target is often printed behind the last value, in brackets or not. */
const TARGET_TAIL = /^\s*(?:\(|\d+\s?%\s*\(?)?ES mērķ(?:is|rād).*$/u
const TARGET_LINE = /^\(?(?:\d+\s?%\s*)?\(?ES mērķ/u
const NARROW = 0.5
/** Cells of eight years never take more lines than this. */
const MAX_LINES = 24

export function isYearRow(text: string): boolean {
  return YEARS.test(text)
}

export function readYearlyRow(lines: readonly BodyLine[], at: number, column: number): YearlyRow {
  const years = (lines[at]?.text ?? '').split(' ')
  const taken = takeCellLines(lines.slice(at + 1), years.length, column)
  const text = joinTexts(taken)
  const cells = splitCells(text, years.length)
  const values = Object.fromEntries(cells.map((cell, index) => [years[index] ?? '', tidy(cell)]))
  const heading = lines[at] ? [lines[at]] : []
  const { value, tail } = splitTail(cells.at(-1) ?? '')
  if (tail) values[years[cells.length - 1] ?? ''] = value
  return { years, cells, values, tail, lines: [...heading, ...taken] }
}

/** Only behind a value: a cell in words keeps all of them. */
function splitTail(cell: string): { value: string; tail: string | null } {
  const [value = ''] = cell.match(CELL) ?? []
  const tail = cell.startsWith(value) ? TARGET_TAIL.exec(cell.slice(value.length))?.[0] : undefined
  return value === '' || !tail
    ? { value: tidy(cell), tail: null }
    : { value: tidy(value), tail: tidy(tail) }
}

function tidy(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim()
}

function takeCellLines(lines: readonly BodyLine[], count: number, column: number): BodyLine[] {
  const taken: BodyLine[] = []
  for (const line of lines.slice(0, MAX_LINES)) {
    if (isYearRow(line.text) || /^KPI\s/u.test(line.text)) break
    if (taken.length > 0 && !continues(taken, line, count, column)) break
    taken.push(line)
  }
  return taken
}

function continues(
  taken: readonly BodyLine[],
  line: BodyLine,
  count: number,
  column: number,
): boolean {
  const text = withoutMarks(joinTexts(taken))
  if (TARGET_LINE.test(line.text)) return true
  if (textWidth(line.text) > NARROW * column) return false
  if (/ES mērķ/u.test(text) && !/[.)]$/u.test(text)) return true
  if (line.adjacent && line.gap > 1) return false
  return splitCells(text, count).length < count || /^\p{Ll}/u.test(line.text)
}

/** Cells follow one another with blanks between; words where a value is due are the next cell. */
function splitCells(text: string, count: number): string[] {
  const cells: string[] = []
  let at = 0
  for (const match of text.matchAll(CELL)) {
    if (cells.length === count || text.slice(at, match.index).trim() !== '') break
    cells.push(match[0])
    at = match.index + match[0].length
  }
  const rest = text.slice(at)
  if (rest.trim() === '') return cells
  if (cells.length < count) return [...cells, rest.trim()]
  return [...cells.slice(0, -1), (cells.at(-1) ?? '') + rest]
}
