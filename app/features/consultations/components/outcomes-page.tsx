/** What was said and what became of it: in figures by chapter and by submitter, and item by item. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { outcomes } from '#app/domain/consultation/terms.ts'
import type {
  ChapterFeedback,
  OutcomesPage as Page,
} from '#app/features/consultations/queries/outcomes-page.server.ts'
import { FeedbackCard } from '#app/features/statements/components/feedback-card.tsx'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { OutcomeTable } from './outcome-table.tsx'

export function OutcomesPage({ page }: { page: Page }) {
  const { copy } = useCopy()
  const { slug, choice } = page
  return (
    <main id="saturs" className="pubm">
      <div className="hero">
        <div className="hero-in one">
          <div>
            <Breadcrumbs
              crumbs={[
                { label: copy.shell.consultations, href: paths.consultations },
                { label: page.title },
              ]}
            />
            <h1>{copy.reading.outcomesTitle}</h1>
            <p className="lead">{copy.reading.outcomesLead}</p>
          </div>
        </div>
      </div>
      <div className="pub-fi">
        <Figures page={page} />
        <Filter page={page} />
        {page.found.map((chapter) => (
          <Chapter key={chapter.number} chapter={chapter} />
        ))}
        {page.found.length === 0 ? (
          <div className="card">
            <EmptyState
              icon="message-square"
              title={
                choice.chapter || choice.by || choice.page > 1
                  ? copy.reading.noneMatch
                  : copy.reading.outcomesNone
              }
            />
          </div>
        ) : null}
        <Pages slug={slug} page={page} />
      </div>
    </main>
  )
}

function Figures({ page }: { page: Page }) {
  const { copy, locale } = useCopy()
  const { slug, choice } = page
  const chapters = page.chapters.filter((c) => c.counts.all > 0)
  if (chapters.length === 0) return null
  return (
    <div className="octs">
      <OutcomeTable
        id="by-chapter"
        title={copy.reading.byChapter}
        first={copy.feedback.chapter}
        rows={chapters.map((c) => ({
          key: String(c.number),
          label: `${c.number}. ${c.title}`,
          lang: 'lv',
          href: paths.outcomes(slug, { chapter: c.number, by: choice.by }),
          current: c.number === choice.chapter,
          counts: c.counts,
        }))}
        outcomes={outcomes}
      />
      <OutcomeTable
        id="by-submitter"
        title={copy.reading.bySubmitter}
        first={copy.reading.submitter}
        rows={page.submitters.map(({ key, organisation, counts }) => ({
          key,
          label: organisation
            ? locale === 'lv'
              ? organisation.nameLv
              : organisation.nameEn
            : copy.reading.privatePeople,
          lang: organisation ? locale : undefined,
          href: paths.outcomes(slug, { chapter: choice.chapter, by: key }),
          current: key === choice.by,
          counts,
        }))}
        outcomes={outcomes}
      />
    </div>
  )
}

function Filter({ page }: { page: Page }) {
  const { copy, locale } = useCopy()
  const { slug, choice, chapters, submitters } = page
  return (
    <form
      method="get"
      action={paths.outcomes(slug)}
      className="row lkp no-print"
      data-submit-on-change
    >
      <SelectField
        name="chapter"
        label={copy.feedback.chapter}
        value={choice.chapter ? String(choice.chapter) : ''}
        options={[
          { value: '', label: copy.reading.allChapters },
          ...chapters.map((c) => ({ value: String(c.number), label: `${c.number}. ${c.title}` })),
        ]}
      />
      <SelectField
        name="by"
        label={copy.reading.submitter}
        value={choice.by}
        options={[
          { value: '', label: copy.reading.allSubmitters },
          ...submitters.map(({ key, organisation }) => ({
            value: key,
            label: organisation
              ? locale === 'lv'
                ? organisation.nameLv
                : organisation.nameEn
              : copy.reading.privatePeople,
          })),
        ]}
      />
      <Button variant="secondary">{copy.reading.choose}</Button>
    </form>
  )
}

function Chapter({ chapter }: { chapter: ChapterFeedback }) {
  const { slug, number } = chapter
  return (
    <section className="stack" aria-labelledby={`c-${number}`}>
      <h2 id={`c-${number}`} lang="lv">
        <a href={paths.publicChapter(slug, number)}>
          {number}. {chapter.title}
        </a>
      </h2>
      <div className="fbs">
        {chapter.feedback.map((item) => (
          <FeedbackCard
            key={item.id}
            item={item}
            about={chapter}
            unfolded
            placeHref={(id) => paths.publicAnchor(slug, number, id)}
          />
        ))}
      </div>
    </section>
  )
}

function Pages({ slug, page: { choice, pages } }: { slug: string; page: Page }) {
  const { copy } = useCopy()
  const { page, ...kept } = choice
  if (pages === 1) return null
  return (
    <nav className="row" aria-label={copy.reading.pages}>
      {page > 1 ? (
        <a href={paths.outcomes(slug, { ...kept, page: page - 1 })}>{copy.reading.previousPage}</a>
      ) : null}
      {pages > page ? (
        <a href={paths.outcomes(slug, { ...kept, page: page + 1 })}>{copy.reading.nextPage}</a>
      ) : null}
    </nav>
  )
}
