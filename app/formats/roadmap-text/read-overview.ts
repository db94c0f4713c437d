/** Reads the overview of measures: the Gantt-like table, whose bars the text has lost, and the budget of all measures. */

import { joinTexts } from './join-lines.ts'
import { marksIn, withoutMarks } from './marks.ts'
import { isMarkedNew, readMeasureHeading } from './measure-heading.ts'
import { measureStart } from './measure-number.ts'
import { readBudget } from './read-budget.ts'
import type { Artefact, BudgetLine, OverviewRow, Problem, Programme } from './result.ts'
import { segment } from './segment.ts'
import type { BodyLine } from './split-pages.ts'
import { type DraftBlock, linesOf, textBlocks } from './text-blocks.ts'
import { textWidth } from './text-width.ts'
import { table } from './write-markdown.ts'
import { isYearRow } from './yearly-row.ts'

export interface OverviewMeasure extends OverviewRow {
  readonly number: string
  readonly heading: string
  readonly programmes: readonly Programme[]
}

export interface OverviewReading {
  readonly blocks: readonly DraftBlock[]
  readonly rows: readonly OverviewMeasure[]
  readonly totals: readonly BudgetLine[]
  readonly artefacts: readonly Artefact[]
  readonly problems: readonly Problem[]
}

interface Row {
  readonly number: string
  readonly lines: BodyLine[]
}

const COLUMN_TITLE = /^Pasākumi, kas sniedz ieguldījumu/u
const TOTALS_TITLE = /^Visu to pasākumu budžets/u
const FUNDING = /Finansējuma avots(?:\s*\([^)]*\))?\s*:\s*/gu
/** A row's column is narrow; a line this wide stands below the table. */
const WIDE_LINE = 0.6
const WIDE_GAP = 3

export function readOverview(lines: readonly BodyLine[], column: number): OverviewReading {
  const start = lines.findIndex(({ text }) => isYearRow(text))
  const totalsAt = lines.findIndex(({ text }) => TOTALS_TITLE.test(text))
  if (start < 0)
    return {
      blocks: textBlocks(segment(lines, { column })),
      rows: [],
      totals: [],
      artefacts: [],
      problems: [],
    }
  const end = tableEnd(lines, start, totalsAt < 0 ? lines.length : totalsAt, column)
  const printed = readTable(lines.slice(start, end))
  const between = lines.slice(end, totalsAt < 0 ? lines.length : totalsAt)
  const after = totalsAt < 0 ? [] : lines.slice(totalsAt)
  const totals = readTotals(after, column)
  const blocks = [
    ...textBlocks(segment(lines.slice(0, start), { column })),
    printed.block,
    ...textBlocks(segment(between, { column })),
    ...totals.blocks,
  ]
  const problems = printed.rows.filter(({ financing }) => financing.length === 0)
  return {
    blocks,
    rows: printed.rows,
    totals: totals.lines,
    artefacts: printed.artefacts,
    problems: problems.map(({ line, number }) => ({
      line,
      key: 'measure.no-financing',
      detail: number,
    })),
  }
}

function tableEnd(
  lines: readonly BodyLine[],
  start: number,
  limit: number,
  column: number,
): number {
  for (let index = start + 1; index < limit; index += 1) {
    const { text } = lines[index] as BodyLine
    if (isYearRow(text) || COLUMN_TITLE.test(text) || measureStart(text)) continue
    if (textWidth(text) > WIDE_LINE * column) return index
  }
  return limit
}

function readTable(lines: readonly BodyLine[]) {
  const rows: Row[] = []
  const artefacts: Artefact[] = []
  const header: BodyLine[] = []
  for (const line of lines) {
    const start = measureStart(line.text)
    if (start) rows.push({ number: start.number, lines: [line] })
    else if (!isYearRow(line.text) && !COLUMN_TITLE.test(line.text))
      (rows.at(-1)?.lines ?? header).push(line)
    else if (rows.length === 0) header.push(line)
    else artefacts.push({ line: line.no, text: line.text, kind: 'repeated-header' })
  }
  const years = header.find(({ text }) => isYearRow(text))?.text.split(' ') ?? []
  const title = joinTexts(header.filter(({ text }) => !isYearRow(text)))
  const cells = rows.map((row) => [joinTexts(row.lines), ...years.map(() => '')])
  const sources = [...linesOf(header), ...rows.flatMap((row) => linesOf(row.lines))]
  const block: DraftBlock = {
    markdown: table([title, ...years], cells),
    sources,
    object: { kind: 'overview', index: 0, part: 'table' },
  }
  return { block, rows: rows.map(readRow), artefacts }
}

/** Titles and funding statements follow one another; a quote behind a funding statement opens the next title. */
function readRow({ number, lines }: Row): OverviewMeasure {
  const printed = joinTexts(lines)
  const heading = withoutMarks(printed)
  const text = measureStart(heading)?.rest ?? heading
  const parts = text.split(FUNDING)
  const titles = [parts[0] ?? '']
  const financing: string[] = []
  for (const [index, part] of parts.slice(1).entries()) {
    const isLast = index === parts.length - 2
    const next = isLast ? -1 : part.search(/\s(?:un\s+)?["“„]/u)
    financing.push(tidy(next < 0 ? part : part.slice(0, next)))
    if (next >= 0) titles.push(part.slice(next).trim())
  }
  const joinedTitles = titles.map(tidy).join(' ')
  const { title } = readMeasureHeading(joinedTitles)
  return {
    number,
    heading,
    title,
    text: joinedTitles,
    financing,
    isNew: isMarkedNew(text) ? true : null,
    notes: marksIn(printed),
    programmes: readMeasureHeading(financing.join('; ')).programmes,
    line: lines[0]?.no ?? 0,
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The budget list ends where ordinary text starts again. */
function readTotals(
  lines: readonly BodyLine[],
  column: number,
): { blocks: DraftBlock[]; lines: readonly BudgetLine[] } {
  const paragraphs = segment(lines, {
    column,
    openers: /^(?:Publiskās|Privātās) investīcijas|^Piešķirtas:/u,
  })
  const end = paragraphs.findIndex(({ lines: [line], item, text }, index) => {
    return (
      index > 0 &&
      !item &&
      ((line?.gap ?? 0) >= WIDE_GAP || /^Izaicinājum/u.test(text)) &&
      !/investīcijas/u.test(text)
    )
  })
  const budget = end < 0 ? paragraphs : paragraphs.slice(0, end)
  const rest = end < 0 ? [] : paragraphs.slice(end)
  const blocks = [
    ...textBlocks(budget, { kind: 'overview', index: 0, part: 'totals' }),
    ...textBlocks(rest),
  ]
  return { blocks, lines: readBudget(budget.slice(1), null).lines }
}
