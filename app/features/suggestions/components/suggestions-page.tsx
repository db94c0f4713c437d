/** The suggestions of a section: each change in its paragraph, to accept or decline with a reason. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type {
  ClosedSuggestion,
  SectionSuggestions,
} from '#app/features/suggestions/queries/section-suggestions.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { Decisions } from './decisions.tsx'
import { OpenSuggestionCard, SuggestionHeader } from './open-suggestion.tsx'

export interface SuggestionsPageProps extends SectionSuggestions {
  readonly reply: FormReply | undefined
}

export function SuggestionsPage(props: SuggestionsPageProps) {
  const { copy } = useCopy()
  const words = copy.suggestions
  const { slug, chapter, section, fullNumber, open, closed } = props
  return (
    <>
      <main id="saturs" className="wrap narrow2 wide">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: copy.workspace.chapter(chapter), href: paths.chapter(slug, chapter) },
            { label: fullNumber, href: paths.sectionInChapter(slug, chapter, section) },
          ]}
        />
        <div className="ph">
          <div>
            <h1>{words.title(fullNumber)}</h1>
            <p className="m">
              <span lang="lv">{props.title}</span>
              {open.length > 0 ? <> · {words.lead(props.revision)}</> : null}
            </p>
          </div>
          {props.maySuggest ? (
            <ButtonLink
              href={paths.sectionEdit(slug, chapter, section, { mode: 'suggest' })}
              variant="secondary"
              icon="message-square-diff"
            >
              {words.suggest}
            </ButtonLink>
          ) : null}
        </div>
        <ErrorSummary issues={props.reply?.issues} />
        {open.length === 0 && closed.length === 0 ? (
          <section className="card">
            <EmptyState icon="message-square-diff" title={words.none} text={words.noneText} />
          </section>
        ) : null}
        {open.map((suggestion) => (
          <OpenSuggestionCard key={suggestion.id} suggestion={suggestion} page={props} />
        ))}
        {closed.length > 0 ? <Closed {...props} /> : null}
      </main>
      <Footer />
    </>
  )
}

function Closed({ closed, slug, chapter }: SuggestionsPageProps) {
  const { copy } = useCopy()
  return (
    <section className="stack" aria-labelledby="closed">
      <h2 id="closed">
        {copy.suggestions.closed} <span className="cnt">{closed.length}</span>
      </h2>
      {closed.map((suggestion) => (
        <ClosedCard key={suggestion.id} {...{ suggestion, slug, chapter }} />
      ))}
    </section>
  )
}

function ClosedCard(props: { suggestion: ClosedSuggestion; slug: string; chapter: number }) {
  const { copy } = useCopy()
  const { suggestion, slug, chapter } = props
  return (
    <article className="card sug" aria-labelledby={`s-${suggestion.id}`}>
      <SuggestionHeader suggestion={suggestion} slug={slug} chapter={chapter}>
        <span className="tg end">{copy.suggestions.state[suggestion.state]}</span>
      </SuggestionHeader>
      <Decisions decisions={suggestion.decisions} />
    </article>
  )
}
