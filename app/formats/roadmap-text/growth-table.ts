/** The small tables of a trajectory in absolute numbers: first value, forecast, growth per year. */
import { joinTexts } from './join-lines.ts'
import { withoutMarks } from './marks.ts'
import type { BodyLine } from './split-pages.ts'
import type { LabelledValues } from './value-labels.ts'
import { table } from './write-markdown.ts'

export interface GrowthTable {
  /** Words of the title between „Rādītāja" and „trajektorija". */
  readonly about: string
  /** What is counted, from the first row's label. */
  readonly name: string
  /** Null when the table holds nothing but the growth. */
  readonly values: LabelledValues | null
  readonly increase: string | null
  readonly markdown: string
  readonly line: number
  readonly lines: readonly BodyLine[]
}

interface Row {
  readonly label: BodyLine[]
  readonly value: BodyLine[]
}

const TITLE = /^Rādītāja\s+(.+?)\s+trajektorija\s+\d{4}/u
const WIDE_GAP = 3
const MAX_LINES = 60

export function isGrowthTable(text: string): boolean {
  return TITLE.test(text)
}

export function readGrowthTable(lines: readonly BodyLine[], at: number): GrowthTable {
  const title = lines[at] as BodyLine
  const rows: Row[] = []
  let end = at + 1
  for (; end < Math.min(lines.length, at + MAX_LINES); end += 1) {
    const line = lines[end] as BodyLine
    if ((line.adjacent && line.gap >= WIDE_GAP) || /^KPI\s/u.test(line.text)) break
    addLine(rows, line)
  }
  const printed = rows.map(({ label, value }) => [joinTexts(label), joinTexts(value)] as const)
  return {
    about: TITLE.exec(title.text)?.[1] ?? '',
    ...valuesOf(rows),
    increase: tidy(printed.find(([label]) => /palielinājum/u.test(label))?.[1] ?? '') || null,
    markdown: table([title.text, ''], printed),
    line: title.no,
    lines: lines.slice(at, end),
  }
}

/** A value starts with a number behind a finished label; the next label starts with a capital. */
function addLine(rows: Row[], line: BodyLine) {
  const row = rows.at(-1)
  const label = row ? joinTexts(row.label) : ''
  const bracketOpen = label.lastIndexOf('(') > label.lastIndexOf(')')
  if (!row || (row.value.length > 0 && /^\p{Lu}/u.test(line.text)))
    rows.push({ label: [line], value: [] })
  else if (row.value.length > 0 || (/^\d/.test(line.text) && !bracketOpen)) row.value.push(line)
  else row.label.push(line)
}

function valuesOf(rows: readonly Row[]): Pick<GrowthTable, 'name' | 'values'> {
  const first = rows.find(({ label }) => /^Sākotnēj/u.test(label[0]?.text ?? ''))
  const target = rows.find(({ label }) => /^Prognozēt/u.test(label[0]?.text ?? ''))
  const label = first ? tidy(joinTexts(first.label)) : ''
  if (!first || !target) return { name: label, values: null }
  const year = Number(/\buz\s(\d{4})/u.exec(label)?.[1] ?? 0) || null
  const value = tidy(joinTexts(first.value))
  const values = {
    nationalBaseline: { year, value, line: first.value[0]?.no ?? 0 },
    nationalTarget2030: {
      year: 2030,
      value: tidy(joinTexts(target.value)),
      line: target.value[0]?.no ?? 0,
    },
  }
  const name = label.replace(/^Sākotnēj\p{L}*\s+/u, '').replace(/\s*[(:].*$/u, '')
  return { name, values: { values, source: null } }
}

function tidy(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim()
}
