/** The right of the page: the released answer, the form of the draft, or who answers here. */
import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { outcomes } from '#app/domain/consultation/terms.ts'
import type { Workplace } from '#app/features/answers/queries/answer-workplace.server.ts'
import { queueQuery } from '#app/features/answers/queue-filter.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { issuesOf } from '#app/ui/issues.tsx'
import { Note } from '#app/ui/note.tsx'
import { DraftAnswerPill, outcomeIcon } from '#app/ui/pills.tsx'
import { AnswerLinks } from './answer-links.tsx'
import { answerFormId, type Writing, writingOf } from './answer-writing.ts'
import type { AnswersPageProps } from './answers-page.tsx'
import { FieldIssues } from './field-issues.tsx'
import { ReleasedAnswer } from './released-answer.tsx'

export interface PanelProps {
  readonly page: AnswersPageProps
  readonly workplace: Workplace
}

export function AnswerPanel({ page, workplace }: PanelProps) {
  const writing = writingOf(page, workplace)
  return (
    <section className="rq-r" aria-labelledby="atb">
      {writing ? (
        <AnswerForm page={page} workplace={workplace} writing={writing} />
      ) : (
        <ReadOnly page={page} workplace={workplace} />
      )}
      {writing ? <Keys /> : null}
    </section>
  )
}

function ReadOnly({ page, workplace }: PanelProps) {
  const { copy } = useCopy()
  const words = copy.answers
  const { released, draft } = workplace
  return (
    <div className="card ans">
      <div className="card-h">
        <h2 id="atb">{words.answer}</h2>
        {draft && !released ? <DraftAnswerPill /> : null}
      </div>
      <div className="pad stack gap4">
        {released ? <ReleasedAnswer answer={released} page={page} /> : null}
        {!released && !draft ? <p>{words.unansweredYet}</p> : null}
        {released && page.mayDraft ? (
          <div className="stack">
            <p className="s m">{words.renewHelp}</p>
            <a
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
              href={here(page, workplace, { renew: '1' })}
            >
              <Icon name="pencil-line" />
              {words.renew}
            </a>
          </div>
        ) : null}
        {page.mayDraft ? null : <p className="s m">{words.readOnly}</p>}
      </div>
    </div>
  )
}

export const here = (
  page: AnswersPageProps,
  workplace: Workplace,
  how: { renew?: string; changes?: string } = {},
): string =>
  paths.answers(page.slug, page.chapter.number, workplace.item.id, {
    ...queueQuery(page.filter),
    renew: page.renewing ? '1' : undefined,
    changes: page.allChanges ? 'all' : undefined,
    ...how,
  })

function AnswerForm({ page, workplace, writing }: PanelProps & { writing: Writing }) {
  const { copy, format } = useCopy()
  const words = copy.answers
  const { draft, released, item, place } = workplace
  return (
    <Form method="post" id={answerFormId} className="card ans">
      <div className="card-h">
        <h2 id="atb">{released ? words.newAnswer : words.answer}</h2>
        {draft ? <DraftAnswerPill /> : null}
        {draft ? (
          <span className="end s m">
            {words.savedAt(draft.by, format.dateTime(draft.updatedAt))}
          </span>
        ) : null}
      </div>
      <input type="hidden" name="answerId" value={writing.answerId} />
      <input type="hidden" name="seen" value={writing.seen} />
      <input type="hidden" name="seenRevisionId" value={place.section?.revisionId ?? ''} />
      <div className="pad stack gap4">
        <Stale page={page} workplace={workplace} />
        {released ? <Note tone="i">{words.renewing}</Note> : null}
        <Outcomes page={page} writing={writing} />
        <TextArea
          name="body"
          label={words.body}
          help={item.fromSignOff ? words.bodyHelpSignOff : words.bodyHelp(writing.itemIds.length)}
          value={writing.body}
          issues={page.reply?.issues}
          rows={5}
        />
        <AnswerLinks page={page} workplace={workplace} />
        <TextArea
          name="noChangeReason"
          label={words.noChange}
          help={words.noChangeHelp}
          value={writing.noChangeReason}
          issues={page.reply?.issues}
          rows={2}
          optional
        />
      </div>
      <Foot page={page} workplace={workplace} writing={writing} />
    </Form>
  )
}

/** What the other person saved, when this form came too late. */
function Stale({ page, workplace }: PanelProps) {
  const { copy } = useCopy()
  const { draft } = workplace
  if (page.reply?.reason !== 'stale' || !draft) return null
  return (
    <Note tone="w" icon="refresh-cw">
      <b>{copy.answers.staleTitle}</b> {copy.answers.staleText}
      <p className="s">
        <b>{copy.terms.outcome[draft.outcome]}</b>
      </p>
      <p className="pre s" lang="lv">
        {draft.body}
      </p>
    </Note>
  )
}

function Outcomes({ page, writing }: { page: AnswersPageProps; writing: Writing }) {
  const { copy } = useCopy()
  const wrong = issuesOf(page.reply?.issues, 'outcome').length > 0
  return (
    <fieldset
      className={wrong ? 'outs bad' : 'outs'}
      id="outcome"
      aria-describedby={wrong ? 'outcome-error' : undefined}
    >
      <legend className="ds-label">{copy.answers.outcome}</legend>
      {outcomes.map((outcome, i) => (
        <label className="kopt" key={outcome}>
          <input
            className="ds-input"
            type="radio"
            name="outcome"
            value={outcome}
            defaultChecked={writing.outcome === outcome}
            aria-keyshortcuts={String(i + 1)}
            data-answer-key={i + 1}
          />
          <span>
            <Icon name={outcomeIcon(outcome)} />
            <b>{copy.terms.outcome[outcome]}</b>
          </span>
          <kbd>{i + 1}</kbd>
        </label>
      ))}
      <FieldIssues issues={page.reply?.issues} field="outcome" />
    </fieldset>
  )
}

function Foot({ page, workplace, writing }: PanelProps & { writing: Writing }) {
  const { copy } = useCopy()
  const words = copy.answers
  const { draft, released } = workplace
  return (
    <div className="ans-f">
      <p className="s m">
        <Icon name="users" />{' '}
        <span data-answer-count>{words.appliesTo(writing.itemIds.length)}</span>
        {page.mayRelease ? null : ` · ${words.leadReleases}`}
      </p>
      <FieldIssues issues={page.reply?.issues} field="item" />
      <div className="row">
        {draft ? <Discard /> : null}
        {released && !draft ? (
          <a className="s" href={here(page, workplace, { renew: undefined })}>
            {words.stopRenewing}
          </a>
        ) : null}
        <Button
          variant={page.mayRelease ? 'secondary' : 'primary'}
          name="intent"
          value="save"
          data-answer-key="s"
        >
          {words.save}
        </Button>
        {page.mayRelease ? (
          <Button icon="send" name="intent" value="release">
            {words.release}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** Asked once more, in the page: a discarded draft does not come back. */
function Discard() {
  const { copy } = useCopy()
  const words = copy.answers
  return (
    <details className="rq-x">
      <summary className="s">{words.discard}</summary>
      <p className="s">{words.discardSure}</p>
      <Button small danger variant="secondary" name="intent" value="discard">
        {words.discardConfirm}
      </Button>
    </details>
  )
}

function Keys() {
  const { copy } = useCopy()
  const { keys } = copy.answers
  return (
    <p className="s m kbl" data-needs-script hidden>
      <kbd>J</kbd> <kbd>K</kbd> {keys.groups} · <kbd>1</kbd>–<kbd>{outcomes.length}</kbd>{' '}
      {keys.outcome} · <kbd>A</kbd> {keys.accept} · <kbd>Ctrl</kbd> <kbd>Enter</kbd> {keys.save}
    </p>
  )
}
