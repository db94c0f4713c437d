/** By how much a series changes from one year to the next, where both years have a number. */
import { cellOf, type SeriesData, seriesYears } from './series.ts'

/** One entry a year of `seriesYears`; null for the first and wherever a number is missing. In the series' unit. */
export function yearlySteps(series: SeriesData): readonly (number | null)[] {
  const numbers = seriesYears.map((year) => cellOf(series, year)?.number ?? null)
  return numbers.map((value, i) => {
    const before = numbers[i - 1] ?? null
    return value === null || before === null ? null : tidy(value - before)
  })
}

/** 0.3 and not 0.30000000000000004. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6
