import { useCopy } from '#app/copy/copy-context.tsx'
import type { JournalFilter, loadJournal } from '#app/features/audit/queries/journal.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Org } from '#app/ui/pills.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

export interface JournalPageProps {
  readonly slug: string
  readonly filter: JournalFilter
  readonly journal: Awaited<ReturnType<typeof loadJournal>>
}

/** Who did what, when, to which chapter. Entries are added, never changed. */
export function JournalPage({ slug, filter, journal }: JournalPageProps) {
  const { copy } = useCopy()
  const words = copy.journal
  return (
    <>
      <main id="saturs" className="wrap lgw">
        <div className="ph">
          <div>
            <h1>{words.title}</h1>
            <p className="m">{words.lead}</p>
          </div>
        </div>
        <section className="card" aria-label={words.title}>
          <Filter slug={slug} filter={filter} journal={journal} />
          {journal.entries.length === 0 ? (
            <EmptyState icon="history" title={words.empty} text={words.emptyText} />
          ) : (
            <Entries slug={slug} entries={journal.entries} />
          )}
          {journal.next ? (
            <div className="card-f">
              <ButtonLink
                href={`${paths.journal(slug, { ...filter, after: journal.next })}`}
                variant="secondary"
              >
                {words.older}
              </ButtonLink>
            </div>
          ) : null}
        </section>
      </main>
      <Footer />
    </>
  )
}

function Filter({ slug, filter, journal }: JournalPageProps) {
  const { copy } = useCopy()
  const words = copy.journal
  return (
    <form method="get" action={paths.journal(slug)} className="card-h tools">
      <label htmlFor="chapter" className="s">
        {words.chapter}
      </label>
      <input
        id="chapter"
        name="chapter"
        className="ds-input sel"
        inputMode="numeric"
        size={3}
        defaultValue={filter.chapter}
      />
      <label htmlFor="event" className="s">
        {words.event}
      </label>
      <select id="event" name="event" className="ds-input sel" defaultValue={filter.event}>
        <option value="">{words.allEvents}</option>
        {journal.events.map((event) => (
          <option key={event} value={event}>
            {wordEvent(words.events, event)}
          </option>
        ))}
      </select>
      <Button variant="secondary" small>
        {words.show}
      </Button>
    </form>
  )
}

function Entries({
  slug,
  entries,
}: {
  slug: string
  entries: JournalPageProps['journal']['entries']
}) {
  const { copy, format } = useCopy()
  const words = copy.journal
  return (
    <div className="scroll-x">
      <table className="tb cards">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.event}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className="num nw" data-l={words.when}>
                <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>
              </td>
              <td data-l={words.who}>
                <span className="row gap1">
                  {entry.person ?? words.system}
                  {entry.institution ? <Org shortName={entry.institution} /> : null}
                </span>
              </td>
              <td data-l={words.event}>
                {wordEvent(words.events, entry.event)}
                <Details details={entry.details} />
              </td>
              <td data-l={words.where}>
                {entry.chapter ? (
                  <a href={paths.chapter(slug, entry.chapter)}>
                    {entry.chapter}. {entry.title}
                  </a>
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const wordEvent = (events: Readonly<Record<string, string>>, event: string): string =>
  events[event] ?? event

/** The short values of an entry; hashes and ids are for the machine and stay folded. */
function Details({ details }: { details: Readonly<Record<string, unknown>> }) {
  const { copy } = useCopy()
  const pairs = Object.entries(details).filter(([, v]) => v !== '' && v !== null)
  if (pairs.length === 0) return null
  return (
    <details className="s m">
      <summary>{copy.journal.details}</summary>
      <dl className="facts">
        {pairs.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
