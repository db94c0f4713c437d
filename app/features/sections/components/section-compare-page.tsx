import { useCopy } from '#app/copy/copy-context.tsx'
import type { loadSectionComparison } from '#app/features/sections/queries/section-compare.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ChangeSteps } from '#app/ui/change-steps.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

type Comparison = NonNullable<Awaited<ReturnType<typeof loadSectionComparison>>>

export interface SectionComparePageProps {
  readonly slug: string
  readonly chapter: number
  readonly section: string
  readonly fullNumber: string
  readonly from: number
  readonly to: number
  readonly view: 'inline' | 'side'
  readonly comparison: Comparison
}

/** Two revisions of one section, inline or side by side. */
export function SectionComparePage(props: SectionComparePageProps) {
  const { copy } = useCopy()
  const { slug, chapter, section, comparison } = props
  return (
    <>
      <main id="saturs" className="wrap cmpw">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: copy.workspace.chapter(chapter), href: paths.chapter(slug, chapter) },
            {
              label: copy.workspace.sectionHistory(props.fullNumber),
              href: paths.sectionHistory(slug, chapter, section),
            },
            { label: `v${props.from} – v${props.to}` },
          ]}
        />
        <h1>{copy.compare.sectionTitle(props.fullNumber)}</h1>
        <div className="card cmpm">
          <Tools {...props} />
          {comparison.titles ? (
            <p className="pad">
              <del>{comparison.titles.before}</del> <ins>{comparison.titles.after}</ins>
            </p>
          ) : null}
          {comparison.hunks.length === 0 && !comparison.titles ? (
            <EmptyState
              icon="git-compare"
              title={copy.compare.nothing}
              text={copy.compare.nothingText}
            />
          ) : (
            <div className="cmp-s">
              <div
                className="doc prose sm"
                lang="lv"
                dangerouslySetInnerHTML={{ __html: comparison.html }}
              />
            </div>
          )}
        </div>
      </main>
      <Footer />
    </>
  )
}

function Tools({ slug, chapter, section, from, to, view, comparison }: SectionComparePageProps) {
  const { copy } = useCopy()
  const tab = (value: 'side' | 'inline', icon: 'columns-2' | 'diff') => (
    <a
      className="ds-button"
      data-variant={view === value ? 'primary' : 'tertiary'}
      data-size="sm"
      href={paths.sectionCompare(slug, chapter, section, from, to, value)}
      aria-current={view === value ? 'true' : undefined}
    >
      <Icon name={icon} />
      {copy.compare[value]}
    </a>
  )
  return (
    <div className="card-h tools">
      <b className="num">
        v{from} → v{to}
      </b>
      <nav className="ds-toggle-group seg" data-size="sm" aria-label={copy.workspace.view}>
        {tab('side', 'columns-2')}
        {tab('inline', 'diff')}
      </nav>
      <span className="s num">
        <span className="plus">+{comparison.stats.inserted}</span>{' '}
        <span className="minus">−{comparison.stats.deleted}</span>
      </span>
      <span className="end">
        <ChangeSteps count={comparison.stats.hunks} />
      </span>
    </div>
  )
}
