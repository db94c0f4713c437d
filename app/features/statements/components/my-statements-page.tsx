/** An organisation's statements for its own people; for everybody, a way to find a public one by its number. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type {
  MyStatement,
  MyStatements,
} from '#app/features/statements/queries/my-statements.server.ts'
import type { PlacedFeedback } from '#app/features/statements/queries/placed-feedback.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Note } from '#app/ui/note.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { type AboutAnswers, FeedbackCard } from './feedback-card.tsx'

export interface MyStatementsPageProps {
  readonly mine: MyStatements | undefined
  readonly signInHref: string | undefined
  /** As it was looked for. */
  readonly number: string
  readonly found: readonly (AboutAnswers & {
    readonly slug: string
    readonly number: number
    readonly title: string
    readonly feedback: readonly PlacedFeedback[]
  })[]
}

export function MyStatementsPage({ mine, signInHref, number, found }: MyStatementsPageProps) {
  const { copy } = useCopy()
  return (
    <main id="saturs" className="fm">
      <div className="fm-in wide">
        <div className="fm-l">
          <h1>{copy.feedback.mineTitle}</h1>
          {mine ? <Mine mine={mine} /> : null}
          {signInHref ? (
            <Note tone="i">
              {copy.feedback.mineSignedOut} <a href={signInHref}>{copy.feedback.signInFor}</a>
            </Note>
          ) : null}
          <Lookup number={number} found={found} />
        </div>
      </div>
    </main>
  )
}

function Lookup({ number, found }: Pick<MyStatementsPageProps, 'number' | 'found'>) {
  const { copy } = useCopy()
  return (
    <section className="card" aria-labelledby="lookup-h">
      <div className="card-h">
        <h2 id="lookup-h">{copy.feedback.byNumber}</h2>
      </div>
      <div className="it-b">
        <form method="get" action={paths.statements} className="row lkp">
          <TextField
            name="number"
            label={copy.feedback.receiptNumber}
            help={copy.feedback.byNumberHelp}
            value={number}
          />
          <Button variant="secondary" icon="search">
            {copy.feedback.find}
          </Button>
        </form>
        {number !== '' && found.length === 0 ? (
          <Note tone="w" role="status">
            {copy.feedback.notFound(number)}
          </Note>
        ) : null}
        {found.map((chapter) => (
          <div className="stack" key={`${chapter.slug}/${chapter.number}`}>
            <h3>
              <a href={paths.publicChapter(chapter.slug, chapter.number)} lang="lv">
                {chapter.number}. {chapter.title}
              </a>
            </h3>
            {chapter.feedback.map((item) => (
              <FeedbackCard
                key={item.id}
                item={item}
                about={chapter}
                placeHref={(id) => paths.publicAnchor(chapter.slug, chapter.number, id)}
                level={4}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function Mine({ mine }: { mine: MyStatements }) {
  const { copy } = useCopy()
  const { waiting, statements } = mine
  if (waiting.length === 0 && statements.length === 0) {
    return (
      <div className="card">
        <EmptyState icon="inbox" title={copy.feedback.mineEmpty} text={copy.feedback.mineEmptyText}>
          <ButtonLink href={paths.consultations}>{copy.shell.consultations}</ButtonLink>
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      {waiting.length > 0 ? (
        <List
          id="waiting-h"
          title={copy.feedback.mineWaiting(waiting.length)}
          lead={mine.mayRelease ? copy.feedback.mineWaitingLead : copy.feedback.preparedText}
          statements={waiting}
        />
      ) : null}
      {statements.length > 0 ? (
        <List id="sent-h" title={copy.feedback.mineSent} statements={statements} />
      ) : null}
      <Pages mine={mine} />
    </>
  )
}

function List(props: {
  id: string
  title: string
  lead?: string
  statements: readonly MyStatement[]
}) {
  const { copy } = useCopy()
  const columns = copy.feedback.mineColumns
  return (
    <div className="card">
      <div className="card-h">
        <h2 id={props.id}>{props.title}</h2>
      </div>
      {props.lead ? <p className="s m it-p">{props.lead}</p> : null}
      <ScrollRegion labelledBy={props.id}>
        <table className="tb rcp-t">
          <thead>
            <tr>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.chapter}</th>
              <th scope="col">{columns.sent}</th>
              <th scope="col">{columns.items}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {props.statements.map((statement) => (
              <Row key={statement.id} statement={statement} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

function Row({ statement }: { statement: MyStatement }) {
  const { copy, format } = useCopy()
  const { chapter, secret, state } = statement
  const href = secret ? paths.receipt(secret) : paths.myStatements({ number: statement.number })
  return (
    <tr>
      <th scope="row" className="num nw">
        <a href={href}>{statement.number}</a>
      </th>
      <td lang="lv">
        {chapter.number}. {chapter.title}
      </td>
      <td className="num nw">{format.date(statement.sentAt)}</td>
      <td className="num nw">
        {statement.answered}/{statement.items}
      </td>
      <td>
        <span
          className={state === 'confirmed' ? 'tg tg-ok' : state === 'withdrawn' ? 'tg' : 'tg tg-w'}
        >
          {state === 'prepared' ? <Icon name="hourglass" /> : null}
          {copy.feedback.mineState[state]}
        </span>
      </td>
    </tr>
  )
}

function Pages({ mine: { page, pages } }: { mine: MyStatements }) {
  const { copy } = useCopy()
  if (pages === 1) return null
  return (
    <nav className="row" aria-label={copy.feedback.mineSent}>
      {page > 1 ? (
        <a href={paths.myStatements({ page: page - 1 })}>{copy.reading.previousPage}</a>
      ) : null}
      {page < pages ? (
        <a href={paths.myStatements({ page: page + 1 })}>{copy.reading.nextPage}</a>
      ) : null}
    </nav>
  )
}
