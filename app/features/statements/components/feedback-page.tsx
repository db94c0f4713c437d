/** The feedback form: one form over three steps, which carries everything typed so far, with or without script. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type { Issue, Refusal } from '#app/domain/shared/result.ts'
import {
  type FeedbackDraft,
  feedbackSteps,
  itemField,
  itemFields,
  senderFields,
} from '#app/features/statements/feedback-draft.ts'
import type { FeedbackForm } from '#app/features/statements/queries/feedback-form.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { CheckStep } from './feedback-check.tsx'
import { ClosedFeedback } from './feedback-closed.tsx'
import { ItemsStep } from './feedback-items.tsx'
import { SenderStep } from './feedback-sender.tsx'
import { FeedbackSummary } from './feedback-summary.tsx'

export interface FeedbackPageProps {
  readonly form: FeedbackForm
  readonly issues: readonly Issue[]
  readonly reason: Refusal['reason'] | undefined
  /** Just opened: what was written here before may be taken up again. */
  readonly fresh: boolean
  /** Where people of organisations sign in, to come back here. */
  readonly signInHref: string
}

/** What every step is given. */
export interface StepProps {
  readonly form: FeedbackForm
  readonly issues: readonly Issue[]
}

export function FeedbackPage(props: FeedbackPageProps) {
  const { form } = props
  if (form.chapter.closed) return <ClosedFeedback form={form} />
  return (
    <main id="saturs" className="fm">
      <div className="fm-in">
        <OpenForm {...props} />
        <FeedbackSummary form={form} />
      </div>
      <script src="/feedback.js" defer />
    </main>
  )
}

function OpenForm({ form, issues, fresh, signInHref }: FeedbackPageProps) {
  const { copy } = useCopy()
  const { chapter, draft } = form
  const { slug, number } = chapter
  const labelOf = ({ field }: Issue) => {
    const n = /^item-(\d+)-/.exec(field ?? '')?.[1]
    return n ? copy.feedback.item(Number(n) + 1) : ''
  }
  return (
    <form
      method="post"
      action={paths.feedback(slug, number)}
      className="fm-l"
      noValidate
      data-draft={`${slug}/${number}`}
      data-fresh={fresh ? '' : undefined}
      data-preview={paths.wordingPreview(slug, number)}
    >
      <EnterButton draft={draft} />
      <Breadcrumbs
        crumbs={[
          { label: copy.reading.chapter(number), href: paths.publicChapter(slug, number) },
          { label: copy.feedback.crumb },
        ]}
      />
      <Steps draft={draft} />
      <ErrorSummary issues={issues} label={labelOf} />
      {fresh ? <DraftFound /> : null}
      <Carried draft={draft} />
      {draft.step === 'sender' ? (
        <SenderStep form={form} issues={issues} signInHref={signInHref} />
      ) : null}
      {draft.step === 'items' ? <ItemsStep form={form} issues={issues} /> : null}
      {draft.step === 'check' ? <CheckStep form={form} issues={issues} /> : null}
    </form>
  )
}

/** The Enter key presses the first button of a form: it goes on, it neither goes back nor submits. */
function EnterButton({ draft }: { draft: FeedbackDraft }) {
  return (
    <button
      type="submit"
      className="ds-sr-only"
      name="intent"
      value={draft.step === 'sender' ? 'to-items' : 'to-check'}
      tabIndex={-1}
      aria-hidden="true"
    />
  )
}

/** Steps that are done can be gone back to; nothing typed is lost. */
function Steps({ draft }: { draft: FeedbackDraft }) {
  const { copy } = useCopy()
  const at = feedbackSteps.indexOf(draft.step)
  return (
    <ol className="fst" aria-label={copy.feedback.steps}>
      {feedbackSteps.map((step, i) => (
        <li
          key={step}
          className={i < at ? 'done' : undefined}
          aria-current={i === at ? 'step' : undefined}
        >
          <span>{i < at ? <Icon name="check" /> : i + 1}</span>
          {i < at ? (
            <button type="submit" className="lnkb" name="intent" value={`to-${step}`}>
              {copy.feedback.step[step]}
            </button>
          ) : (
            copy.feedback.step[step]
          )}
        </li>
      ))}
    </ol>
  )
}

/** feedback.js shows it when this device holds an unfinished draft of the same chapter. */
function DraftFound() {
  const { copy } = useCopy()
  return (
    <div className="note note-i" data-draft-found hidden>
      <Icon name="history" />
      <div className="row">
        <span>{copy.feedback.draftFound}</span>
        <button
          type="button"
          className="ds-button xs"
          data-size="sm"
          data-variant="secondary"
          data-draft-restore
        >
          {copy.feedback.draftRestore}
        </button>
        <button
          type="button"
          className="ds-button xs"
          data-size="sm"
          data-variant="tertiary"
          data-draft-discard
        >
          {copy.feedback.draftDiscard}
        </button>
      </div>
    </div>
  )
}

/** What the other steps have asked travels along unseen. */
function Carried({ draft }: { draft: FeedbackDraft }) {
  const hidden: [string, string][] = [
    ['token', draft.token],
    ['step', draft.step],
  ]
  if (draft.step !== 'sender') {
    for (const name of senderFields) {
      if (name !== 'website' || draft.step !== 'check') hidden.push([name, draft[name]])
    }
  }
  if (draft.step !== 'items') {
    for (const [i, item] of draft.items.entries()) {
      for (const name of itemFields) hidden.push([itemField(i, name), item[name]])
    }
  }
  return hidden.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
