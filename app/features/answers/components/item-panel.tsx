/** The middle of the page: where the item stands, and the items on that passage with boxes to answer them together. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { blockWords } from '#app/copy/place-words.ts'
import { excerptOf } from '#app/features/answers/excerpt.ts'
import type { Workplace } from '#app/features/answers/queries/answer-workplace.server.ts'
import { queueQuery } from '#app/features/answers/queue-filter.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { writingOf } from './answer-writing.ts'
import type { AnswersPageProps } from './answers-page.tsx'
import { ItemCard } from './item-card.tsx'
import { PassageCard } from './passage-card.tsx'

interface PanelProps {
  readonly page: AnswersPageProps
  readonly workplace: Workplace
}

export function ItemPanel({ page, workplace }: PanelProps) {
  const { copy } = useCopy()
  const words = copy.answers
  const items = [workplace.item, ...workplace.similar]
  const writing = writingOf(page, workplace)
  return (
    <section className="rq-m" aria-labelledby="gm">
      <ErrorSummary issues={page.reply?.issues} />
      <div className="rq-mh">
        <div>
          <p className="s m">
            <WhereItStands page={page} workplace={workplace} />
          </p>
          <h2 id="gm" lang="lv">
            {excerptOf(workplace.item.body)}
          </h2>
        </div>
        <Steps page={page} />
      </div>
      <PassageCard page={page} workplace={workplace} />
      <div className="row sp">
        <h3 id="item">
          {items.length > 1 ? words.similar(items.length + workplace.moreSimilar) : words.oneItem}
        </h3>
        {items.length > 1 && writing ? <span className="s m">{words.tickHelp}</span> : null}
      </div>
      {items.map((item) => (
        <ItemCard
          key={item.id}
          item={item}
          page={page}
          own={item.id === workplace.item.id}
          ticked={writing?.itemIds.includes(item.id) ?? false}
          writing={writing}
          seenRevisionId={workplace.place.section?.revisionId}
        />
      ))}
      {workplace.moreSimilar > 0 ? (
        <p className="s m">{words.moreSimilar(workplace.moreSimilar)}</p>
      ) : null}
    </section>
  )
}

function WhereItStands({ page, workplace }: PanelProps) {
  const { copy } = useCopy()
  const { section, place, state } = workplace.place
  if (!section) return copy.answers.wholeChapter
  const words = place
    ? blockWords(copy, place)
    : state === 'gone'
      ? copy.answers.placeGone
      : copy.answers.wholeSection
  return (
    <>
      {section.fullNumber} {section.title} · {words} ·{' '}
      <a href={paths.sectionInChapter(page.slug, page.chapter.number, section.number)}>
        {copy.answers.openInText}
      </a>
    </>
  )
}

function Steps({ page }: { page: AnswersPageProps }) {
  const { copy } = useCopy()
  const words = copy.answers
  const { queue, filter } = page
  if (queue.position === 0) return null
  const to = (item: string) =>
    paths.answers(page.slug, page.chapter.number, item, queueQuery({ ...filter, page: undefined }))
  return (
    <nav className="navch" aria-label={words.queue}>
      <Step href={queue.previous && to(queue.previous)} label={words.previousGroup} keyName="K" />
      <span className="s num">{words.positionOf(queue.position, queue.groups)}</span>
      <Step href={queue.next && to(queue.next)} label={words.nextGroup} keyName="J" />
    </nav>
  )
}

function Step(props: { href: string | undefined; label: string; keyName: 'J' | 'K' }) {
  const icon = <Icon name={props.keyName === 'K' ? 'chevron-up' : 'chevron-down'} />
  const look = {
    className: 'ds-button ib',
    'data-variant': 'tertiary',
    'data-color': 'neutral',
    'data-size': 'sm',
  }
  if (!props.href) {
    return (
      <span {...look} aria-hidden="true" data-off>
        {icon}
      </span>
    )
  }
  return (
    <a
      {...look}
      href={props.href}
      aria-label={props.label}
      title={`${props.label} (${props.keyName})`}
      aria-keyshortcuts={props.keyName}
      data-answer-key={props.keyName.toLowerCase()}
    >
      {icon}
    </a>
  )
}
