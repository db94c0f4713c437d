/** A trajectory on a page of its own: drawing, table, targets, where it comes from, who changed it. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type { SeriesPoint } from '#app/domain/indicators/series.ts'
import type { SeriesView } from '#app/features/indicators/queries/series-page.server.ts'
import { ObjectHistory } from '#app/features/sections/components/object-history.tsx'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { SeriesTable } from './series-table.tsx'

export function SeriesPage({ view }: { view: SeriesView }) {
  const { copy } = useCopy()
  const words = copy.records
  const { slug, chapter, data, record } = view
  return (
    <>
      <main id="saturs" className="wrap trw rec">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: copy.workspace.chapter(chapter), href: paths.chapter(slug, chapter) },
            { label: words.trajectory },
          ]}
        />
        <div className="ph">
          <div>
            <h1>{words.trajectoryOf(view.name)}</h1>
            <p className="m">
              {data.indicator} · {words.unit[data.unit]} · {words.seriesStatus[data.status]}
            </p>
          </div>
          {record.section ? (
            <ButtonLink
              href={`${paths.chapter(slug, chapter)}#o-series-${view.key}`}
              variant="secondary"
              icon="file-text"
            >
              {words.inText(record.place ?? '')}
            </ButtonLink>
          ) : null}
        </div>
        <Siblings view={view} />
        <div className="trg">
          <div className="card">
            <Drawing view={view} />
          </div>
          <aside className="trs">
            <Targets view={view} />
            <Origin view={view} />
            <ObjectHistory versions={record.versions} />
          </aside>
        </div>
      </main>
      <Footer />
    </>
  )
}

function Drawing({ view }: { view: SeriesView }) {
  const { copy } = useCopy()
  const words = copy.records
  if (!view.years.some((year) => year.cell?.text)) {
    return (
      <EmptyState
        icon="chart-line"
        title={copy.data.unset}
        text={view.data.unsetReason || view.data.statedStep}
      />
    )
  }
  return (
    <>
      {view.chart ? (
        <>
          <div className="card-h">
            <Legend view={view} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
          <section className="chtw" tabIndex={0} aria-label={words.drawing}>
            <div dangerouslySetInnerHTML={{ __html: view.chart }} />
          </section>
        </>
      ) : (
        <p className="pad m">{words.notDrawn}</p>
      )}
      <SeriesTable view={view} />
    </>
  )
}

function Legend({ view }: { view: SeriesView }) {
  const { copy } = useCopy()
  return (
    <ul className="lgt">
      <li>
        <svg viewBox="0 0 26 8" aria-hidden="true">
          <path className="cl-l" d="M1 4H25" />
        </svg>
        {view.name}
      </li>
      {view.data.euTarget?.value.number == null ? null : (
        <li>
          <svg viewBox="0 0 26 8" aria-hidden="true">
            <path className="cl-eu" d="M1 4H25" />
          </svg>
          {copy.data.euTarget}
        </li>
      )}
    </ul>
  )
}

function Siblings({ view }: { view: SeriesView }) {
  const { copy } = useCopy()
  if (view.siblings.length < 2) return null
  return (
    <nav className="row" aria-label={copy.records.siblings}>
      {view.siblings.map(({ key, name }) => (
        <a
          key={key}
          className="ds-button xs"
          data-variant={key === view.key ? 'primary' : 'secondary'}
          data-size="sm"
          href={paths.series(view.slug, view.chapter, key)}
          aria-current={key === view.key ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function Targets({ view }: { view: SeriesView }) {
  const { copy } = useCopy()
  const { data } = view
  return (
    <section className="card" aria-labelledby="merki">
      <div className="card-h">
        <h2 id="merki">{copy.records.targets}</h2>
      </div>
      <dl className="pad">
        <Target label={copy.data.baseline} point={data.nationalBaseline} />
        <Target label={copy.data.nationalTarget} point={data.nationalTarget} />
        <Target label={copy.data.euBaseline} point={data.euBaseline} />
        <Target label={copy.data.euTarget} point={data.euTarget} />
      </dl>
    </section>
  )
}

function Target({ label, point }: { label: string; point: SeriesPoint | null }) {
  const { copy } = useCopy()
  return (
    <>
      <dt>{point?.year ? `${label}, ${point.year}` : label}</dt>
      <dd className="num">
        {point?.value.text || <span className="m">{copy.records.notSet}</span>}
      </dd>
    </>
  )
}

function Origin({ view }: { view: SeriesView }) {
  const { copy } = useCopy()
  const words = copy.records
  const { data, record } = view
  const tail = data.printed?.tail
  return (
    <section className="card" aria-labelledby="avots">
      <div className="card-h">
        <h2 id="avots">{copy.data.source}</h2>
      </div>
      <div className="pad stack s">
        <p>{data.source || <span className="m">{words.notSet}</span>}</p>
        {data.statedStep ? <p>{words.statedStep(data.statedStep)}</p> : null}
        {typeof tail === 'string' && tail ? <p>{words.printedTail(tail)}</p> : null}
        {record.sourceLine === null ? null : <p className="m">{words.line(record.sourceLine)}</p>}
      </div>
    </section>
  )
}
