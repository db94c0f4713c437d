/** The coordinator reads what private persons wrote and publishes it, or withholds it with a reason. */
import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type {
  ModeratedEntry,
  ModerationQueue,
} from '#app/features/statements/queries/moderation-queue.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { KindPill } from '#app/ui/pills.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

export interface ModerationPageProps {
  readonly slug: string
  readonly chapter: number | undefined
  readonly lists: readonly ModerationQueue['list'][]
  readonly queue: ModerationQueue
  readonly reply: FormReply | undefined
}

export function ModerationPage(props: ModerationPageProps) {
  const { copy } = useCopy()
  const words = copy.answers.moderation
  const { slug, queue } = props
  return (
    <>
      <main id="saturs" className="wrap narrow2 wide">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: words.title },
          ]}
        />
        <h1>{words.title}</h1>
        <p className="m">{words.lead}</p>
        <ErrorSummary issues={props.reply?.issues} />
        <Lists {...props} />
        {queue.entries.length === 0 ? (
          <div className="card">
            <EmptyState
              icon="circle-check"
              title={queue.list === 'waiting' ? words.none : words.noneHere}
              text={queue.list === 'waiting' ? words.noneText : undefined}
            />
          </div>
        ) : null}
        {queue.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} {...props} />
        ))}
        <Pages {...props} />
      </main>
      <Footer />
    </>
  )
}

function Lists({ slug, chapter, lists, queue }: ModerationPageProps) {
  const { copy } = useCopy()
  return (
    <nav className="chips" aria-label={copy.answers.showLabel}>
      {lists.map((list) => (
        <a
          key={list}
          className="chip"
          href={paths.moderation(slug, { chapter, show: list === 'waiting' ? undefined : list })}
          aria-current={list === queue.list ? 'true' : undefined}
        >
          <span>
            {copy.answers.moderation.show[list]} <span className="num">{queue.counts[list]}</span>
          </span>
        </a>
      ))}
    </nav>
  )
}

function Entry({ entry, slug, queue, reply }: ModerationPageProps & { entry: ModeratedEntry }) {
  const { copy, format } = useCopy()
  const words = copy.answers.moderation
  const where = entry.sectionNumber
    ? copy.reading.wholeSection(entry.sectionNumber)
    : copy.reading.wholeChapter
  return (
    <article className="qa" aria-labelledby={`n-${entry.id}`}>
      <header>
        <h2 className="h-q" id={`n-${entry.id}`}>
          {entry.name ?? copy.terms.privatePerson}
        </h2>
        <span className="s m">
          {[
            entry.nameShown ? words.nameShown : words.nameHidden,
            format.dateTime(entry.submittedAt),
            entry.number,
          ].join(' · ')}
        </span>
        <span className="end">
          <KindPill kind={entry.kind} />
        </span>
      </header>
      <p className="s m">
        {entry.chapter}. {entry.chapterTitle} · {where}
      </p>
      <p className="pre" lang="lv">
        {entry.body}
      </p>
      {entry.proposedWording ? (
        <blockquote className="propw" lang="lv">
          <p className="pre">{entry.proposedWording}</p>
        </blockquote>
      ) : null}
      {entry.reason ? <p className="s">{words.because(entry.reason)}</p> : null}
      <Verdict entry={entry} slug={slug} list={queue.list} reply={reply} />
    </article>
  )
}

/** One form an item; the field of the reason has the item's id in its own, so that a page holds many. */
function Verdict(props: {
  entry: ModeratedEntry
  slug: string
  list: ModerationQueue['list']
  reply: FormReply | undefined
}) {
  const { copy, format } = useCopy()
  const words = copy.answers.moderation
  const { entry, slug, list } = props
  const reply = props.reply?.input.itemId === entry.id ? props.reply : undefined
  const field = `reason-${entry.id}`
  return (
    <div className="row md-v">
      {list === 'published' ? null : (
        <Form method="post">
          <input type="hidden" name="itemId" value={entry.id} />
          <Button small icon="check" name="intent" value="publish">
            {words.publish}
          </Button>
        </Form>
      )}
      {list === 'withheld' ? null : (
        <a className="s" href={paths.answers(slug, entry.chapter, entry.id)}>
          {words.open}
        </a>
      )}
      {list === 'withheld' ? null : (
        <details open={reply !== undefined}>
          <summary className="s">{words.withholdTitle}</summary>
          <Form method="post" className="stack">
            <input type="hidden" name="itemId" value={entry.id} />
            <TextArea
              name="reason"
              id={field}
              label={words.reason}
              help={words.reasonHelp}
              value={reply?.input.reason ?? entry.reason ?? ''}
              issues={reply?.issues}
              rows={2}
            />
            <Button small danger variant="secondary" name="intent" value="withhold">
              {words.withhold}
            </Button>
          </Form>
        </details>
      )}
      {reply && reply.reason !== 'invalid' ? (
        <p className="s">{reply.issues.map((i) => wordIssue(copy, format, i)).join(' ')}</p>
      ) : null}
    </div>
  )
}

function Pages({ slug, chapter, queue }: ModerationPageProps) {
  const { copy } = useCopy()
  const words = copy.answers
  if (queue.pages === 1) return null
  const show = queue.list === 'waiting' ? undefined : queue.list
  const to = (page: number) => paths.moderation(slug, { chapter, show, page })
  return (
    <nav className="row sp" aria-label={words.pages}>
      {queue.page > 1 ? <a href={to(queue.page - 1)}>{words.previousPage}</a> : <span />}
      <span className="s m num">{words.pageOf(queue.page, queue.pages)}</span>
      {queue.page < queue.pages ? <a href={to(queue.page + 1)}>{words.nextPage}</a> : <span />}
    </nav>
  )
}
