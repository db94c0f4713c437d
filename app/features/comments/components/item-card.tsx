import { useCopy } from '#app/copy/copy-context.tsx'
import { submitterWords } from '#app/copy/submitter-words.ts'
import { paths } from '#app/platform/paths.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Avatar, KindPill } from '#app/ui/pills.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'
import type { ItemEntry } from '../margin-types.ts'
import type { MarginPlace } from './margin-text.tsx'

interface ItemCardProps {
  readonly entry: ItemEntry
  readonly number: number
  readonly place: MarginPlace
}

/** What somebody outside said of the passage; it is answered in the queue, not here. */
export function ItemCard({ entry, number, place }: ItemCardProps) {
  const { copy, format, locale } = useCopy()
  const by = submitterWords(copy, locale, entry.by)
  const href = paths.answers(place.slug, place.chapter, entry.id)
  const doubtful = entry.state === 'changed' && !entry.confirmed
  return (
    <article
      className="com ext"
      id={`k-${entry.id}`}
      data-for={`p-${entry.id}`}
      aria-label={copy.comments.item(number, by.name)}
      tabIndex={-1}
    >
      <header>
        <span className="com-n" aria-hidden="true">
          {number}
        </span>
        <Avatar name={by.name.replace(/[„”"]/g, '')} kind={5} />
        <div>
          <b>{by.name}</b>
          <small className="m">{format.dateTime(entry.at)}</small>
        </div>
      </header>
      <p className="com-k">
        <KindPill kind={entry.itemKind} />
        <a className="s" href={href}>
          {copy.comments.itemNumber(entry.number)}
        </a>
      </p>
      {doubtful || entry.state === 'orphaned' ? (
        <div className="cm-doubt">
          <b>{doubtful ? copy.comments.changedTitle : copy.comments.lostTitle}</b>
          <blockquote className="cm-q" lang="lv">
            {entry.anchor?.quote}
          </blockquote>
        </div>
      ) : null}
      <p className="pre" lang="lv">
        {entry.body}
      </p>
      {entry.wording ? (
        <blockquote className="propw" lang="lv">
          <span className="s m" lang={locale}>
            {copy.comments.proposedWording}
          </span>
          <p className="pre">
            <WordingChange runs={entry.wording} />
          </p>
        </blockquote>
      ) : null}
      <div>
        <ButtonLink small variant="secondary" href={href}>
          {copy.comments.answer}
        </ButtonLink>
      </div>
    </article>
  )
}
