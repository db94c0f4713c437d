/** How many were received, what was decided on them, how many wait. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type { Outcome } from '#app/domain/consultation/terms.ts'
import type { OutcomeCounts } from '#app/features/statements/queries/outcome-counts.server.ts'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'

export function OutcomeTable(props: {
  id: string
  title: string
  /** Heading of the first column. */
  first: string
  rows: readonly {
    readonly key: string
    readonly label: string
    readonly lang: string | undefined
    readonly href: string
    readonly current: boolean
    readonly counts: OutcomeCounts
  }[]
  outcomes: readonly Outcome[]
}) {
  const { copy } = useCopy()
  return (
    <div className="card">
      <div className="card-h">
        <h2 id={props.id}>{props.title}</h2>
      </div>
      <ScrollRegion labelledBy={props.id}>
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{props.first}</th>
              <th scope="col" className="r">
                {copy.reading.receivedColumn}
              </th>
              {props.outcomes.map((outcome) => (
                <th scope="col" className="r" key={outcome}>
                  {copy.terms.outcome[outcome]}
                </th>
              ))}
              <th scope="col" className="r">
                {copy.reading.waiting}
              </th>
            </tr>
          </thead>
          <tbody>
            {props.rows.map(({ key, label, lang, href, current, counts }) => (
              <tr key={key}>
                <th scope="row">
                  <a href={href} lang={lang} aria-current={current ? 'true' : undefined}>
                    {label}
                  </a>
                </th>
                <td className="r num">{counts.all}</td>
                {props.outcomes.map((outcome) => (
                  <td className="r num" key={outcome}>
                    {counts.byOutcome[outcome] ?? '–'}
                  </td>
                ))}
                <td className="r num">{counts.waiting || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
