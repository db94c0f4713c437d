import { useCopy } from '#app/copy/copy-context.tsx'
import type { BudgetLine } from '#app/domain/measures/measure.ts'

/** Money line by line: the amount that is computed with beside the words it was read from. */
export function BudgetTable({ lines, label }: { lines: readonly BudgetLine[]; label: string }) {
  const { copy, format } = useCopy()
  const words = copy.records
  const rows = lines.map((line, i) => ({ ...line, id: `${i}` }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      <table className="tb bud">
        <caption className="ds-sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.data.origin}</th>
            <th scope="col">{copy.data.programme}</th>
            <th scope="col">{copy.data.status}</th>
            <th scope="col" className="r">
              {copy.data.amount}
            </th>
            <th scope="col">{words.printedValue}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <tr key={line.id} className={line.origin === 'total' ? 'tot' : undefined}>
              <th scope="row">
                {line.origin ? copy.data.budgetOrigin[line.origin] : words.notSaid}
              </th>
              <td>
                {[line.programme, line.part].filter(Boolean).join(' · ') || '–'}
                {line.needed ? <span className="tg tg-w">{words.needed}</span> : null}
              </td>
              <td>{line.status ? copy.data.budgetStatus[line.status] : words.notSaid}</td>
              <td className="r num nw">{line.cents === null ? '–' : format.money(line.cents)}</td>
              <td className="m">{line.text || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
