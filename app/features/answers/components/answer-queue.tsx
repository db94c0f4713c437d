/** The items of a chapter by place, with their lists and filters. Links and GET forms: shareable, no script needed. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { blockWords } from '#app/copy/place-words.ts'
import { submitterWords } from '#app/copy/submitter-words.ts'
import type { QueueEntry } from '#app/features/answers/queries/answer-queue.server.ts'
import type { AnswersPageData } from '#app/features/answers/queries/answers-page.server.ts'
import { queueQuery } from '#app/features/answers/queue-filter.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { DraftAnswerPill, KindPill, OutcomePill } from '#app/ui/pills.tsx'
import { QueueFilters } from './queue-filters.tsx'

export function AnswerQueueList({ page }: { page: AnswersPageData }) {
  const { copy, format } = useCopy()
  const words = copy.answers
  const { counts } = page.queue
  const done = counts.all - counts.open
  const share = counts.all === 0 ? 0 : Math.round((100 * done) / counts.all)
  return (
    <aside className="rq-l" aria-label={words.queue}>
      <div className="rq-lh">
        <div className="row sp">
          <h2>{words.chapterTitle(page.chapter.number)}</h2>
          <span className="s m num">{words.answeredOf(done, counts.all)}</span>
        </div>
        <div className="pbar" role="img" aria-label={words.answeredOf(done, counts.all)}>
          <i style={{ width: `${share}%` }} />
        </div>
        {page.answersDueOn ? (
          <p className="s m">{words.dueOn(format.date(page.answersDueOn))}</p>
        ) : null}
        <ChapterChoice page={page} />
        <QueueFilters page={page} />
      </div>
      <Entries page={page} />
      <Pages page={page} />
    </aside>
  )
}

function ChapterChoice({ page }: { page: AnswersPageData }) {
  const { copy } = useCopy()
  const words = copy.answers
  return (
    <form method="get" action={paths.answers(page.slug)} className="row rq-ch">
      <label className="ds-sr-only" htmlFor="chapter">
        {words.chapter}
      </label>
      <select
        id="chapter"
        name="chapter"
        className="ds-input sel"
        defaultValue={page.chapter.number}
        data-submit-on-change
      >
        {page.chapters.map((c) => (
          <option key={c.number} value={c.number}>
            {words.chapterOption(c.number, c.title, c.open)}
          </option>
        ))}
      </select>
      <noscript>
        <Button small variant="secondary">
          {copy.signOffs.show}
        </Button>
      </noscript>
    </form>
  )
}

function Entries({ page }: { page: AnswersPageData }) {
  const { copy } = useCopy()
  const { queue, filter } = page
  if (queue.entries.length === 0) {
    const filtered = filter.search !== '' || filter.by !== '' || filter.kind !== undefined
    return <p className="s m rq-e">{filtered ? copy.answers.noMatch : copy.answers.nothing}</p>
  }
  const headed = queue.entries.map((entry, i) => ({
    entry,
    heading:
      i === 0 || entry.sectionTitle !== queue.entries[i - 1]?.sectionTitle
        ? (entry.sectionTitle ?? copy.answers.wholeChapter)
        : undefined,
  }))
  return (
    <ul className="ql">
      {headed.map(({ entry, heading }) => (
        <li key={entry.itemId}>
          {heading ? <p className="ql-h">{heading}</p> : null}
          <Entry page={page} entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function Entry({ page, entry }: { page: AnswersPageData; entry: QueueEntry }) {
  const { copy } = useCopy()
  const words = copy.answers
  const chosen = page.workplace?.item.id
  const on = chosen !== undefined && entry.itemIds.includes(chosen)
  return (
    <a
      className={on ? 'qi on' : 'qi'}
      href={paths.answers(page.slug, page.chapter.number, entry.itemId, queueQuery(page.filter))}
      aria-current={on ? 'true' : undefined}
    >
      <span className="qi-t">
        <b>{placeOf(entry, copy)}</b>
        {entry.itemIds.length > 1 ? (
          <span className="cnt">{words.items(entry.itemIds.length)}</span>
        ) : null}
      </span>
      <span className="qi-x" lang="lv">
        {entry.excerpt}
      </span>
      <span className="qi-b">
        <KindPill kind={entry.kind} />
        <Names entry={entry} />
        {entry.fromSignOff ? <span className="tg">{words.signOff}</span> : null}
        {entry.doubtful ? (
          <span className="tg tg-w">
            <Icon name="map-pin" />
            {words.doubtful}
          </span>
        ) : null}
        {entry.awaitsModeration ? <span className="tg">{words.awaitsModeration}</span> : null}
        <State state={entry.state} />
      </span>
    </a>
  )
}

function placeOf(entry: QueueEntry, copy: ReturnType<typeof useCopy>['copy']): string {
  if (entry.placeGone) return copy.answers.placeGone
  if (entry.place) return blockWords(copy, entry.place)
  return entry.wholeChapter ? copy.answers.wholeChapter : copy.answers.wholeSection
}

function Names({ entry }: { entry: QueueEntry }) {
  const { copy, locale } = useCopy()
  const names = entry.by.flatMap((by) =>
    by.kind === 'organisations'
      ? by.organisations.map((o) => o.shortName)
      : [submitterWords(copy, locale, by).name],
  )
  return (
    <span className="qi-o">
      {[...new Set(names)].map((name) => (
        <span className="org" key={name}>
          {name}
        </span>
      ))}
      {entry.more > 0 ? <span className="org">+{entry.more}</span> : null}
    </span>
  )
}

function State({ state }: { state: QueueEntry['state'] }) {
  if (state === 'draft') return <DraftAnswerPill />
  return <OutcomePill outcome={state === 'open' ? undefined : state} />
}

function Pages({ page }: { page: AnswersPageData }) {
  const { copy } = useCopy()
  const words = copy.answers
  const { queue, filter } = page
  if (queue.pages === 1) return null
  const to = (n: number) =>
    paths.answers(page.slug, page.chapter.number, undefined, queueQuery({ ...filter, page: n }))
  return (
    <nav className="row sp rq-p" aria-label={words.pages}>
      {queue.page > 1 ? <a href={to(queue.page - 1)}>{words.previousPage}</a> : <span />}
      <span className="s m num">{words.pageOf(queue.page, queue.pages)}</span>
      {queue.page < queue.pages ? <a href={to(queue.page + 1)}>{words.nextPage}</a> : <span />}
    </nav>
  )
}
