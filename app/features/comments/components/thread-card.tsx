/** A thread: what was said, whether its place still stands, and what can be done about both. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Avatar, Org } from '#app/ui/pills.tsx'
import type { Margin, Remark, ThreadEntry } from '../margin-types.ts'
import { BodyField, MentionSelect } from './comment-form.tsx'
import type { MarginPlace } from './margin-text.tsx'

interface ThreadCardProps {
  readonly thread: ThreadEntry
  /** Undefined once resolved. */
  readonly number: number | undefined
  readonly place: MarginPlace
  readonly mayComment: boolean
  readonly people: Margin['people']
  readonly reply: FormReply | undefined
}

export function ThreadCard(props: ThreadCardProps) {
  const { copy, format } = useCopy()
  const { thread, number, mayComment } = props
  const [first, ...rest] = thread.remarks
  if (!first) return null
  const label =
    number === undefined
      ? copy.comments.resolvedComment(first.author)
      : copy.comments.comment(number, first.author)
  return (
    <article
      className="com"
      id={`k-${thread.id}`}
      data-for={`p-${thread.id}`}
      aria-label={label}
      tabIndex={-1}
    >
      <header>
        {number === undefined ? null : (
          <span className="com-n" aria-hidden="true">
            {number}
          </span>
        )}
        <Avatar name={first.author} />
        <div>
          <b>{first.author}</b> <Org shortName={first.institution} />
          <small className="m">{format.dateTime(first.at)}</small>
        </div>
        {mayComment ? <Settle {...props} /> : null}
      </header>
      <Standing {...props} />
      <p className="pre" lang="lv">
        {first.body}
      </p>
      {rest.map((remark) => (
        <Reply key={remark.id} remark={remark} />
      ))}
      {mayComment ? <ReplyForm {...props} /> : null}
    </article>
  )
}

function Reply({ remark }: { remark: Remark }) {
  const { format } = useCopy()
  return (
    <div className="rep">
      <Avatar name={remark.author} />
      <div>
        <b>{remark.author}</b> <Org shortName={remark.institution} />{' '}
        <small className="m">{format.dateTime(remark.at)}</small>
        <p className="pre" lang="lv">
          {remark.body}
        </p>
      </div>
    </div>
  )
}

function Settle({ thread, number }: ThreadCardProps) {
  const { copy } = useCopy()
  const words = copy.comments
  return (
    <form method="post">
      <input type="hidden" name="threadId" value={thread.id} />
      <input type="hidden" name="seenVersion" value={thread.version} />
      {number === undefined ? (
        <Button small variant="tertiary" icon="rotate-ccw" name="intent" value="reopen">
          {words.reopen}
        </Button>
      ) : (
        <button
          type="submit"
          name="intent"
          value="resolve"
          className="ds-button ib"
          data-variant="tertiary"
          data-color="neutral"
          data-size="sm"
          aria-label={words.resolveThis(number)}
          title={words.resolve}
        >
          <Icon name="check" />
        </button>
      )}
    </form>
  )
}

/** Says it when the place is not simply where it was; never a silent jump. */
function Standing({ thread, place, mayComment }: ThreadCardProps) {
  const { copy } = useCopy()
  const words = copy.comments
  const changed = thread.state === 'changed' && !thread.confirmed
  if (thread.state === 'moved') return <span className="tg cm-moved">{words.moved}</span>
  if (!changed && thread.state !== 'orphaned') return null
  const { slug, chapter, view, base } = place
  return (
    <div className="cm-doubt">
      <p>
        <b>{changed ? words.changedTitle : words.lostTitle}</b>{' '}
        {changed ? words.changedText : words.lostText(thread.madeIn)}
      </p>
      <blockquote className="cm-q" lang="lv">
        {thread.quote}
      </blockquote>
      {mayComment ? (
        <div className="row gap1">
          {changed ? <Confirm thread={thread} /> : null}
          <ButtonLink
            small
            variant="secondary"
            icon="link-2"
            href={paths.commentOn(slug, chapter, { view, base, attach: thread.id })}
          >
            {words.attach}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}

function Confirm({ thread }: { thread: ThreadEntry }) {
  const { copy } = useCopy()
  return (
    <form method="post">
      <input type="hidden" name="threadId" value={thread.id} />
      <input type="hidden" name="seenVersion" value={thread.version} />
      <input type="hidden" name="seenRevisionId" value={thread.anchorRevisionId} />
      <Button small icon="check" name="intent" value="confirm">
        {copy.comments.confirm}
      </Button>
    </form>
  )
}

function ReplyForm({ thread, number, people, reply }: ThreadCardProps) {
  const { copy } = useCopy()
  const words = copy.comments
  const id = `reply-${thread.id}`
  return (
    <details className="cm-r" open={reply !== undefined || undefined}>
      <summary>{words.reply}</summary>
      <form method="post" className="stack gap2">
        <input type="hidden" name="threadId" value={thread.id} />
        <BodyField
          id={id}
          label={number === undefined ? words.reply : words.replyTo(number)}
          issues={reply?.issues}
          reply={reply}
        />
        <MentionSelect id={`called-${thread.id}`} people={people} />
        <div>
          <Button small icon="send" name="intent" value="reply">
            {words.sendReply}
          </Button>
        </div>
      </form>
    </details>
  )
}
