/** Reads a trajectory section: its values, yearly rows and growth tables as series, the rest as text. */

import { type GrowthTable, isGrowthTable, readGrowthTable } from './growth-table.ts'
import { withoutMarks } from './marks.ts'
import type { Problem, Series } from './result.ts'
import { type Paragraph, segment } from './segment.ts'
import type { BodyLine } from './split-pages.ts'
import { type DraftBlock, linesOf, textBlocks } from './text-blocks.ts'
import {
  type LabelledValues,
  readValueLabels,
  VALUE_LABEL,
  VALUE_OR_SOURCE,
} from './value-labels.ts'
import { table } from './write-markdown.ts'
import { isYearRow, readYearlyRow, type YearlyRow } from './yearly-row.ts'

export interface TrajectoryReading {
  readonly blocks: readonly DraftBlock[]
  readonly series: readonly Series[]
  readonly problems: readonly Problem[]
}

interface Found {
  readonly blocks: (DraftBlock & { readonly row?: number })[]
  readonly rows: { indicator: string | null; row: YearlyRow; line: number }[]
  readonly growth: GrowthTable[]
  values: LabelledValues
  valuesLine: number
}

const NONE: LabelledValues = { values: {}, source: null }
const ROW_TITLE = /^KPI\s[“"„](.+?)[”“"]\s*prognozēt/u
const WIDE_GAP = 3

export function readTrajectory(
  lines: readonly BodyLine[],
  column: number,
  indicators: readonly string[],
  headingLine: number,
): TrajectoryReading {
  const found = findParts(lines, column)
  const series = seriesOf(found, indicators)
  const blocks = found.blocks.map(({ row, ...block }) => {
    return row === undefined
      ? block
      : { ...block, object: { kind: 'series' as const, index: row, part: 'table' as const } }
  })
  return { blocks, series, problems: problemsOf(series, headingLine) }
}

function findParts(lines: readonly BodyLine[], column: number): Found {
  const found: Found = { blocks: [], rows: [], growth: [], values: NONE, valuesLine: 0 }
  let prose: BodyLine[] = []
  const flush = () => {
    found.blocks.push(...textBlocks(segment(prose, { column })))
    prose = []
  }
  for (let index = 0; index < lines.length; ) {
    const taken = takePart(lines, index, column, found, flush, prose.at(-1)?.text)
    if (taken > 0) {
      index += taken
      continue
    }
    prose.push(lines[index] as BodyLine)
    index += 1
  }
  flush()
  return found
}

/** Reads the part that starts at the line and returns how many lines it takes; 0 for prose. */
function takePart(
  lines: readonly BodyLine[],
  at: number,
  column: number,
  found: Found,
  flush: () => void,
  title: string | undefined,
): number {
  const line = lines[at] as BodyLine
  if (isYearRow(line.text)) {
    flush()
    return takeRow(lines, at, column, found, title)
  }
  if (isGrowthTable(line.text)) {
    flush()
    const growth = readGrowthTable(lines, at)
    found.growth.push(growth)
    found.blocks.push({ markdown: growth.markdown, sources: linesOf(growth.lines) })
    return growth.lines.length
  }
  if (found.valuesLine > 0 || !VALUE_LABEL.test(line.text)) return 0
  flush()
  return takeValues(lines, at, column, found)
}

function takeRow(
  lines: readonly BodyLine[],
  at: number,
  column: number,
  found: Found,
  title: string | undefined,
) {
  const row = readYearlyRow(lines, at, column)
  const index = found.rows.length
  found.rows.push({
    indicator: ROW_TITLE.exec(title ?? '')?.[1] ?? null,
    row,
    line: lines[at]?.no ?? 0,
  })
  const markdown = table(row.years, [row.years.map((_, cell) => row.cells[cell]?.trim() ?? '')])
  found.blocks.push({ markdown, sources: linesOf(row.lines), row: index })
  return row.lines.length
}

function takeValues(lines: readonly BodyLine[], at: number, column: number, found: Found): number {
  let end = at + 1
  while (end < lines.length && !endsValues(lines, end)) end += 1
  const zone = lines.slice(at, end)
  found.values = readValueLabels(zone)
  found.valuesLine = zone[0]?.no ?? 0
  const paragraphs: Paragraph[] = segment(zone, { column, openers: VALUE_OR_SOURCE })
  found.blocks.push(...textBlocks(paragraphs, { kind: 'series', index: 0, part: 'values' }))
  return zone.length
}

/** Behind the source, before a table, at a wide gap, or where a sentence starts behind a finished value. */
function endsValues(lines: readonly BodyLine[], at: number): boolean {
  const line = lines[at] as BodyLine
  const before = withoutMarks(lines[at - 1]?.text ?? '')
  if (VALUE_OR_SOURCE.test(line.text)) return false
  if (/^Avots\s*:/u.test(before) || isYearRow(line.text) || isGrowthTable(line.text)) return true
  if (/[.;%\d)]$/u.test(before) && /^\p{Lu}/u.test(line.text)) return true
  return line.adjacent && line.gap >= WIDE_GAP
}

/** One series for each row of years; one without yearly values where only baselines and targets are printed. */
function seriesOf(found: Found, indicators: readonly string[]): Series[] {
  const { values, source } = found.values
  const rows = found.rows.map(({ indicator, row, line }, index) => {
    const name = indicator ?? indicators[index] ?? indicators[0] ?? ''
    const growth = found.growth.find((entry) => entry.values === null && name.includes(entry.about))
    return makeSeries(name, index === 0 ? found.values : NONE, row, growth?.increase ?? null, line)
  })
  const labelled = Object.keys(values).length > 0 || source !== null
  const only =
    rows.length === 0 && labelled
      ? [makeSeries(indicators[0] ?? '', found.values, null, null, found.valuesLine)]
      : []
  const counted = found.growth.flatMap((growth) => {
    return growth.values
      ? [makeSeries(growth.name, growth.values, null, growth.increase, growth.line)]
      : []
  })
  return [...rows, ...only, ...counted]
}

function makeSeries(
  indicator: string,
  { values, source }: LabelledValues,
  row: YearlyRow | null,
  yearlyIncrease: string | null,
  line: number,
): Series {
  const printed = [
    ...Object.values(row?.values ?? {}),
    values.nationalBaseline?.value ?? '',
    values.euBaseline?.value ?? '',
  ]
  return {
    indicator,
    unit: unitOf(printed),
    nationalBaseline: values.nationalBaseline ?? null,
    euBaseline: values.euBaseline ?? null,
    nationalTarget2030: values.nationalTarget2030?.value ?? null,
    euTarget2030: values.euTarget2030?.value ?? targetInTail(row?.tail ?? null),
    yearly: row?.values ?? {},
    tail: row?.tail ?? null,
    yearlyIncrease,
    source,
    line,
  }
}

function targetInTail(tail: string | null): string | null {
  return /ES mērķ\p{L}*\s*[-–:]?\s*(\d+(?:[.,]\d+)?\s?%)/u.exec(tail ?? '')?.[1] ?? null
}

/** Per cent where short values carry the sign, the counted noun or `skaits` for counts, nothing for aims in words. */
function unitOf(printed: readonly string[]): string | null {
  const short = printed.filter((value) => value !== '' && value.length < 60)
  if (short.some((value) => /\d\s?%/u.test(value) && value.length < 50 && !/ražošan/u.test(value)))
    return '%'
  const noun = /^\d[\d\s]*\s(mājsaimniecīb)\p{L}*/u.exec(short[0] ?? '')?.[1]
  if (noun) return 'mājsaimniecības'
  return short.some((value) => /^\d+(\s\p{L}+)*$/u.test(value)) ? 'skaits' : null
}

function problemsOf(series: readonly Series[], line: number): Problem[] {
  if (series.length === 0) return [{ line, key: 'series.none' }]
  return series.flatMap((one) => {
    const problems: Problem[] = []
    const cells = Object.keys(one.yearly).length
    if (cells === 0 && !one.yearlyIncrease)
      problems.push({ line: one.line, key: 'series.no-yearly', detail: one.indicator })
    if (cells > 0 && cells < 8)
      problems.push({ line: one.line, key: 'series.cells', detail: String(cells) })
    if (!one.source)
      problems.push({ line: one.line, key: 'series.no-source', detail: one.indicator })
    return problems
  })
}
