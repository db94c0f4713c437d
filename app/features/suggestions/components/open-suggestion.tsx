import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { blockWords } from '#app/copy/place-words.ts'
import { wordIssue } from '#app/copy/word-issue.ts'
import type {
  ChangeGroup,
  SuggestedChange,
} from '#app/features/suggestions/change-groups.server.ts'
import type {
  OpenSuggestion,
  SuggestionHead,
} from '#app/features/suggestions/queries/section-suggestions.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { issuesOf } from '#app/ui/issues.tsx'
import { Note } from '#app/ui/note.tsx'
import { Avatar, Org } from '#app/ui/pills.tsx'
import { reasonField } from '../reason-field.ts'
import { ChangeWords } from './change-words.tsx'
import { Decisions } from './decisions.tsx'
import type { SuggestionsPageProps } from './suggestions-page.tsx'

interface CardProps {
  readonly suggestion: OpenSuggestion
  readonly page: SuggestionsPageProps
}

export function OpenSuggestionCard({ suggestion, page }: CardProps) {
  const { copy } = useCopy()
  const words = copy.suggestions
  return (
    <article className="card sug" aria-labelledby={`s-${suggestion.id}`}>
      <SuggestionHeader suggestion={suggestion} slug={page.slug} chapter={page.chapter}>
        <span className="end row gap1">
          <span className="tg">{words.changes(suggestion.changes)}</span>
          {suggestion.contested > 0 ? (
            <span className="tg tg-w">{words.contestedCount(suggestion.contested)}</span>
          ) : null}
          {suggestion.own ? <Withdraw suggestion={suggestion} /> : null}
        </span>
      </SuggestionHeader>
      {suggestion.groups.map((group) => (
        <Group key={group.changes[0]?.index} group={group} {...{ suggestion, page }} />
      ))}
      {suggestion.changes === 0 ? <p className="pad m">{words.alreadyIn}</p> : null}
      {page.mayDecide ? <Together {...{ suggestion, page }} /> : null}
      <Decisions decisions={suggestion.decisions} />
    </article>
  )
}

export function SuggestionHeader(props: {
  suggestion: SuggestionHead
  slug: string
  chapter: number
  children: ReactNode
}) {
  const { copy, format } = useCopy()
  const { suggestion, slug, chapter, children } = props
  const words = copy.suggestions
  return (
    <header className="sug-h">
      <Avatar name={suggestion.author} />
      <div>
        <h3 id={`s-${suggestion.id}`}>{words.suggestion(suggestion.number)}</h3>
        <p className="s">
          {suggestion.author} <Org shortName={suggestion.institution} />{' '}
          <span className="m num">{format.dateTime(suggestion.at)}</span>
          {suggestion.item ? (
            <>
              {' · '}
              <a href={paths.answers(slug, chapter, suggestion.item.id)}>
                {words.asked(suggestion.item.number)}
              </a>
            </>
          ) : null}
        </p>
        {suggestion.note ? <p lang="lv">„{suggestion.note}”</p> : null}
      </div>
      {children}
    </header>
  )
}

/** A paragraph with its changes; below it every change with its decision. */
function Group({ group, suggestion, page }: CardProps & { group: ChangeGroup }) {
  const { copy } = useCopy()
  return (
    <section className="sug-g">
      {group.place ? <h4 className="s m">{blockWords(copy, group.place)}</h4> : null}
      <div className="doc prose" lang="lv" dangerouslySetInnerHTML={{ __html: group.html }} />
      <ul className="sug-c">
        {group.changes.map((change) => (
          <Change key={change.index} {...{ change, suggestion, page }} />
        ))}
      </ul>
    </section>
  )
}

function Change({ change, suggestion, page }: CardProps & { change: SuggestedChange }) {
  const { copy } = useCopy()
  const words = copy.suggestions
  return (
    <li>
      <div className="row gap1">
        <ChangeWords before={change.before} after={change.after} />
        {change.classes.map((name) => (
          <span key={name} className="tg">
            {words.classes[name]}
          </span>
        ))}
      </div>
      {change.contestedBase === undefined ? null : (
        <Note tone="w">
          <b>{words.contested}</b>
          <dl className="sug-x" lang="lv">
            <dt>{words.contestedBase}</dt>
            <dd>{change.contestedBase || words.nowhere}</dd>
            <dt>{words.present}</dt>
            <dd>{change.before || words.nowhere}</dd>
            <dt>{words.proposed}</dt>
            <dd>{change.after || words.nowhere}</dd>
          </dl>
        </Note>
      )}
      {page.mayDecide ? (
        <DecisionForm
          {...{ suggestion, page }}
          change={change.index}
          labels={{
            accept: words.acceptThis(change.index + 1, suggestion.number),
            decline: words.declineThis(change.index + 1, suggestion.number),
          }}
        />
      ) : null}
    </li>
  )
}

function Together({ suggestion, page }: CardProps) {
  const { copy } = useCopy()
  const words = copy.suggestions
  const peaceful = suggestion.changes - suggestion.contested
  if (suggestion.changes === 1) return null
  return (
    <section className="sug-all" aria-labelledby={`all-${suggestion.id}`}>
      <h4 id={`all-${suggestion.id}`}>{words.allTogether}</h4>
      {suggestion.contested > 0 ? <p className="s m">{words.contestedStay}</p> : null}
      <DecisionForm
        {...{ suggestion, page }}
        change="all"
        words={{
          accept:
            suggestion.changes === 0
              ? words.close
              : peaceful > 0
                ? words.acceptAll(peaceful)
                : undefined,
          decline: suggestion.changes === 0 ? undefined : words.declineAll,
        }}
      />
    </section>
  )
}

/** Carries the text and the suggestion it was drawn from: decided meanwhile by somebody else, it is refused. */
function DecisionForm(
  props: CardProps & {
    change: number | 'all'
    labels?: { accept: string; decline: string }
    words?: { accept: string | undefined; decline: string | undefined }
  },
) {
  const { copy, format } = useCopy()
  const { suggestion, page, change, labels } = props
  const words = props.words ?? copy.suggestions
  const { reply } = page
  const id = reasonField(suggestion.id, change)
  const wrong = issuesOf(reply?.issues, id)
  const mine =
    reply?.input.suggestionId === suggestion.id && reply.input.hunk === String(change)
      ? reply
      : undefined
  return (
    <form method="post" className="sug-f">
      <input type="hidden" name="suggestionId" value={suggestion.id} />
      <input type="hidden" name="seenVersion" value={suggestion.version} />
      <input type="hidden" name="seenRevisionId" value={suggestion.presentRevisionId} />
      <input type="hidden" name="hunk" value={change} />
      <div className={wrong.length > 0 ? 'fld bad' : 'fld'}>
        <label htmlFor={id} className="s">
          {copy.suggestions.reason}{' '}
          <span className="m" id={`${id}-help`}>
            {copy.suggestions.reasonHelp}
          </span>
        </label>
        <input
          id={id}
          name="reason"
          className="ds-input"
          defaultValue={mine?.input.reason}
          aria-describedby={wrong.length > 0 ? `${id}-help ${id}-error` : `${id}-help`}
          aria-invalid={wrong.length > 0 ? true : undefined}
        />
        {wrong.length > 0 ? (
          <p className="ds-validation-message" id={`${id}-error`} data-color="danger">
            {wrong.map((issue) => wordIssue(copy, format, issue)).join(' ')}
          </p>
        ) : null}
      </div>
      <div className="row gap1">
        {words.accept ? (
          <Button small icon="check" name="intent" value="accepted" aria-label={labels?.accept}>
            {words.accept}
          </Button>
        ) : null}
        {words.decline ? (
          <Button
            small
            variant="secondary"
            icon="x"
            name="intent"
            value="declined"
            aria-label={labels?.decline}
          >
            {words.decline}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function Withdraw({ suggestion }: { suggestion: OpenSuggestion }) {
  const { copy } = useCopy()
  return (
    <form method="post">
      <input type="hidden" name="suggestionId" value={suggestion.id} />
      <input type="hidden" name="seenVersion" value={suggestion.version} />
      <Button small variant="tertiary" icon="undo-2" name="intent" value="withdraw">
        {copy.suggestions.withdraw}
      </Button>
    </form>
  )
}
