/** Data blocks as Markdown: a series as a table of years, a measure as labelled paragraphs, tables as tables. */
import { cellOf, type SeriesData, seriesYears } from '#app/domain/indicators/series.ts'
import { fundingSources, type MeasureData, ownTimeframe } from '#app/domain/measures/measure.ts'
import { noteCalls, type RecordNotes } from '#app/domain/shared/record-notes.ts'
import type { OverviewRow } from '../html/measure-block.ts'
import type { ObjectWords } from '../html/object-words.ts'
import type { TableData } from '../html/table-block.ts'
import { cell } from './document-markdown.ts'

const definitions = (notes: RecordNotes = []): string[] =>
  notes.map((note) => `[^${note.label}]: ${note.text}`)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

export function seriesMarkdown(series: SeriesData, words: ObjectWords): string {
  const name = series.name || series.indicator
  const facts: [string, SeriesData['euTarget']][] = [
    [words.baseline, series.nationalBaseline],
    [words.nationalTarget, series.nationalTarget],
    [words.euBaseline, series.euBaseline],
    [words.euTarget, series.euTarget],
  ]
  const lines = facts.flatMap(([label, point]) =>
    point ? [`- ${label}${point.year ? ` (${point.year})` : ''}: ${point.value.text}`] : [],
  )
  const calls = noteCalls((series.notes ?? []).map((note) => note.label))
  if (series.source) lines.push(`- ${words.source}: ${series.source}${calls}`)
  const title = series.source ? name : `${name}${calls}`
  const values =
    series.yearly.length === 0
      ? `${title}: ${series.unsetReason || words.unset}`
      : table(
          [words.indicator, ...seriesYears.map(String)],
          [[title, ...seriesYears.map((year) => cellOf(series, year)?.text || '–')]],
        )
  return [values, lines.join('\n'), ...definitions(series.notes)].filter(Boolean).join('\n\n')
}

export function measureMarkdown(number: string, data: MeasureData, words: ObjectWords): string {
  const programmes = data.programmes.join(', ')
  const parts = [
    `**${words.measureNumber(number)}. ${programmes ? `${programmes} ` : ''}„${data.title}”**${noteCalls(data.titleNotes ?? [])}`,
    `${words.isNew}: ${words.isNewValue[data.isNew]}`,
  ]
  const add = (label: string, text: string) => {
    if (text.trim()) parts.push(`*${label}*`, text.trim())
  }
  add(words.description, data.description)
  add(words.budget, data.budgetText)
  add(words.impact, data.impact)
  add(words.timeframe, ownTimeframe(data))
  return [...parts, ...definitions(data.notes)].join('\n\n')
}

export function overviewMarkdown(rows: readonly OverviewRow[], words: ObjectWords): string {
  const body = rows.map(({ number, data, describedIn }) => [
    `${number}. ${data.title}${noteCalls(data.titleNotes ?? [])}${describedIn ? ` (${words.describedIn(describedIn)})` : ''}`,
    fundingSources(data).join('\n') || '–',
    yearsOf(data),
  ])
  const notes = rows.flatMap(({ data }) =>
    (data.notes ?? []).filter(({ label }) => data.titleNotes?.includes(label)),
  )
  return [
    table([words.measure, words.funding, words.yearsRunning], body),
    ...definitions(notes),
  ].join('\n\n')
}

const yearsOf = ({ from, to }: MeasureData): string =>
  from === null && to === null ? '–' : [from, to].map((year) => year ?? '…').join('–')

export const tableMarkdown = (data: TableData): string =>
  [table(data.head, data.rows), ...definitions(data.notes)].join('\n\n')
