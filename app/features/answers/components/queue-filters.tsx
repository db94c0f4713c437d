import { useCopy } from '#app/copy/copy-context.tsx'
import { itemKinds } from '#app/domain/consultation/terms.ts'
import type { AnswersPageData } from '#app/features/answers/queries/answers-page.server.ts'
import { queueQuery, queueShows } from '#app/features/answers/queue-filter.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Which list, as links; kind, submitter and words, as a form that opens when it is wanted. */
export function QueueFilters({ page }: { page: AnswersPageData }) {
  const { copy } = useCopy()
  const words = copy.answers
  const { filter, queue } = page
  const lists = queueShows.filter((show) => show !== 'doubtful' || queue.counts.doubtful > 0)
  return (
    <>
      <nav className="chips" aria-label={words.showLabel}>
        {lists.map((show) => (
          <a
            key={show}
            className="chip"
            href={paths.answers(page.slug, page.chapter.number, undefined, {
              ...queueQuery({ ...filter, show, page: undefined }),
            })}
            aria-current={show === filter.show ? 'true' : undefined}
          >
            <span>
              {words.show[show]} <span className="num">{queue.counts[show]}</span>
            </span>
          </a>
        ))}
      </nav>
      <Filter page={page} />
    </>
  )
}

function Filter({ page }: { page: AnswersPageData }) {
  const { copy } = useCopy()
  const words = copy.answers
  const { filter, queue } = page
  const on = filter.kind !== undefined || filter.by !== '' || filter.search !== ''
  return (
    <details className="rq-f" open={on}>
      <summary className="s">
        <Icon name="list-filter" />
        {words.filters}
        {on ? <span className="tg">{words.found(queue.found)}</span> : null}
      </summary>
      <form method="get" action={paths.answers(page.slug)} className="stack">
        <input type="hidden" name="chapter" value={page.chapter.number} />
        {filter.show === 'open' ? null : <input type="hidden" name="show" value={filter.show} />}
        <TextField name="q" label={words.search} value={filter.search} type="search" />
        <div className="two">
          <SelectField
            name="kind"
            label={words.kind}
            value={filter.kind ?? ''}
            options={[
              { value: '', label: words.anyKind },
              ...itemKinds.map((k) => ({ value: k, label: copy.terms.itemKind[k] })),
            ]}
          />
          <SelectField
            name="by"
            label={words.submitter}
            value={filter.by}
            options={[
              { value: '', label: words.anySubmitter },
              { value: 'persons', label: words.persons },
              ...page.submitters.map((name) => ({ value: name, label: name })),
            ]}
          />
        </div>
        <div className="row">
          <Button small variant="secondary">
            {words.apply}
          </Button>
          {on ? (
            <a
              className="s"
              href={paths.answers(page.slug, page.chapter.number, undefined, {
                show: filter.show === 'open' ? undefined : filter.show,
              })}
            >
              {words.clear}
            </a>
          ) : null}
        </div>
      </form>
    </details>
  )
}
