import { useCopy } from '#app/copy/copy-context.tsx'
import type { Cell } from '#app/domain/indicators/cell.ts'
import type { SeriesView } from '#app/features/indicators/queries/series-page.server.ts'

/** Year by year: as printed, the number read from it, and the step; the drawing's text alternative. */
export function SeriesTable({ view }: { view: SeriesView }) {
  const { copy, format } = useCopy()
  const words = copy.records
  const read = view.years.some((year) => year.cell && !saysOnlyItsNumber(year.cell, format))
  const step = (value: number) => `${value > 0 ? '+' : ''}${format.number(value)}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll-x" tabIndex={0} aria-label={copy.data.trajectoryTable}>
      <table className="tb trt">
        <caption className="ds-sr-only">{copy.data.trajectoryTable}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.data.year}</th>
            {view.years.map(({ year }) => (
              <th key={year} scope="col" className="r">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.printedValue}</th>
            {view.years.map(({ year, cell }) => (
              <td key={year} className="r num">
                {cell?.text || '–'}
              </td>
            ))}
          </tr>
          {read ? (
            <tr>
              <th scope="row">{words.readNumber}</th>
              {view.years.map(({ year, cell }) => (
                <td key={year} className="r num m">
                  {cell && cell.number !== null
                    ? `${words.bound[cell.bound]}${format.number(cell.number)}`
                    : words.noNumber}
                </td>
              ))}
            </tr>
          ) : null}
          <tr>
            <th scope="row">{view.data.unit === 'percent' ? words.stepPoints : words.step}</th>
            {view.years.map(({ year, step: value }) => (
              <td key={year} className="r num m">
                {value === null ? '–' : step(value)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

/** „51 %” says no more than 51; „Vismaz 70 %” and „~10” do. */
function saysOnlyItsNumber(cell: Cell, format: { number(value: number): string }): boolean {
  if (cell.number === null) return cell.text === ''
  const plain = (text: string) => text.replace(/[\s\u00a0\u202f%]/gu, '').replace(/[.,]?0+$/u, '')
  return cell.bound === 'exact' && plain(cell.text) === plain(format.number(cell.number))
}
