/** What changed in a chapter between two points: totals, per section, by whom, and the redline itself. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { pointTitle } from '#app/copy/milestone-title.ts'
import type {
  ComparedView,
  loadChapterComparison,
} from '#app/features/sections/queries/chapter-compare.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Note } from '#app/ui/note.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { CompareSides } from './compare-sides.tsx'
import { CompareTools, type HunkFilter, matchesFilter } from './compare-tools.tsx'

export type Comparison = Awaited<ReturnType<typeof loadChapterComparison>>

export interface ComparePageProps {
  readonly slug: string
  readonly number: number
  readonly comparison: Comparison
  readonly view: 'inline' | 'side'
  readonly only: HunkFilter
}

export function ComparePage(props: ComparePageProps) {
  const { copy } = useCopy()
  const { slug, number, comparison, only } = props
  const shown = comparison.sections.filter((s) => s.hunks.some((h) => matchesFilter(h, only)))
  return (
    <>
      <main id="saturs" className="wrap cmpw">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: copy.workspace.chapter(number), href: paths.chapter(slug, number) },
            { label: copy.compare.show },
          ]}
        />
        <div className="ph">
          <h1>{copy.compare.title(number)}</h1>
        </div>
        <PointForm {...props} />
        {comparison.data.length > 0 ? (
          <Note tone="i" icon="chart-line">
            {copy.compare.dataChanged(comparison.data.map((d) => `${d.kind} ${d.key}`).join(', '))}
          </Note>
        ) : null}
        <div className="cmpb">
          <CompareSides sections={comparison.sections} />
          <div className="card cmpm">
            <CompareTools {...props} count={comparison.stats.hunks} />
            {shown.length === 0 ? (
              <EmptyState
                icon="git-compare"
                title={copy.compare.nothing}
                text={copy.compare.nothingText}
              />
            ) : null}
            {shown.map((section) => (
              <ComparedSection key={section.number} section={section} />
            ))}
          </div>
        </div>
      </main>
      <Footer />
    </>
  )
}

function ComparedSection({ section }: { section: ComparedView }) {
  const { copy, format } = useCopy()
  return (
    <section className="cmp-s" id={`s-${section.number}`} aria-labelledby={`h-s-${section.number}`}>
      <h2 id={`h-s-${section.number}`}>
        {section.fullNumber} {section.title}
      </h2>
      {section.revisions.map((r) => (
        <p key={r.number} className="s m">
          v{r.number} · {r.author ?? copy.compare.imported}
          {r.institution ? ` (${r.institution})` : ''} · {format.dateTime(r.at)}
          {r.note ? ` · „${r.note}”` : ''}
        </p>
      ))}
      <div className="doc prose sm" lang="lv" dangerouslySetInnerHTML={{ __html: section.html }} />
    </section>
  )
}

function PointForm({ slug, number, comparison, view, only }: ComparePageProps) {
  const { copy, format } = useCopy()
  const { points, from, to, stats } = comparison
  const options = points.map((point) => (
    <option key={point.id} value={point.id}>
      {pointTitle(copy, format, point)}
    </option>
  ))
  return (
    <form
      method="get"
      action={paths.chapterCompare(slug, number)}
      className="card pick"
      data-submit-on-change
    >
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="only" value={only} />
      <div className="pk">
        <label htmlFor="from">{copy.compare.from}</label>
        <select id="from" name="from" className="ds-input" defaultValue={from.id}>
          {options}
        </select>
      </div>
      <div className="pk">
        <label htmlFor="to">{copy.compare.to}</label>
        <select id="to" name="to" className="ds-input" defaultValue={to.id}>
          {options}
        </select>
      </div>
      <noscript>
        <Button variant="secondary">{copy.compare.show}</Button>
      </noscript>
      <dl className="pk-s">
        <div>
          <dt>{copy.compare.changes}</dt>
          <dd className="num">{stats.hunks}</dd>
        </div>
        <div>
          <dt>{copy.compare.inserted}</dt>
          <dd className="num plus">+{copy.compare.words(stats.inserted)}</dd>
        </div>
        <div>
          <dt>{copy.compare.deleted}</dt>
          <dd className="num minus">−{copy.compare.words(stats.deleted)}</dd>
        </div>
        <div>
          <dt>{copy.compare.moved}</dt>
          <dd className="num">{stats.moved}</dd>
        </div>
      </dl>
    </form>
  )
}
