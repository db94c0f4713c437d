/** What the public may read and answer now, what comes, what is over; and how all of it works. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type {
  ListedChapter,
  ListedEdition,
} from '#app/features/consultations/queries/consultation-list.server.ts'
import { paths } from '#app/platform/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Org } from '#app/ui/pills.tsx'

export function ConsultationsPage({ editions }: { editions: readonly ListedEdition[] }) {
  const { copy } = useCopy()
  return (
    <main id="saturs" className="pubm">
      <div className="hero">
        <div className="hero-in one">
          <div>
            <h1>{copy.reading.title}</h1>
            <p className="lead">{copy.reading.lead}</p>
          </div>
        </div>
      </div>
      <div className="cons">
        {editions.length === 0 ? <NoneOpen /> : null}
        {editions.map((edition) => (
          <Edition key={edition.slug} edition={edition} />
        ))}
        <HowItWorks />
      </div>
    </main>
  )
}

function Edition({ edition }: { edition: ListedEdition }) {
  const { copy } = useCopy()
  const { slug, open, coming, over } = edition
  return (
    <section className="cons-e" aria-labelledby={`e-${slug}`}>
      <div className="row sp">
        <h2 id={`e-${slug}`}>
          <span lang="lv">{edition.title}</span>{' '}
          <span className="m">{copy.shell.edition(edition.year)}</span>
        </h2>
        <a className="s" href={paths.outcomes(slug)}>
          {copy.reading.allOutcomes}
        </a>
      </div>
      {open.length === 0 ? <NoneOpen /> : null}
      <Group title={copy.reading.open} slug={slug} chapters={open} />
      <Group title={copy.reading.coming} slug={slug} chapters={coming} />
      <Group title={copy.reading.closed} slug={slug} chapters={over} />
    </section>
  )
}

function NoneOpen() {
  const { copy } = useCopy()
  return (
    <div className="card">
      <EmptyState icon="megaphone" title={copy.reading.noneTitle} text={copy.reading.noneText} />
    </div>
  )
}

function Group(props: { title: string; slug: string; chapters: readonly ListedChapter[] }) {
  const { title, slug, chapters } = props
  if (chapters.length === 0) return null
  return (
    <>
      <h3 className="cons-t">
        {title} <span className="cnt">{chapters.length}</span>
      </h3>
      <ul className="cons-l">
        {chapters.map((chapter) => (
          <Card key={chapter.id} slug={slug} chapter={chapter} />
        ))}
      </ul>
    </>
  )
}

function Card({ slug, chapter }: { slug: string; chapter: ListedChapter }) {
  const { copy, format, locale } = useCopy()
  return (
    <li className={chapter.phase === 'open' ? 'cons-c open' : 'cons-c'}>
      <p className="row sp s">
        <span className="m">{copy.reading.chapter(chapter.number)}</span>
        <Term chapter={chapter} />
      </p>
      <h4 lang="lv">
        <a href={paths.publicChapter(slug, chapter.number)}>{chapter.title}</a>
      </h4>
      {chapter.lead ? (
        <p className="s" lang="lv">
          {chapter.lead}
        </p>
      ) : null}
      {chapter.phase === 'open' ? (
        <p className="s b">{copy.reading.until(format.dateTime(chapter.closesAt))}</p>
      ) : null}
      <p className="row s m">
        {chapter.owners.map((owner) => (
          <Org
            key={owner.id}
            shortName={owner.shortName}
            name={locale === 'lv' ? owner.nameLv : owner.nameEn}
          />
        ))}
        <Received slug={slug} chapter={chapter} />
      </p>
    </li>
  )
}

function Term({ chapter }: { chapter: ListedChapter }) {
  const { copy, format } = useCopy()
  const { phase, daysLeft } = chapter
  switch (phase) {
    case 'open':
      return (
        <span className={daysLeft <= 3 ? 'tg tg-w' : 'tg'}>{copy.reading.daysLeft(daysLeft)}</span>
      )
    case 'suspended':
      return (
        <span className="tg tg-w">
          {copy.reading.suspendedSince(format.date(chapter.suspendedAt ?? ''))}
        </span>
      )
    case 'over':
      return <span className="tg">{copy.reading.endedOn(format.date(chapter.closesAt))}</span>
    default:
      return <span className="tg">{copy.reading.opensOn(format.date(chapter.opensAt))}</span>
  }
}

function Received({ slug, chapter }: { slug: string; chapter: ListedChapter }) {
  const { copy } = useCopy()
  const { items, answered } = chapter
  const words = `${copy.reading.items(items)}${items > 0 ? `, ${copy.reading.answered(answered)}` : ''}`
  return items === 0 ? (
    <span>{words}</span>
  ) : (
    <a href={paths.outcomes(slug, { chapter: chapter.number })}>{words}</a>
  )
}

function HowItWorks() {
  const { copy } = useCopy()
  return (
    <section className="cons-h" id="how" aria-labelledby="how-h">
      <h2 id="how-h">{copy.reading.howTitle}</h2>
      <ol>
        {copy.reading.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}
