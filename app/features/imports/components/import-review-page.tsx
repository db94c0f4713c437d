import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type {
  loadImportReview,
  ReviewPiece,
} from '#app/features/imports/queries/import-review.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Note } from '#app/ui/note.tsx'
import { Org } from '#app/ui/pills.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { EditionFields } from './edition-fields.tsx'

export type Review = NonNullable<Awaited<ReturnType<typeof loadImportReview>>>

export interface ImportReviewProps {
  readonly review: Review
  readonly suggestion: { readonly slug: string; readonly title: string; readonly year: number }
  readonly reply: FormReply | undefined
}

/** Nothing is saved before somebody has looked: what was read stands beside the lines it was read from. */
export function ImportReviewPage(props: ImportReviewProps) {
  const { copy } = useCopy()
  const words = copy.imports
  const { review } = props
  return (
    <>
      <main id="saturs" className="wrap imp">
        <Breadcrumbs
          crumbs={[{ label: copy.shell.imports, href: paths.imports }, { label: review.fileName }]}
        />
        <h1>{words.reviewTitle}</h1>
        <p className="m">{words.reviewLead}</p>
        <ErrorSummary issues={props.reply?.issues} />
        {review.state === 'open' ? (
          <SaveForm {...props} />
        ) : (
          <Note tone="i">{words[review.state]}</Note>
        )}
        <div className="imp-g">
          <Chapters review={review} />
          <div className="stack gap4">
            <Doubts review={review} />
            {review.pieces.map((piece) => (
              <Piece key={piece.number} piece={piece} />
            ))}
          </div>
        </div>
      </main>
      <Footer />
    </>
  )
}

function SaveForm({ suggestion, reply }: ImportReviewProps) {
  const { copy } = useCopy()
  const words = copy.imports
  return (
    <Form method="post" className="card pad stack">
      <EditionFields suggestion={suggestion} reply={reply} />
      <Checkbox name="replace" label={words.replace} checked={reply?.input.replace === '1'} />
      <div className="row">
        <Button icon="save" name="intent" value="save">
          {words.save}
        </Button>
        <Button variant="tertiary" icon="trash-2" name="intent" value="discard">
          {words.discard}
        </Button>
      </div>
    </Form>
  )
}

function Chapters({ review }: { review: Review }) {
  const { copy } = useCopy()
  const words = copy.imports
  return (
    <nav className="card imp-n" aria-label={words.chapters}>
      <div className="card-h">
        <h2>{words.chapters}</h2>
      </div>
      <p className="pad s m">
        {words.totals(review.totals.sections, review.totals.footnotes, review.totals.abbreviations)}
      </p>
      <ol className="plain">
        {review.chapters.map((c) => (
          <li key={c.number}>
            <a
              href={`${paths.importReview(review.id)}?chapter=${c.number}`}
              aria-current={c.number === review.chapter ? 'true' : undefined}
            >
              <span>
                <b className="num">{c.number}.</b> {c.title}
              </span>
              <span className="row gap1 s m">
                {c.owner ? <Org shortName={c.owner} /> : null}
                {c.coOwners.map((o) => (
                  <Org key={o} shortName={o} coOwner />
                ))}
                {words.chapterCounts(c.sections, c.series, c.measures, c.feedback)}
                {c.problems > 0 ? (
                  <span className="tg tg-w">
                    <Icon name="triangle-alert" />
                    {c.problems}
                  </span>
                ) : null}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Doubts({ review }: { review: Review }) {
  const { copy } = useCopy()
  const words = copy.imports
  const mine = review.problems.filter((p) => (p.chapter ?? review.chapter) === review.chapter)
  return (
    <>
      {review.unread.length === 0 ? (
        <Note tone="ok">{words.allRead}</Note>
      ) : (
        <details className="card" open>
          <summary className="card-h">
            <h2>{words.unread(review.unread.length)}</h2>
          </summary>
          <ul className="gate-l">
            {review.unread.map((line) => (
              <li key={line.line}>
                <b className="num">{line.line}</b> <code>{line.text}</code>{' '}
                <span className="m">{line.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {mine.length > 0 ? (
        <details className="card" open>
          <summary className="card-h">
            <h2>{words.doubts(mine.length)}</h2>
          </summary>
          <ul className="gate-l">
            {mine.map((p) => (
              <li key={`${p.line}${p.key}`}>
                <a href={`#l-${p.line}`} className="num">
                  {p.line}
                </a>
                {p.message}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

function Piece({ piece }: { piece: ReviewPiece }) {
  const { copy } = useCopy()
  return (
    <section className="card" aria-labelledby={`p-${piece.number}`}>
      <div className="card-h">
        <h2 id={`p-${piece.number}`}>
          {piece.number} {piece.title}
        </h2>
        <span className="end s m">{copy.imports.beside}</span>
      </div>
      <div className="imp-p">
        <div className="doc prose sm" lang="lv" dangerouslySetInnerHTML={{ __html: piece.html }} />
        <ol className="src" lang="lv" aria-label={copy.imports.sourceLines}>
          {piece.lines.map((line) => (
            <li key={line.number} id={`l-${line.number}`} value={line.number}>
              <span>{line.text}</span>
              {line.doubts.map((doubt) => (
                <em key={doubt}>{doubt}</em>
              ))}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
