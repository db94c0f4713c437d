import { useCopy } from '#app/copy/copy-context.tsx'
import type { MeasureRow } from '#app/features/measures/queries/measure-rows.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'

/** The chapter's measures beside the one that is open, each with whether its fiche is complete. */
export function MeasureNav(props: {
  slug: string
  chapter: number
  open: string
  measures: readonly MeasureRow[]
}) {
  const { copy } = useCopy()
  const { slug, chapter, open, measures } = props
  const fiches = measures.filter((measure) => measure.kind === 'fiche')
  return (
    <nav className="fil" aria-label={copy.data.measures}>
      <div className="row sp">
        <h2>
          <a href={paths.measures(slug, chapter)}>{copy.data.measures}</a>
        </h2>
        {fiches.length > 0 ? (
          <span className="s m">
            {copy.records.complete(fiches.filter((m) => m.gaps.length === 0).length, fiches.length)}
          </span>
        ) : null}
      </div>
      <ul>
        {measures.map((measure) => (
          <li key={measure.number}>
            <a
              href={paths.measure(slug, chapter, measure.number)}
              aria-current={measure.number === open ? 'page' : undefined}
            >
              <span className="num m">{measure.number}</span>
              <span>{measure.data.title}</span>
              <Completeness measure={measure} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Completeness({ measure }: { measure: MeasureRow }) {
  const { copy } = useCopy()
  if (measure.kind !== 'fiche') return <span />
  const whole = measure.gaps.length === 0
  return (
    <span className={whole ? 'okc' : 'pac'}>
      <Icon name={whole ? 'circle-check' : 'contrast'} />
      <span className="ds-sr-only">{whole ? copy.records.whole : copy.records.partial}</span>
    </span>
  )
}
