/** What was received and how it was answered, with filters that are links, so that they work without script. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type {
  PublicChapter,
  Show,
} from '#app/features/consultations/queries/public-chapter.server.ts'
import { FeedbackCard } from '#app/features/statements/components/feedback-card.tsx'
import { paths } from '#app/platform/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'

/** So many are open at first; the rest unfold. */
const shownFirst = 12

export function ReceivedFeedback({ page }: { page: PublicChapter }) {
  const { copy } = useCopy()
  const { counts, feedback, choice, head } = page
  return (
    <section className="pub-f" id="received" aria-labelledby="received-h">
      <div className="pub-fi">
        <div className="row sp">
          <h2 id="received-h">
            {copy.reading.received} <span className="cnt">{counts.all}</span>
          </h2>
          {counts.all > 0 ? <Filters page={page} /> : null}
        </div>
        {choice.at ? (
          <p className="s">
            {copy.reading.onlyHere}{' '}
            <a href={`${paths.publicChapter(head.slug, head.number)}#received`}>
              {copy.reading.showAll}
            </a>
          </p>
        ) : null}
        {feedback.length === 0 ? (
          <div className="card">
            <EmptyState
              icon="message-square"
              title={counts.all === 0 ? copy.reading.noneReceived : copy.reading.noneMatch}
              text={counts.all === 0 ? copy.reading.noneReceivedText : undefined}
            />
          </div>
        ) : (
          <Cards page={page} />
        )}
        <Pages page={page} />
        {counts.all > 0 ? (
          <p className="s">
            <a href={paths.outcomes(head.slug, { chapter: head.number })}>
              {copy.reading.allOutcomes}
            </a>
          </p>
        ) : null}
      </div>
    </section>
  )
}

function Filters({ page }: { page: PublicChapter }) {
  const { copy } = useCopy()
  const { counts, choice, head } = page
  const chips: { show: Show; label: string }[] = [
    { show: 'all', label: copy.reading.all(counts.all) },
    { show: 'answered', label: copy.reading.withAnswer(counts.answered) },
    { show: 'open', label: copy.reading.withoutAnswer(counts.all - counts.answered) },
  ]
  return (
    <nav className="chips no-print" aria-label={copy.reading.show}>
      {chips.map(({ show, label }) => (
        <a
          key={show}
          className="chip"
          href={`${paths.publicChapter(head.slug, head.number, {
            show: show === 'all' ? undefined : show,
          })}#received`}
          aria-current={show === choice.show ? 'true' : undefined}
        >
          <span>{label}</span>
        </a>
      ))}
    </nav>
  )
}

function Cards({ page }: { page: PublicChapter }) {
  const { copy } = useCopy()
  const about = { owners: page.owners, answersDueOn: page.head.answersDueOn }
  const first = page.feedback.slice(0, shownFirst)
  const rest = page.feedback.slice(shownFirst)
  return (
    <>
      <div className="fbs">
        {first.map((item) => (
          <FeedbackCard key={item.id} item={item} about={about} />
        ))}
      </div>
      {rest.length > 0 ? (
        <details className="fb-more">
          <summary className="ds-button" data-variant="secondary" data-size="sm">
            {copy.reading.showMore(rest.length)}
          </summary>
          <div className="fbs">
            {rest.map((item) => (
              <FeedbackCard key={item.id} item={item} about={about} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  )
}

function Pages({ page }: { page: PublicChapter }) {
  const { copy } = useCopy()
  const { choice, pages, head } = page
  if (pages === 1) return null
  const to = (n: number) =>
    `${paths.publicChapter(head.slug, head.number, {
      show: choice.show === 'all' ? undefined : choice.show,
      at: choice.at,
      page: n,
    })}#received`
  return (
    <nav className="row" aria-label={copy.reading.received}>
      {choice.page > 1 ? <a href={to(choice.page - 1)}>{copy.reading.previousPage}</a> : null}
      {pages > choice.page ? <a href={to(choice.page + 1)}>{copy.reading.nextPage}</a> : null}
    </nav>
  )
}
