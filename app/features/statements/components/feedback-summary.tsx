/** Beside the form: what is being sent, by whom, until when, and what happens then. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { itemKinds } from '#app/domain/consultation/terms.ts'
import type { FeedbackForm } from '#app/features/statements/queries/feedback-form.server.ts'

export function FeedbackSummary({ form }: { form: FeedbackForm }) {
  const { copy, format, locale } = useCopy()
  const { chapter, draft } = form
  const counted = itemKinds.flatMap((kind) => {
    const n = draft.items.filter((item) => item.kind === kind).length
    return n > 0 ? [copy.feedback.kindCount[kind](n)] : []
  })
  const owners = chapter.owners.map((o) => (locale === 'lv' ? o.nameLv : o.nameEn)).join(', ')
  return (
    <aside className="fm-r" aria-label={copy.feedback.summary}>
      <div className="card pad stack">
        <h2>{copy.feedback.summary}</h2>
        <dl className="sum">
          <div>
            <dt>{copy.feedback.sender}</dt>
            <dd>
              <Sender form={form} />
            </dd>
          </div>
          <div>
            <dt>{copy.feedback.chapter}</dt>
            <dd lang="lv">
              {chapter.number}. {chapter.title}
            </dd>
          </div>
          <div>
            <dt>{copy.feedback.itemsCount}</dt>
            <dd>{counted.length > 0 ? counted.join(', ') : copy.reading.items(0)}</dd>
          </div>
          <div>
            <dt>{copy.feedback.deadline}</dt>
            <dd>
              {format.dateTime(chapter.closesAt)}{' '}
              <span className="s m">{copy.reading.daysLeft(chapter.daysLeft)}</span>
            </dd>
          </div>
        </dl>
      </div>
      <div className="card pad stack s">
        <h2>{copy.feedback.nextTitle}</h2>
        <ol className="how">
          {(draft.as === 'person' ? copy.feedback.nextPerson : copy.feedback.nextOrganisation).map(
            (step) => (
              <li key={step}>{step}</li>
            ),
          )}
          <li>{copy.feedback.nextAnswer(owners, format.dayMonth(chapter.answersDueOn))}</li>
          <li>{copy.feedback.nextShown}</li>
        </ol>
      </div>
    </aside>
  )
}

function Sender({ form }: { form: FeedbackForm }) {
  const { copy, locale } = useCopy()
  const { draft, speakers } = form
  const speaker = speakers.find((s) => s.id === draft.as)
  if (speaker) {
    return (
      <>
        {locale === 'lv' ? speaker.nameLv : speaker.nameEn}
        <br />
        <span className="s m">
          {copy.reading.institutionKind[speaker.kind]}
          {speaker.releases ? '' : ` · ${copy.feedback.forRepresentative}`}
        </span>
      </>
    )
  }
  if (draft.name.trim() === '') return <span className="m">{copy.feedback.notYet}</span>
  return (
    <>
      {draft.name}
      <br />
      <span className="s m">{draft.email}</span>
    </>
  )
}
