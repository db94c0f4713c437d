import { useCopy } from '#app/copy/copy-context.tsx'
import { submitterWords } from '#app/copy/submitter-words.ts'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { WorkplaceItem } from '#app/features/answers/queries/answer-workplace.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { KindPill } from '#app/ui/pills.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'
import { answerFormId, type Writing } from './answer-writing.ts'
import type { AnswersPageProps } from './answers-page.tsx'

interface CardProps {
  readonly item: WorkplaceItem
  readonly page: AnswersPageProps
  readonly own: boolean
  readonly ticked: boolean
  readonly writing: Writing | undefined
  readonly seenRevisionId: string | undefined
}

/** One item: who, what, the wording it proposes, and the box that takes it into the answer. */
export function ItemCard(props: CardProps) {
  const { copy, format, locale } = useCopy()
  const words = copy.answers
  const { item, own } = props
  const by = submitterWords(copy, locale, item.by)
  const hidden = item.by.kind === 'person' && !item.by.name ? words.nameHidden : by.note
  const about = [hidden, format.dayMonth(item.submittedAt), item.number].filter(Boolean)
  return (
    <article className={own ? 'qa own' : 'qa'} aria-label={words.item(item.number)}>
      <header>
        <Heading {...props} name={by.name} />
        <span className="s m">{about.join(' · ')}</span>
        <span className="end row gap1">
          {item.fromSignOff ? <span className="tg">{words.signOff}</span> : null}
          {item.awaitsModeration ? <span className="tg">{words.awaitsModeration}</span> : null}
          {item.stance ? <span className="tg">{words.stance[item.stance]}</span> : null}
          <KindPill kind={item.kind} />
        </span>
      </header>
      <p className="pre" lang="lv">
        {item.body}
      </p>
      {item.wording ? <ProposedWording {...props} /> : null}
    </article>
  )
}

/** Items with another draft or another released answer cannot be taken into this one. */
function Heading({ item, page, own, ticked, writing, name }: CardProps & { name: string }) {
  const { copy } = useCopy()
  const words = copy.answers
  if (!writing) return <b>{name}</b>
  const elsewhere = item.draftId !== undefined && item.draftId !== writing.answerId
  const released = page.workplace?.released?.id
  const answered = item.releasedId !== undefined && item.releasedId !== released
  if (!own && (elsewhere || answered)) {
    return (
      <span className="row gap1">
        <b>{name}</b>
        <a className="s" href={paths.answers(page.slug, page.chapter.number, item.id)}>
          {elsewhere ? words.otherDraft : words.answeredAlready}
        </a>
      </span>
    )
  }
  return (
    <label className="ck">
      <input
        type="checkbox"
        className="ds-input"
        name="item"
        value={item.id}
        form={answerFormId}
        defaultChecked={ticked}
        data-answer-item
      />
      <span className="ds-sr-only">{words.include}</span>
      <b>{name}</b>
    </label>
  )
}

function ProposedWording({ item, writing, seenRevisionId, own }: CardProps) {
  const { copy, format, locale } = useCopy()
  const words = copy.answers
  const open = writing && !item.releasedId
  const { notAcceptable } = item
  return (
    <blockquote className="propw" lang="lv">
      <div className="row sp" lang={locale}>
        <span className="s m">{words.proposedWording}</span>
        {open && !notAcceptable && seenRevisionId ? (
          <Button
            small
            icon="check"
            form={answerFormId}
            name="intent"
            value={`accept ${item.id}`}
            aria-keyshortcuts={own ? 'A' : undefined}
            data-answer-key={own ? 'a' : undefined}
          >
            {words.acceptWording}
            {own ? <kbd>A</kbd> : null}
          </Button>
        ) : null}
      </div>
      <p className="pre">
        <WordingChange runs={item.wording ?? []} />
      </p>
      {open && notAcceptable && notAcceptable !== 'wording.none' ? (
        <p className="s m row gap1" lang={locale}>
          <Icon name="info" />
          <span>{wordIssue(copy, format, { key: notAcceptable })}</span>
        </p>
      ) : null}
    </blockquote>
  )
}
