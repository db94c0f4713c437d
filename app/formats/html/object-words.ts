/** The words that data blocks need; the caller takes them from its own language. */
import type { BudgetLine, MeasureData } from '#app/domain/measures/measure.ts'
import { escapeHtml } from './escape.ts'

export interface ObjectWords {
  readonly locale: string
  chartTitle(names: string): string
  readonly euTarget: string
  readonly nationalTarget: string
  readonly baseline: string
  readonly euBaseline: string
  readonly source: string
  readonly indicator: string
  readonly trajectoryTable: string
  readonly unset: string
  measureNumber(n: string): string
  readonly isNew: string
  readonly isNewValue: Readonly<Record<MeasureData['isNew'], string>>
  readonly description: string
  readonly budget: string
  readonly impact: string
  readonly timeframe: string
  readonly measure: string
  readonly funding: string
  readonly budgetStatus: Readonly<Record<NonNullable<BudgetLine['status']>, string>>
  readonly overview: string
  readonly yearsRunning: string
  describedIn(place: string): string
  readonly notFound: string
  /** Where records have pages of their own: signed-in screens, not files that travel. */
  readonly pages?: RecordPages
  number(value: number): string
  money(cents: number): string
}

export interface RecordPages {
  series(key: string): string
  /** By its number in the chapter. */
  measure(number: string): string
  readonly open: string
  openOf(name: string): string
}

/** A link to the record's page, or nothing. */
export const pageLink = (href: string | undefined, name: string, words: ObjectWords): string =>
  href && words.pages
    ? `<p class="rec-a no-print"><a href="${escapeHtml(href)}" aria-label="${escapeHtml(words.pages.openOf(name))}">${escapeHtml(words.pages.open)}</a></p>`
    : ''
