/** The objections behind a mark: the owner's answer, and the forms for their author and for the coordinator. */
import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordingChange } from '#app/domain/consultation/wording-change.ts'
import type { ObjectionView } from '#app/features/statements/queries/objections-of.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { OutcomePill } from '#app/ui/pills.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'

export interface ObjectionsProps {
  readonly slug: string
  readonly number: number
  readonly objections: readonly ObjectionView[]
  readonly reply: FormReply | undefined
}

export function CellObjections(props: ObjectionsProps) {
  const { copy } = useCopy()
  if (props.objections.length === 0) return null
  return (
    <section className="stack" aria-labelledby="iebildumi">
      <h3 id="iebildumi">{copy.signOffs.objections}</h3>
      {props.objections.map((objection) => (
        <Objection key={objection.id} {...props} objection={objection} />
      ))}
    </section>
  )
}

type OneProps = ObjectionsProps & { readonly objection: ObjectionView }

function Objection(props: OneProps) {
  const { copy, format } = useCopy()
  const words = copy.signOffs
  const { slug, number, objection } = props
  return (
    <article className="objn" aria-label={copy.answers.item(objection.number)}>
      <p className="s m">
        <a href={paths.answers(slug, number, objection.id)}>{objection.number}</a> ·{' '}
        {format.date(objection.raisedAt)} · <b>{standing(objection, words)}</b>
      </p>
      <p className="pre" lang="lv">
        {objection.body}
      </p>
      {objection.stanceReason ? (
        <p className="s">
          {copy.workspace.reason}: <span lang="lv">{objection.stanceReason}</span>
        </p>
      ) : null}
      <Answer {...props} />
      {objection.mayTakeStance ? <Stance {...props} /> : null}
      {objection.mayRecordMaintained ? <Record {...props} /> : null}
    </article>
  )
}

function standing(
  { state, stance }: ObjectionView,
  words: ReturnType<typeof useCopy>['copy']['signOffs'],
): string {
  if (state === 'withdrawn') return words.objectionState.withdrawn
  return words.objectionState[stance ?? 'open']
}

function Answer({ objection }: OneProps) {
  const { copy, format } = useCopy()
  const { answer } = objection
  if (!answer) {
    return objection.state === 'confirmed' ? (
      <p className="s m">{copy.signOffs.notAnswered}</p>
    ) : null
  }
  return (
    <div className="fb-a stack">
      <div className="row sp">
        <OutcomePill outcome={answer.outcome} />
        <span className="s m">
          {copy.reading.answerOf(answer.institution, format.date(answer.releasedAt))}
        </span>
      </div>
      <p className="pre" lang="lv">
        {answer.body}
      </p>
      {answer.noChangeReason ? (
        <p className="s">
          {copy.reading.noChange}: <span lang="lv">{answer.noChangeReason}</span>
        </p>
      ) : null}
      {answer.changes.map((change) => (
        <p key={change.blockId + change.revisionNumber} className="prose s" lang="lv">
          <WordingChange runs={wordingChange(change.before, change.after)} />
        </p>
      ))}
    </div>
  )
}

/** Only what came back for this objection is shown in its form. */
const replyFor = ({ reply, objection }: OneProps): FormReply | undefined =>
  reply?.input.itemId === objection.id ? reply : undefined

function Stance(props: OneProps) {
  const { copy } = useCopy()
  const words = copy.signOffs
  const reply = replyFor(props)
  const { id } = props.objection
  return (
    <Form method="post" className="stack" aria-label={words.stanceTitle}>
      <input type="hidden" name="itemId" value={id} />
      <input type="hidden" name="intent" value="stance" />
      <TextArea
        name="stanceReason"
        id={`stanceReason-${id}`}
        label={words.stanceReason}
        value={reply?.input.stanceReason}
        issues={reply?.issues}
        rows={2}
        optional
      />
      <div className="row">
        <Button small icon="check" name="stance" value="agreed">
          {words.stanceAgree}
        </Button>
        <Button small variant="secondary" icon="octagon-alert" name="stance" value="maintained">
          {words.stanceMaintain}
        </Button>
        <Button small variant="tertiary" icon="rotate-ccw" name="stance" value="withdrawn">
          {words.stanceWithdraw}
        </Button>
      </div>
    </Form>
  )
}

function Record(props: OneProps) {
  const { copy } = useCopy()
  const words = copy.signOffs
  const reply = replyFor(props)
  const { id } = props.objection
  return (
    <Form method="post" className="stack" aria-label={words.recordMaintained}>
      <input type="hidden" name="itemId" value={id} />
      <TextArea
        name="maintainedReason"
        id={`maintainedReason-${id}`}
        label={copy.workspace.reason}
        help={words.recordHelp}
        value={reply?.input.maintainedReason}
        issues={reply?.issues}
        rows={2}
      />
      <Button small variant="secondary" name="intent" value="record-maintained">
        {words.recordMaintained}
      </Button>
    </Form>
  )
}
