/** A measure's fiche, and the overview of a chapter's measures with the years they run. */
import { fundingSources, type MeasureData, ownTimeframe } from '#app/domain/measures/measure.ts'
import { noteCalls } from '#app/domain/shared/record-notes.ts'
import { escapeHtml } from './escape.ts'
import { type ObjectWords, pageLink } from './object-words.ts'
import { noteList, withNoteCalls } from './record-notes.ts'

/** Markdown of a field → HTML; given by the caller, who knows the text room. */
export type RenderField = (markdown: string) => string

export interface Fiche {
  readonly id: string
  readonly number: string
  readonly data: MeasureData
  /** The record's own page. */
  readonly href?: string
}

export function measureFiche(fiche: Fiche, words: ObjectWords, render: RenderField): string {
  const { data } = fiche
  const row = (label: string, html: string) =>
    html ? `<tr><th scope="row">${escapeHtml(label)}</th><td>${html}</td></tr>` : ''
  const html = [
    `<section class="fiche" id="${fiche.id}">`,
    `<h4 id="${fiche.id}-h">${escapeHtml(words.measureNumber(fiche.number))}. ${escapeHtml(titleOf(data))}${noteCalls(data.titleNotes ?? [])}</h4>`,
    '<div class="scroll-x" tabindex="0" role="group" aria-labelledby="',
    `${fiche.id}-h"><table class="fiche-t"><tbody>`,
    row(words.isNew, escapeHtml(words.isNewValue[data.isNew])),
    row(words.description, render(data.description)),
    row(words.budget, render(data.budgetText)),
    row(words.impact, render(data.impact)),
    row(words.timeframe, escapeHtml(ownTimeframe(data))),
    '</tbody></table></div>',
  ].join('')
  const page = pageLink(fiche.href, data.title, words)
  return `${withNoteCalls(html, data.notes)}${noteList(data.notes)}${page}</section>`
}

const titleOf = (data: MeasureData): string =>
  data.programmes.length > 0 ? `${data.programmes.join(', ')} „${data.title}”` : `„${data.title}”`

export interface OverviewRow {
  readonly number: string
  readonly data: MeasureData
  /** Where it is described when not here: `8.3.2.` */
  readonly describedIn: string | undefined
  readonly href: string | undefined
}

const firstYear = 2023
const years = Array.from({ length: 8 }, (_, i) => firstYear + i)

export function measureOverview(
  id: string,
  rows: readonly OverviewRow[],
  words: ObjectWords,
): string {
  const body = rows.map((row) => overviewRow(row, words)).join('')
  const heads = years.map((year) => `<th scope="col" class="yr">${year}</th>`).join('')
  return `<div class="scroll-x" id="${id}" tabindex="0" role="group" aria-label="${escapeHtml(words.overview)}"><table class="ovw"><caption>${escapeHtml(words.overview)}</caption><thead><tr><th scope="col">${escapeHtml(words.measure)}</th><th scope="col">${escapeHtml(words.funding)}</th>${heads}</tr></thead><tbody>${body}</tbody></table></div>`
}

function overviewRow({ number, data, describedIn, href }: OverviewRow, words: ObjectWords): string {
  const title = `${number}. ${escapeHtml(data.title)}`
  const linked = href ? `<a href="${escapeHtml(href)}">${title}</a>` : title
  const note = describedIn ? `<br><small>${escapeHtml(words.describedIn(describedIn))}</small>` : ''
  const funding = fundingSources(data).map(escapeHtml).join('<br>')
  return `<tr><th scope="row">${linked}${note}</th><td>${funding || '–'}</td>${gantt(data)}</tr>`
}

/** A filled cell for every year in which the measure runs; the words are for screen readers. */
function gantt(data: MeasureData): string {
  if (data.from === null && data.to === null)
    return years.map(() => '<td class="yr"></td>').join('')
  const from = data.from ?? firstYear
  const to = data.to ?? years.at(-1)!
  return years
    .map((year) => {
      const on = year >= from && year <= to
      return on
        ? '<td class="yr on"><span class="ds-sr-only">●</span></td>'
        : '<td class="yr"></td>'
    })
    .join('')
}
