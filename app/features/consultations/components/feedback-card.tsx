/** One item with its answer: who, where, what, what was decided, what changed. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { placeWords } from '#app/copy/place-words.ts'
import { submitterWords } from '#app/copy/submitter-words.ts'
import type {
  PlacedAnswer,
  PlacedChange,
  PlacedFeedback,
} from '#app/features/consultations/queries/placed-feedback.server.ts'
import type { PublicChapter } from '#app/features/consultations/queries/public-chapter.server.ts'
import { Icon } from '#app/ui/icon.tsx'
import { KindPill, OutcomePill } from '#app/ui/pills.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'

interface CardProps {
  readonly item: PlacedFeedback
  readonly page: Pick<PublicChapter, 'owners' | 'head'>
}

export function FeedbackCard({ item, page }: CardProps) {
  const { copy, format, locale } = useCopy()
  const by = submitterWords(copy, locale, item.by)
  const place = placeWords(copy, item.sectionNumber, item.place)
  const about = [by.note, format.dayMonth(item.submittedAt), copy.reading.number(item.number)]
  return (
    <article className="fb" id={`i-${item.id}`}>
      <header>
        <div>
          <h3>{by.name}</h3>
          <p className="s m">{about.filter(Boolean).join(' · ')}</p>
        </div>
        <KindPill kind={item.kind} />
      </header>
      <p className="s">{item.elementId ? <a href={`#${item.elementId}`}>{place}</a> : place}</p>
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
        <Answer answer={item.answer} page={page} />
      ) : (
        <footer className="fb-o">
          <OutcomePill outcome={undefined} />
          <span className="s m">
            {copy.reading.willAnswer(
              page.owners.map((o) => o.shortName).join(', '),
              format.dayMonth(page.head.answersDueOn),
            )}
          </span>
        </footer>
      )}
    </article>
  )
}

function Answer({ answer, page }: { answer: PlacedAnswer; page: CardProps['page'] }) {
  const { copy, format, locale } = useCopy()
  const owner = page.owners.find((o) => o.shortName === answer.institution)
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
        <Change key={change.sectionNumber + change.revisionNumber} change={change} />
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

/** The public sees the change itself: the text it stands in is not public before it is approved. */
function Change({ change }: { change: PlacedChange }) {
  const { copy } = useCopy()
  const [words, look] = standings[change.standing]
  return (
    <details className="fb-c">
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
