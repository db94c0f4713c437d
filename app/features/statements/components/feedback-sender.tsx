/** First step: who speaks. A person needs no account; an organisation's people sign in. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { issuesOf } from '#app/ui/issues.tsx'
import { Choice, Choices } from './choices.tsx'
import type { StepProps } from './feedback-page.tsx'

export function SenderStep({ form, issues, signInHref }: StepProps & { signInHref: string }) {
  const { copy } = useCopy()
  const { draft, speakers } = form
  return (
    <>
      <div>
        <h1>{copy.feedback.senderTitle}</h1>
        <p className="m">{copy.feedback.senderLead}</p>
      </div>
      {speakers.length > 0 ? (
        <Choices name="as" legend={copy.feedback.sender} issues={issues}>
          {speakers.map((speaker, i) => (
            <Choice
              key={speaker.id}
              id={i === 0 ? 'as' : undefined}
              name="as"
              value={speaker.id}
              checked={draft.as === speaker.id}
              icon="landmark"
              label={copy.feedback.asOrganisation(speaker.shortName)}
              help={speaker.releases ? undefined : copy.feedback.forRepresentative}
            />
          ))}
          <Choice
            name="as"
            value="person"
            checked={draft.as === 'person'}
            icon="user"
            label={copy.feedback.asPerson}
            help={copy.feedback.asPersonHelp}
          />
        </Choices>
      ) : (
        <input type="hidden" name="as" value="person" />
      )}
      <Unknown issues={issuesOf(issues, 'as')} shown={speakers.length > 0} />
      <PersonFields form={form} issues={issues} />
      {speakers.length === 0 ? (
        <p className="s m">
          {copy.feedback.forOrganisation}{' '}
          <a href={signInHref}>
            <Icon name="log-in" /> {copy.feedback.signInFor}
          </a>
        </p>
      ) : null}
      <div className="row sp fm-n">
        <span />
        <Button name="intent" value="to-items">
          {copy.feedback.toItems}
        </Button>
      </div>
    </>
  )
}

/** The session may have ended, and with it the right to speak for the organisation. */
function Unknown({ issues, shown }: { issues: readonly Issue[]; shown: boolean }) {
  const { copy, format } = useCopy()
  if (shown || issues.length === 0) return null
  return (
    <p className="ds-validation-message" id="as" tabIndex={-1} data-color="danger">
      {issues.map((issue) => wordIssue(copy, format, issue)).join(' ')}
    </p>
  )
}

function PersonFields({ form, issues }: StepProps) {
  const { copy } = useCopy()
  const { draft } = form
  return (
    <section className="card fm-person" aria-label={copy.feedback.asPerson}>
      <div className="it-b">
        <TextField
          name="name"
          label={copy.feedback.name}
          autoComplete="name"
          value={draft.name}
          issues={issues}
        />
        <TextField
          name="email"
          type="email"
          label={copy.feedback.email}
          help={copy.feedback.emailHelp}
          autoComplete="email"
          value={draft.email}
          issues={issues}
        />
        <Choices name="namePublic" legend={copy.feedback.namePublic} issues={issues}>
          <Choice
            id="namePublic"
            name="namePublic"
            value="no"
            checked={draft.namePublic === 'no'}
            label={copy.feedback.nameNo}
          />
          <Choice
            name="namePublic"
            value="yes"
            checked={draft.namePublic === 'yes'}
            label={copy.feedback.nameYes}
          />
        </Choices>
      </div>
    </section>
  )
}
