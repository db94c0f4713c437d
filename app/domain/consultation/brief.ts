/** The few figures above a chapter: where each indicator stands and shall stand, and what the measures cost. */
import { drawable, type SeriesData } from '../indicators/series.ts'
import type { MeasureData } from '../measures/measure.ts'

export interface BriefIndicator {
  readonly name: string
  /** As printed in the document. */
  readonly from: string
  readonly to: string
  readonly euTarget: string
}

export interface Brief {
  readonly indicators: readonly BriefIndicator[]
  /** Integer cents of what is allocated or planned; undefined when no measure names an amount. */
  readonly moneyCents: number | undefined
}

export function briefOf(
  series: readonly SeriesData[],
  measures: readonly MeasureData[],
  most = 2,
): Brief {
  return {
    indicators: series.flatMap(indicatorOf).slice(0, most),
    moneyCents: sum(measures.map(moneyOf).filter((cents) => cents !== undefined)),
  }
}

function indicatorOf(series: SeriesData): BriefIndicator[] {
  const years = drawable(series)
  const cell = (year: number | undefined) =>
    series.yearly.find((y) => y.year === year)?.value.text ?? ''
  const from = series.nationalBaseline?.value.text || cell(years[0]?.year)
  const to = series.nationalTarget?.value.text || cell(years.at(-1)?.year)
  if (from === '' && to === '') return []
  const name = series.name || series.indicator
  return [{ name, from, to, euTarget: series.euTarget?.value.text ?? '' }]
}

/** A stated total counts instead of its parts; money that is only needed is not there. */
function moneyOf(measure: MeasureData): number | undefined {
  const known = measure.budget.filter(
    (line) => line.cents !== null && !line.needed && line.status !== 'none',
  )
  const totals = known.filter((line) => line.origin === 'total')
  return sum((totals.length > 0 ? totals : known).map((line) => line.cents ?? 0))
}

const sum = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((a, b) => a + b, 0)
