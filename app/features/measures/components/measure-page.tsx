/** A measure as a fiche to read: every field, money beside its printed words, who else uses it, its history. */
import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type { MeasureView } from '#app/features/measures/queries/measure-page.server.ts'
import { ObjectHistory } from '#app/features/sections/components/object-history.tsx'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Note } from '#app/ui/note.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { BudgetTable } from './budget-table.tsx'
import { MeasureNav } from './measure-nav.tsx'
import { YearBar } from './year-bar.tsx'

export function MeasurePage({ view }: { view: MeasureView }) {
  const { copy } = useCopy()
  const { slug, chapter, measure } = view
  return (
    <>
      <main id="saturs" className="wrap fiw rec">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: copy.workspace.chapter(chapter), href: paths.chapter(slug, chapter) },
            { label: copy.data.measures, href: paths.measures(slug, chapter) },
            { label: copy.data.measureNumber(measure.number) },
          ]}
        />
        <div className="fig">
          <MeasureNav
            slug={slug}
            chapter={chapter}
            open={measure.number}
            measures={view.measures}
          />
          <Fiche view={view} />
          <aside className="fir">
            <Origin view={view} />
            <ObjectHistory versions={view.record.versions} />
          </aside>
        </div>
      </main>
      <Footer />
    </>
  )
}

function Fiche({ view }: { view: MeasureView }) {
  const { copy } = useCopy()
  const words = copy.records
  const { measure, html } = view
  const { data } = measure
  return (
    <article className="card" aria-labelledby="pasakums">
      <div className="card-h">
        <div>
          <p className="s m">
            {copy.workspace.chapter(view.chapter)} · {copy.data.measureNumber(measure.number)}
          </p>
          <h1 id="pasakums" className="h-s">
            {data.title}
          </h1>
        </div>
      </div>
      <div className="fib">
        <Described view={view} />
        <Field label={copy.data.programme}>
          <p>{data.programmes.join(', ') || <Missing />}</p>
        </Field>
        <Field label={copy.data.isNew}>
          <p>{copy.data.isNewValue[data.isNew]}</p>
          {data.isNew === 'both' ? <Note tone="w">{words.bothTicked}</Note> : null}
        </Field>
        <Field label={copy.data.description}>
          <Text html={html.description} />
        </Field>
        <Field label={copy.data.budget}>
          {data.budget.length > 0 ? (
            <BudgetTable lines={data.budget} label={words.budgetTable} />
          ) : null}
          <Text html={html.budgetText} />
        </Field>
        <Field label={copy.data.impact}>
          <Text html={html.impact} />
        </Field>
        <Field label={copy.data.timeframe}>
          <p>{data.timeframe || <Missing />}</p>
          <YearBar data={data} />
        </Field>
      </div>
    </article>
  )
}

function Described({ view }: { view: MeasureView }) {
  const { copy } = useCopy()
  const { measure } = view
  if (measure.kind === 'overview') return <Note tone="i">{copy.records.overviewOnly}</Note>
  if (measure.kind !== 'reference') return null
  return (
    <Note tone="i">
      {measure.describedIn ? copy.data.describedIn(measure.describedIn) : copy.records.sharedFiche}
    </Note>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section>
      <h2>{label}</h2>
      <div className="stack">{children}</div>
    </section>
  )
}

function Text({ html }: { html: string }) {
  return html === '' ? (
    <Missing />
  ) : (
    <div className="doc" lang="lv" dangerouslySetInnerHTML={{ __html: html }} />
  )
}

function Missing() {
  const { copy } = useCopy()
  return <span className="m">{copy.records.notSet}</span>
}

function Origin({ view }: { view: MeasureView }) {
  const { copy } = useCopy()
  const words = copy.records
  const { slug, chapter, measure, printed, record, uses } = view
  const place = `${paths.chapter(slug, chapter)}#s-${record.section}`
  const nothing =
    !record.place && uses.length === 0 && record.sourceLine === null && !printed.heading
  if (nothing) return null
  return (
    <section className="card" aria-labelledby="izcelsme">
      <div className="card-h">
        <h2 id="izcelsme">{words.usedIn}</h2>
      </div>
      <div className="pad stack s">
        {record.place ? (
          <p>
            <a href={place}>{words.inText(record.place)}</a>
          </p>
        ) : null}
        {uses.length > 0 ? (
          <ul className="plain stack gap1">
            {uses.map((use) => (
              <li key={use.chapter}>
                <a href={paths.measure(slug, use.chapter, use.number)}>
                  {copy.workspace.chapter(use.chapter)}, {copy.data.measureNumber(use.number)}
                </a>{' '}
                <span className="m">{words.useKind[use.kind]}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {record.sourceLine === null ? null : <p className="m">{words.line(record.sourceLine)}</p>}
        {printed.heading && printed.heading !== measure.data.title ? (
          <p>
            <span className="m">{words.printedHeading}</span> „{printed.heading}”
          </p>
        ) : null}
        {printed.overview && printed.overview !== measure.data.title ? (
          <p>
            <span className="m">{words.printedInOverview}</span> „{printed.overview}”
          </p>
        ) : null}
      </div>
    </section>
  )
}
