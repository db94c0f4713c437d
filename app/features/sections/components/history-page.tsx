import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { milestoneTitle } from '#app/copy/milestone-title.ts'
import type { loadSectionHistory } from '#app/features/sections/queries/section-history.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Avatar, Org } from '#app/ui/pills.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

type Revision = Awaited<ReturnType<typeof loadSectionHistory>>[number]

export interface HistoryPageProps {
  readonly slug: string
  readonly chapter: number
  readonly section: string
  readonly fullNumber: string
  readonly title: string
  readonly revisions: readonly Revision[]
  readonly mayEdit: boolean
  readonly reply: FormReply | undefined
}

/** Every revision with what it changed; any two can be compared, an older one restored as a new one. */
export function HistoryPage(props: HistoryPageProps) {
  const { copy } = useCopy()
  const { slug, chapter } = props
  return (
    <>
      <main id="saturs" className="wrap narrow2 wide">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: copy.workspace.chapter(chapter), href: paths.chapter(slug, chapter) },
            { label: copy.workspace.history },
          ]}
        />
        <h1>{copy.workspace.sectionHistory(props.fullNumber)}</h1>
        <p className="m">{props.title}</p>
        <ErrorSummary issues={props.reply?.issues} />
        <CompareForm {...props} />
        <ol className="card hist">
          {props.revisions.map((revision, i) => (
            <li key={revision.id}>
              <Entry {...props} revision={revision} newest={i === 0} />
            </li>
          ))}
        </ol>
      </main>
      <Footer />
    </>
  )
}

function CompareForm({ slug, chapter, section, revisions }: HistoryPageProps) {
  const { copy } = useCopy()
  if (revisions.length < 2) return null
  const options = revisions.map((r) => (
    <option key={r.id} value={r.number}>
      v{r.number}
    </option>
  ))
  return (
    <form method="get" action={paths.sectionCompare(slug, chapter, section)} className="row">
      <label htmlFor="from">{copy.compare.from}</label>
      <select id="from" name="from" className="ds-input sel" defaultValue={revisions[1]?.number}>
        {options}
      </select>
      <label htmlFor="to">{copy.compare.to}</label>
      <select id="to" name="to" className="ds-input sel" defaultValue={revisions[0]?.number}>
        {options}
      </select>
      <Button icon="git-compare" variant="secondary">
        {copy.compare.show}
      </Button>
    </form>
  )
}

function Entry(props: HistoryPageProps & { revision: Revision; newest: boolean }) {
  const { copy, format } = useCopy()
  const { revision, slug, chapter, section } = props
  return (
    <>
      <span className="hist-v num">v{revision.number}</span>
      <div className="stack gap1">
        <div className="row gap1">
          {revision.name ? <Avatar name={revision.name} /> : <Icon name="file-down" />}
          <b>{revision.name ?? copy.compare.imported}</b>
          {revision.short_name ? <Org shortName={revision.short_name} /> : null}
          <span className="m s num">{format.dateTime(revision.created_at)}</span>
          <span className="tg">{copy.compare.kind[revision.kind]}</span>
        </div>
        {revision.note ? <p>„{revision.note}”</p> : null}
        {revision.credits.map((credit) => (
          <p key={`${credit.name}${credit.short_name}`} className="s m">
            {copy.compare.credit(credit.name ?? credit.short_name ?? copy.terms.privatePerson)}
          </p>
        ))}
        {revision.milestones.length > 0 ? (
          <p className="row gap1">
            {revision.milestones.map((m) => (
              <span key={m.name + m.created_at} className="tg tg-ok">
                <Icon name="flag" />
                {milestoneTitle(copy, m.name)}
              </span>
            ))}
          </p>
        ) : null}
      </div>
      <div className="row gap1 end">
        {revision.number > 1 ? (
          <ButtonLink
            href={paths.sectionCompare(
              slug,
              chapter,
              section,
              revision.number - 1,
              revision.number,
            )}
            variant="tertiary"
            small
            icon="diff"
          >
            <span className="plus">+{revision.words_inserted}</span>{' '}
            <span className="minus">−{revision.words_deleted}</span>
          </ButtonLink>
        ) : null}
        {!props.newest && props.mayEdit ? <Restore {...props} /> : null}
      </div>
    </>
  )
}

function Restore({ revision, revisions }: HistoryPageProps & { revision: Revision }) {
  const { copy } = useCopy()
  return (
    <Form method="post">
      <input type="hidden" name="revisionId" value={revision.id} />
      <input type="hidden" name="seenRevisionId" value={revisions[0]?.id} />
      <input type="hidden" name="note" value={copy.compare.restoredNote(revision.number)} />
      <Button icon="rotate-ccw" variant="secondary" small>
        {copy.compare.restore}
      </Button>
    </Form>
  )
}
