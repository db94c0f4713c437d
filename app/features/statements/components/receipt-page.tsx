/** What became of a statement, for whoever holds its private link. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type { StatementState } from '#app/domain/consultation/terms.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import type { ReceiptPage as Receipt } from '#app/features/statements/queries/receipt-page.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { AnswerFooter } from './feedback-card.tsx'
import { ReceiptItems } from './receipt-items.tsx'
import { Timeline } from './receipt-timeline.tsx'

export interface ReceiptPageProps {
  readonly receipt: Receipt
  readonly issues: readonly Issue[]
  /** For the people of an organisation who have not signed in. */
  readonly signInHref: string | undefined
}

export function ReceiptPage({ receipt, issues, signInHref }: ReceiptPageProps) {
  const { copy } = useCopy()
  const { chapter } = receipt
  return (
    <main id="saturs" className="fm" data-draft-sent={`${chapter.slug}/${chapter.number}`}>
      <div className="fm-in one">
        <div className="rcp">
          <Head receipt={receipt} />
          <ErrorSummary issues={issues} />
          <div className="card pad5 stack gap4">
            <NextStep receipt={receipt} signInHref={signInHref} />
            <ReceiptItems receipt={receipt} />
            <Answers receipt={receipt} />
            {receipt.state === 'withdrawn' ? null : (
              <section>
                <h2>{copy.feedback.nextTitle}</h2>
                <Timeline receipt={receipt} />
              </section>
            )}
            <Withdraw receipt={receipt} />
            <div className="row no-print">
              {chapter.open ? (
                <ButtonLink
                  href={paths.publicChapter(chapter.slug, chapter.number)}
                  variant="secondary"
                >
                  {copy.feedback.publicPage}
                </ButtonLink>
              ) : null}
              <button
                type="button"
                className="ds-button needs-script"
                data-print
                data-variant="tertiary"
                data-size="sm"
              >
                <Icon name="printer" />
                {copy.reading.print}
              </button>
            </div>
          </div>
        </div>
      </div>
      <script src="/feedback.js" defer />
    </main>
  )
}

const heads: Readonly<Record<StatementState, [IconName, string]>> = {
  confirmed: ['circle-check', 'rcp-h'],
  unconfirmed: ['mail', 'rcp-h wait'],
  prepared: ['hourglass', 'rcp-h wait'],
  withdrawn: ['undo-2', 'rcp-h off'],
}

function Head({ receipt }: { receipt: Receipt }) {
  const { copy, format } = useCopy()
  const { state, email } = receipt
  const [icon, look] = heads[state]
  const at = receipt.confirmedAt ?? receipt.submittedAt
  const facts = [
    state === 'confirmed' ? copy.feedback.sentAt(format.dateTime(at)) : format.dateTime(at),
    email && state !== 'withdrawn' ? copy.feedback.confirmationSentTo(email) : '',
  ]
  return (
    <div className={look}>
      <Icon name={icon} />
      <h1>{copy.feedback.receiptTitle[state]}</h1>
      <p>{copy.feedback.receiptNumber}</p>
      <p className="rcp-n num">{receipt.number}</p>
      <p className="s">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}

/** What whoever reads this has to do now. */
function NextStep({ receipt, signInHref }: { receipt: Receipt; signInHref: string | undefined }) {
  const { copy } = useCopy()
  const { state, email } = receipt
  if (state === 'withdrawn') return <p>{copy.feedback.withdrawnText}</p>
  if (state === 'unconfirmed') return <p>{copy.feedback.unconfirmedText(email ?? '')}</p>
  if (state === 'confirmed') return <p className="s m">{copy.feedback.privateLink}</p>
  return (
    <div className="stack">
      <p>{copy.feedback.preparedText}</p>
      {receipt.mayRelease ? (
        <form method="post" className="row">
          <Button name="intent" value="release" icon="send">
            {copy.feedback.releaseNow}
          </Button>
        </form>
      ) : null}
      {signInHref ? (
        <p className="s">
          <a href={signInHref}>{copy.feedback.signInFor}</a>
        </p>
      ) : null}
    </div>
  )
}

function Answers({ receipt }: { receipt: Receipt }) {
  const { copy } = useCopy()
  const answered = receipt.items.filter((item) => item.answer)
  if (answered.length === 0) return null
  return (
    <section>
      <h2>{copy.feedback.answersHeading}</h2>
      <div className="stack">
        {answered.map((item) => (
          <article className="fb" key={item.id} aria-labelledby={`h-answer-${item.number}`}>
            <h3 id={`h-answer-${item.number}`}>{copy.feedback.item(item.number)}</h3>
            <p className="m pre">{item.body}</p>
            {item.answer ? (
              <AnswerFooter answer={item.answer} owners={receipt.chapter.owners} unfolded />
            ) : null}
          </article>
        ))}
      </div>
    </section>
  )
}

/** Asked twice, because it cannot be undone; the second question unfolds without script. */
function Withdraw({ receipt }: { receipt: Receipt }) {
  const { copy, format } = useCopy()
  const { closesAt, mayWithdraw, state } = receipt
  if (!mayWithdraw || !closesAt) {
    return state === 'confirmed' && receipt.windowOver ? (
      <p className="s m">{copy.feedback.withdrawOver}</p>
    ) : null
  }
  return (
    <details className="wdr no-print">
      <summary className="s">
        {copy.feedback.withdraw}{' '}
        <span className="m">{copy.feedback.withdrawUntil(format.dateTime(closesAt))}</span>
      </summary>
      <form method="post" className="stack">
        <p>{copy.feedback.withdrawSure}</p>
        <p>
          <Button danger variant="secondary" name="intent" value="withdraw" icon="undo-2">
            {copy.feedback.withdrawConfirm}
          </Button>
        </p>
      </form>
    </details>
  )
}
