import { useCopy } from '#app/copy/copy-context.tsx'
import { pointTitle } from '#app/copy/milestone-title.ts'
import type {
  Workspace,
  WorkspaceView,
} from '#app/features/sections/queries/chapter-workspace.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { ChangeSteps } from '#app/ui/change-steps.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'

const views: readonly (readonly [WorkspaceView, IconName])[] = [
  ['clean', 'file-text'],
  ['redline', 'diff'],
  ['side', 'columns-2'],
]

/** Choice of view and base, stepping through changes, printing. Links and a GET form: shareable, no script. */
export function WorkspaceTools({ workspace }: { workspace: Workspace }) {
  const { copy } = useCopy()
  const { header, redline } = workspace
  const { slug, number } = header
  return (
    <div className="ws-tools no-print">
      <div className="ws-ti">
        <nav className="ds-toggle-group seg" data-size="sm" aria-label={copy.workspace.view}>
          {views.map(([view, icon]) => (
            <a
              key={view}
              className="ds-button"
              data-variant={workspace.view === view ? 'primary' : 'tertiary'}
              data-size="sm"
              href={paths.chapterView(slug, number, { view, base: redline?.from.id })}
              aria-current={workspace.view === view ? 'true' : undefined}
            >
              <Icon name={icon} />
              {copy.workspace[view]}
            </a>
          ))}
        </nav>
        {redline ? <Base workspace={workspace} redline={redline} /> : null}
        <span className="end row gap1">
          <Button
            type="button"
            variant="tertiary"
            icon="printer"
            aria-label={copy.workspace.print}
            data-print
          />
        </span>
      </div>
    </div>
  )
}

function Base(props: { workspace: Workspace; redline: NonNullable<Workspace['redline']> }) {
  const { copy, format } = useCopy()
  const { redline, workspace } = props
  const { slug, number } = workspace.header
  const { stats } = redline
  return (
    <>
      <form method="get" action={paths.chapter(slug, number)} className="cmp">
        <input type="hidden" name="view" value={workspace.view} />
        <label htmlFor="base" className="m s">
          {copy.workspace.against}
        </label>
        <select
          id="base"
          name="base"
          className="ds-input sel"
          defaultValue={redline.from.id}
          data-submit-on-change
        >
          {redline.points.map((point) => (
            <option key={point.id} value={point.id}>
              {pointTitle(copy, format, point)}
            </option>
          ))}
        </select>
        <noscript>
          <Button small variant="secondary">
            {copy.compare.show}
          </Button>
        </noscript>
      </form>
      <span className="s num only-l">
        <span className="plus">+{stats.inserted}</span>{' '}
        <span className="minus">−{stats.deleted}</span>{' '}
        <span className="m">{copy.workspace.words}</span>
      </span>
      <ChangeSteps count={stats.hunks} />
    </>
  )
}
