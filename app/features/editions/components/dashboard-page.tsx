/** The overview page: progress, what to do, and the table of chapters with its filters in the URL. */
import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type { Dashboard } from '#app/features/editions/queries/dashboard.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { ChapterTable } from './chapter-table.tsx'
import type { DashboardFilter } from './dashboard-filter.ts'
import { ProgressCard } from './progress-card.tsx'
import { TodoCard } from './todo-card.tsx'

export interface DashboardPageProps {
  readonly slug: string
  readonly data: Dashboard
  readonly filter: DashboardFilter
  readonly mayManage: boolean
  readonly mayImport: boolean
  readonly mine: readonly string[]
  readonly reply: FormReply | undefined
}

export function DashboardPage(props: DashboardPageProps) {
  const { copy, format } = useCopy()
  const { data, slug } = props
  return (
    <>
      <main id="saturs" className="wrap dash">
        <div className="ph">
          <div>
            <p className="eyebrow">{format.longDay(data.today)}</p>
            <h1>{copy.dashboard.title}</h1>
          </div>
          <div className="row">
            {props.mayManage ? <FixMilestone {...props} /> : null}
            <ButtonLink href={paths.exports(slug)} icon="file-down">
              {copy.dashboard.export}
            </ButtonLink>
          </div>
        </div>
        <ErrorSummary issues={props.reply?.issues} />
        {data.chapters.length === 0 ? (
          <section className="card">
            <EmptyState
              icon="book-open"
              title={copy.dashboard.noChapters}
              text={copy.dashboard.noChaptersText}
            >
              {props.mayImport ? (
                <ButtonLink href={paths.imports} icon="file-up">
                  {copy.shell.imports}
                </ButtonLink>
              ) : null}
            </EmptyState>
          </section>
        ) : (
          <>
            <div className="dash-top">
              <ProgressCard slug={slug} data={data} />
              <TodoCard slug={slug} data={data} mine={props.mine} moderates={props.mayManage} />
            </div>
            <ChapterTable slug={slug} data={data} filter={props.filter} />
          </>
        )}
      </main>
      <Footer />
    </>
  )
}

function FixMilestone({ data, reply }: DashboardPageProps) {
  const { copy, format } = useCopy()
  return (
    <details className="menu">
      <summary className="ds-button" data-variant="secondary" data-size="sm">
        <Icon name="flag" />
        {copy.dashboard.fixMilestone}
      </summary>
      <div className="card pad stack menu-b">
        {data.milestones.length > 0 ? (
          <div>
            <h2 className="s">{copy.dashboard.milestones}</h2>
            <ul className="plain s">
              {data.milestones.map((m) => (
                <li key={m.name}>
                  <b>{m.name}</b> <span className="m num">{format.dateTime(m.createdAt)}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <Form method="post" className="stack">
          <TextField
            name="name"
            label={copy.dashboard.milestoneName}
            help={copy.dashboard.milestoneHelp}
            value={reply?.input.name ?? `V${data.milestones.length + 1}`}
            issues={reply?.issues}
            required
          />
          <Button icon="flag">{copy.dashboard.fixMilestone}</Button>
        </Form>
      </div>
    </details>
  )
}
