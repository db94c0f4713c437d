/** One item with its answer: who, where, what, what was decided, what changed. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { placeWords } from '#app/copy/place-words.ts'
import { submitterWords } from '#app/copy/submitter-words.ts'
import type {
  PlacedAnswer,
  PlacedChange,
  PlacedFeedback,
} from '#app/features/statements/queries/placed-feedback.server.ts'
import type { OrganisationName } from '#app/features/statements/queries/submitters.server.ts'
import { Icon } from '#app/ui/icon.tsx'
import { KindPill, OutcomePill } from '#app/ui/pills.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'

/** Who answers, and until when. */
export interface AboutAnswers {
  readonly owners: readonly OrganisationName[]
  readonly answersDueOn: string
}

interface CardProps {
  readonly item: PlacedFeedback
  readonly about: AboutAnswers
  /** Where the text stands, when it is not on the same page. */
  readonly placeHref?: (elementId: string) => string
  /** Of its heading. */
  readonly level?: 3 | 4
  /** Changes are shown without being asked for. */
  readonly unfolded?: boolean
}

export function FeedbackCard({
  item,
  about,
  placeHref = (id) => `#${id}`,
  level = 3,
  unfolded = false,
}: CardProps) {
  const { copy, format, locale } = useCopy()
  const Heading = `h${level}` as const
  const by = submitterWords(copy, locale, item.by)
  const place = placeWords(copy, item.sectionNumber, item.place)
  const facts = [by.note, format.dayMonth(item.submittedAt)]
  return (
    <article className="fb" id={`i-${item.id}`}>
      <header>
        <div>
          <Heading>{by.name}</Heading>
          <p className="s m">
            {facts.filter(Boolean).join(' · ')} ·{' '}
            <span className="nw">{copy.reading.number(item.number)}</span>
          </p>
        </div>
        <KindPill kind={item.kind} />
      </header>
      <p className="s">
        {item.elementId ? <a href={placeHref(item.elementId)}>{place}</a> : place}
      </p>
      {item.passage && !item.wording ? (
        <blockquote className="quo" lang="lv">
          <span className="ds-sr-only" lang={locale}>
            {copy.reading.about}:{' '}
          </span>
          „{shortened(item.passage.quote)}”
        </blockquote>
      ) : null}
      <div lang="lv" className="fb-t">
        {item.body}
      </div>
      {item.wording ? (
        <blockquote className="propw" lang="lv">
          <span className="s m" lang={locale}>
            {copy.reading.proposedWording}
          </span>
          <p className="pre">
            <WordingChange runs={item.wording} />
          </p>
        </blockquote>
      ) : null}
      {item.answer ? (
        <AnswerFooter answer={item.answer} owners={about.owners} unfolded={unfolded} />
      ) : (
        <footer className="fb-o">
          <OutcomePill outcome={undefined} />
          <span className="s m">
            {copy.reading.willAnswer(
              about.owners.map((o) => o.shortName).join(', '),
              format.dayMonth(about.answersDueOn),
            )}
          </span>
        </footer>
      )}
    </article>
  )
}

interface AnswerProps {
  readonly answer: PlacedAnswer
  readonly owners: readonly OrganisationName[]
  readonly unfolded: boolean
}

export function AnswerFooter({ answer, owners, unfolded }: AnswerProps) {
  const { copy, format, locale } = useCopy()
  const owner = owners.find((o) => o.shortName === answer.institution)
  const institution = owner ? (locale === 'lv' ? owner.nameLv : owner.nameEn) : answer.institution
  return (
    <footer className="fb-a">
      <div className="row sp">
        <OutcomePill outcome={answer.outcome} />
        <span className="s m">
          {copy.reading.answerOf(institution, format.dayMonth(answer.releasedAt))}
        </span>
      </div>
      <div lang="lv" className="fb-t">
        {answer.body}
      </div>
      {answer.noChangeReason ? (
        <p className="s m">
          {copy.reading.noChange}: <span lang="lv">{answer.noChangeReason}</span>
        </p>
      ) : null}
      {answer.changes.map((change) => (
        <Change
          key={change.sectionNumber + change.runs.map((run) => run.text).join('')}
          change={change}
          unfolded={unfolded}
        />
      ))}
      {answer.renewed ? <p className="s m">{copy.reading.renewed}</p> : null}
    </footer>
  )
}

const standings = {
  planned: ['changePlanned', 'tg tg-w'],
  approved: ['changeApproved', 'tg tg-ok'],
  gone: ['changeGone', 'tg'],
} as const

const longest = 240

/** A quote may be a whole paragraph; a card shows enough to know it by. */
export const shortened = (quote: string): string =>
  quote.length > longest ? `${quote.slice(0, longest).replace(/\s+\S*$/, '')} …` : quote

/** The public sees the change itself: the text it stands in is not public before it is approved. */
function Change({ change, unfolded }: { change: PlacedChange; unfolded: boolean }) {
  const { copy } = useCopy()
  const [words, look] = standings[change.standing]
  return (
    <details className="fb-c" open={unfolded}>
      <summary className="s">
        <Icon name="git-compare" />
        {copy.reading.change(change.sectionNumber, change.revisionNumber)}
        <span className={look}>{copy.reading[words]}</span>
      </summary>
      <p className="prose pre" lang="lv">
        <WordingChange runs={change.runs} />
      </p>
    </details>
  )
}
