import { useCopy } from '#app/copy/copy-context.tsx'
import type { Hunk } from '#app/domain/redline/index.ts'
import { paths } from '#app/platform/paths.ts'
import { ChangeSteps } from '#app/ui/change-steps.tsx'
import { Icon } from '#app/ui/icon.tsx'

export const hunkFilters = ['all', 'numbers', 'moves'] as const
export type HunkFilter = (typeof hunkFilters)[number]

export const matchesFilter = (hunk: Pick<Hunk, 'classes'>, only: HunkFilter): boolean =>
  only === 'all' || hunk.classes.includes(only === 'numbers' ? 'number' : 'move')

export interface CompareToolsProps {
  readonly slug: string
  readonly number: number
  readonly comparison: {
    readonly from: { readonly id: string }
    readonly to: { readonly id: string }
  }
  readonly view: 'inline' | 'side'
  readonly only: HunkFilter
  readonly count: number
}

/** Side by side or in one text, which changes to show, and stepping through them. */
export function CompareTools(props: CompareToolsProps) {
  const { copy } = useCopy()
  const { slug, number, comparison, view, only } = props
  const href = (change: { view?: string; only?: string }) =>
    paths.chapterCompare(slug, number, comparison.from.id, comparison.to.id, {
      view,
      only,
      ...change,
    })
  const tab = (value: 'side' | 'inline', icon: 'columns-2' | 'diff') => (
    <a
      className="ds-button"
      data-variant={view === value ? 'primary' : 'tertiary'}
      data-size="sm"
      href={href({ view: value })}
      aria-current={view === value ? 'true' : undefined}
    >
      <Icon name={icon} />
      {copy.compare[value]}
    </a>
  )
  return (
    <div className="card-h tools">
      <nav className="ds-toggle-group seg" data-size="sm" aria-label={copy.workspace.view}>
        {tab('side', 'columns-2')}
        {tab('inline', 'diff')}
      </nav>
      <nav className="chips" aria-label={copy.compare.filter}>
        {hunkFilters.map((value) => (
          <a
            key={value}
            className="chip"
            href={href({ only: value })}
            aria-current={only === value ? 'true' : undefined}
          >
            <span>{copy.compare[value]}</span>
          </a>
        ))}
      </nav>
      <span className="end">
        <ChangeSteps count={props.count} />
      </span>
    </div>
  )
}
