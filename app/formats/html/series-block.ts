/** A trajectory in the text: its table by years, targets and source, and the chart above it. */
import { cellOf, drawable, type SeriesData, seriesYears } from '#app/domain/indicators/series.ts'
import { trajectoryChart } from '../charts/trajectory-chart.ts'
import { escapeHtml } from './escape.ts'
import { type ObjectWords, pageLink } from './object-words.ts'
import { noteList } from './record-notes.ts'

export interface SeriesBlock {
  /** Unique in the page. */
  readonly id: string
  readonly series: readonly SeriesData[]
  /** The record's own page. */
  readonly href?: string
}

/** Several series of one unit share a drawing and a table. */
export function seriesBlock(block: SeriesBlock, words: ObjectWords): string {
  const [first] = block.series
  if (!first) return ''
  const chart = trajectoryChart(
    {
      id: `${block.id}-chart`,
      unit: first.unit === 'percent' ? '\u00a0%' : '',
      lines: block.series.map((s) => ({
        name: nameOf(s),
        points: drawable(s),
        target: s.nationalTarget?.value.number ?? undefined,
        euTarget: s.euTarget?.value.number ?? undefined,
      })),
    },
    { ...words, title: words.chartTitle },
  )
  const region = `tabindex="0" role="group" aria-labelledby="${block.id}-chart-t"`
  return [
    `<figure class="series" id="${block.id}">`,
    chart ? `<div class="chtw" ${region}>${chart}</div>` : '',
    ...block.series.map((s) => seriesTable(s, words)),
    pageLink(block.href, nameOf(first), words),
    '</figure>',
  ].join('')
}

const nameOf = (series: SeriesData): string => series.name || series.indicator

function seriesTable(series: SeriesData, words: ObjectWords): string {
  const facts = factList(series, words) + noteList(series.notes)
  if (series.yearly.every(({ value }) => value.text === '')) {
    const reason = series.unsetReason || words.unset
    return `<p class="unset"><b>${escapeHtml(nameOf(series))}</b> ${escapeHtml(reason)}</p>${facts}`
  }
  const heads = seriesYears.map((year) => `<th scope="col">${year}</th>`).join('')
  const cells = seriesYears
    .map((year) => `<td data-y="${year}">${escapeHtml(cellOf(series, year)?.text || '–')}</td>`)
    .join('')
  const name = escapeHtml(nameOf(series))
  return `<div class="scroll-x" tabindex="0" role="group" aria-label="${escapeHtml(words.trajectoryTable)}: ${name}"><table class="dt-t"><caption>${name}</caption><thead><tr><th scope="col">${escapeHtml(words.indicator)}</th>${heads}</tr></thead><tbody><tr><th scope="row">${name}</th>${cells}</tr></tbody></table></div>${facts}`
}

function factList(series: SeriesData, words: ObjectWords): string {
  const facts: [string, SeriesData['euTarget']][] = [
    [words.baseline, series.nationalBaseline],
    [words.nationalTarget, series.nationalTarget],
    [words.euBaseline, series.euBaseline],
    [words.euTarget, series.euTarget],
  ]
  const rows = facts.flatMap(([label, point]) =>
    point
      ? [
          `<div><dt>${escapeHtml(label)}${point.year ? ` (${point.year})` : ''}</dt><dd>${escapeHtml(point.value.text)}</dd></div>`,
        ]
      : [],
  )
  if (series.source) {
    rows.push(
      `<div><dt>${escapeHtml(words.source)}</dt><dd>${escapeHtml(series.source)}</dd></div>`,
    )
  }
  return rows.length > 0 ? `<dl class="facts">${rows.join('')}</dl>` : ''
}
