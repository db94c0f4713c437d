/**
 * A trajectory with its targets as an SVG string: the same drawing in the workspace, on public pages and in
 * exports. Lines differ in dash and mark, not in colour alone; the table beneath is the text alternative.
 */
import { escapeHtml } from '../html/escape.ts'
import { createScales, linePath, type Point, type Scales } from './scale.ts'

export interface ChartLine {
  readonly name: string
  readonly points: readonly Point[]
  readonly target: number | undefined
  readonly euTarget: number | undefined
}

export interface ChartWords {
  title(names: string): string
  readonly euTarget: string
  readonly nationalTarget: string
  number(value: number): string
}

export interface Chart {
  /** Unique in the page: ids of title and description begin with it. */
  readonly id: string
  readonly lines: readonly ChartLine[]
  /** Behind numbers on the axis: ` %` or nothing. */
  readonly unit: string
}

const width = 720
const height = 260
const frame = { left: 52, right: 640, top: 18, bottom: 222 }
const years: readonly [number, number] = [2023, 2030]

/** Empty when no line has a point to draw. */
export function trajectoryChart(chart: Chart, words: ChartWords): string {
  const lines = chart.lines.filter((line) => line.points.length > 0)
  if (lines.length === 0) return ''
  const values = lines.flatMap((l) => [
    ...l.points.map((p) => p.value),
    ...[l.target, l.euTarget].filter((v) => v !== undefined),
  ])
  const scales = createScales(frame, years, values)
  const title = words.title(lines.map((l) => l.name).join(', '))
  return [
    `<svg class="cht" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${chart.id}-t ${chart.id}-d">`,
    `<title id="${chart.id}-t">${escapeHtml(title)}</title>`,
    `<desc id="${chart.id}-d">${escapeHtml(lines.map((l) => describe(l, words)).join('. '))}</desc>`,
    grid(scales, chart.unit, words),
    ...targets(lines, scales, words),
    ...lines.map((line, i) => drawLine(line, scales, i, words)),
    '</svg>',
  ].join('')
}

const describe = (line: ChartLine, words: ChartWords): string =>
  `${line.name}: ${line.points.map((p) => `${p.year} – ${words.number(p.value)}`).join(', ')}`

function grid(scales: Scales, unit: string, words: ChartWords): string {
  const horizontal = scales.ticks.map((tick) => {
    const y = scales.y(tick)
    const label = escapeHtml(words.number(tick) + unit)
    return `<line class="gr" x1="${frame.left}" x2="${frame.right}" y1="${y}" y2="${y}"/><text class="ax" x="${frame.left - 8}" y="${y + 4}" text-anchor="end">${label}</text>`
  })
  const marks = Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i)
  const vertical = marks.map(
    (year) =>
      `<text class="ax" x="${scales.x(year)}" y="${height - 12}" text-anchor="middle">${year}</text>`,
  )
  return `<g>${[...horizontal, ...vertical].join('')}</g>`
}

/** Each different EU target once, with its words. */
function targets(lines: readonly ChartLine[], scales: Scales, words: ChartWords): string[] {
  const values = new Set(lines.map((l) => l.euTarget).filter((v) => v !== undefined))
  return [...values].map((value) => {
    const y = scales.y(value)
    const label = escapeHtml(`${words.euTarget} ${words.number(value)}`)
    return `<g><line class="cl-eu" x1="${frame.left}" x2="${frame.right}" y1="${y}" y2="${y}"/><text class="lb" x="${frame.left + 6}" y="${y - 6}">${label}</text></g>`
  })
}

const marks = [
  (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="3.5"/>`,
  (x: number, y: number) => `<rect x="${x - 3.5}" y="${y - 3.5}" width="7" height="7"/>`,
  (x: number, y: number) => `<path d="M${x} ${y - 4.5}l4.5 8h-9z"/>`,
]

function drawLine(line: ChartLine, scales: Scales, index: number, words: ChartWords): string {
  const last = line.points.at(-1)
  const mark = marks[index % marks.length] ?? marks[0]!
  const dots = line.points.map((p) => mark(scales.x(p.year), scales.y(p.value))).join('')
  const end = last
    ? `<text class="vl" x="${scales.x(last.year) + 9}" y="${scales.y(last.value) + 4}">${escapeHtml(words.number(last.value))}</text>`
    : ''
  return `<g class="cl cl-${index % 3}"><path class="cl-l" d="${linePath(line.points, scales)}"/><g class="cl-d">${dots}</g>${end}</g>`
}
