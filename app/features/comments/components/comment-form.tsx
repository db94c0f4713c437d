import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { issuesOf } from '#app/ui/issues.tsx'
import type { Margin, PlaceForm } from '../margin-types.ts'
import type { MarginPlace } from './margin-text.tsx'

interface CommentFormProps {
  readonly margin: Margin
  readonly place: MarginPlace
  /** The paragraph in words. */
  readonly where: string
  readonly reply: FormReply | undefined
}

/** A new comment on a passage, or the new place of an old one. */
export function CommentForm({ margin, place, where, reply }: CommentFormProps) {
  const { copy } = useCopy()
  const words = copy.comments
  const { form, attaching } = margin
  if (!form) return null
  const { view, base } = place
  const back = paths.chapterView(place.slug, place.chapter, { view, base })
  return (
    <form
      method="post"
      className="com on new"
      id="new-comment"
      aria-labelledby="new-comment-h"
      data-active
    >
      <h3 id="new-comment-h">{attaching ? words.attaching : words.newComment}</h3>
      <blockquote className="cm-q" lang="lv">
        {form.quote === '' ? `${words.whole} · ${where}` : form.quote}
      </blockquote>
      <PlaceFields form={form} />
      {attaching ? (
        <>
          <input type="hidden" name="threadId" value={attaching.id} />
          <input type="hidden" name="seenVersion" value={attaching.version} />
        </>
      ) : (
        <>
          <BodyField id="body" label={words.body} issues={reply?.issues} reply={reply} focus />
          <MentionSelect id="called" people={margin.people} />
        </>
      )}
      <div className="row gap1">
        <Button
          small
          name="intent"
          value={attaching ? 'attach' : 'start'}
          icon={attaching ? 'link-2' : 'send'}
        >
          {attaching ? words.attachHere : words.send}
        </Button>
        <a className="ds-button xs" data-variant="tertiary" data-size="sm" href={back}>
          {words.cancel}
        </a>
      </div>
    </form>
  )
}

const PlaceFields = ({ form }: { form: PlaceForm }) =>
  Object.entries(form).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))

export function BodyField(props: {
  id: string
  label: string
  issues: readonly Issue[] | undefined
  reply: FormReply | undefined
  focus?: boolean
}) {
  const { copy, format } = useCopy()
  const { id, label, reply, focus } = props
  const wrong = issuesOf(props.issues, id)
  const described = [`${id}-help`, wrong.length > 0 ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={wrong.length > 0 ? 'fld bad' : 'fld'}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        name="body"
        className="ds-input"
        rows={3}
        required
        maxLength={10_000}
        defaultValue={reply?.input.body}
        aria-describedby={described}
        aria-invalid={wrong.length > 0 ? true : undefined}
        data-focus={focus && wrong.length === 0 ? true : undefined}
      />
      <p className="s m" id={`${id}-help`}>
        {copy.comments.bodyHelp}
      </p>
      {wrong.length > 0 ? (
        <p className="ds-validation-message" id={`${id}-error`} data-color="danger">
          {wrong.map((issue) => wordIssue(copy, format, issue)).join(' ')}
        </p>
      ) : null}
    </div>
  )
}

export function MentionSelect({ id, people }: { id: string; people: Margin['people'] }) {
  const { copy } = useCopy()
  if (people.length === 0) return null
  return (
    <div className="fld cm-m">
      <label className="s m" htmlFor={id}>
        {copy.comments.mention}
      </label>
      <select id={id} name="called" className="ds-input" defaultValue="">
        <option value="">{copy.comments.nobody}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name} ({person.institution})
          </option>
        ))}
      </select>
    </div>
  )
}
