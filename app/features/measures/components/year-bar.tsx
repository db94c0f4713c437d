import { useCopy } from '#app/copy/copy-context.tsx'
import { seriesYears } from '#app/domain/indicators/series.ts'
import type { MeasureData } from '#app/domain/measures/measure.ts'

/** The years in which a measure runs, as a bar; nothing when the text states none. */
export function YearBar(props: { data: Pick<MeasureData, 'from' | 'to'>; small?: boolean }) {
  const { copy } = useCopy()
  const { from, to } = props.data
  if (from === null && to === null) return null
  const runs = (year: number) => year >= (from ?? year) && year <= (to ?? year)
  const words = copy.records.runs(from, to)
  return (
    <div className={props.small ? 'gantt sml num' : 'gantt num'} role="img" aria-label={words}>
      {seriesYears.map((year) => {
        const edge = `${runs(year - 1) ? '' : ' a'}${runs(year + 1) ? '' : ' z'}`
        return (
          <span key={year} className={runs(year) ? `on${edge}` : undefined}>
            {props.small ? null : year}
          </span>
        )
      })}
    </div>
  )
}
