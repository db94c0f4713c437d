import { useCopy } from '#app/copy/copy-context.tsx'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import type { EditionCard } from '#app/features/editions/queries/edition-cards.server.ts'
import { paths } from '#app/platform/paths.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

/** The editions, and for a coordinator the two ways to a new one. */
export function EditionsPage(props: { actor: Person; editions: readonly EditionCard[] }) {
  const { copy } = useCopy()
  const words = copy.dashboard
  const ways = can(props.actor, 'edition.create', undefined) ? (
    <>
      <ButtonLink href={paths.newEdition} icon="plus">
        {copy.newEdition.link}
      </ButtonLink>
      <ButtonLink href={paths.imports} icon="file-up" variant="secondary">
        {copy.newEdition.importLink}
      </ButtonLink>
    </>
  ) : null
  return (
    <>
      <main id="saturs" className="wrap narrow2 wide">
        <div className="ph">
          <h1>{words.editions}</h1>
          {props.editions.length > 0 && ways ? <div className="row">{ways}</div> : null}
        </div>
        {props.editions.length === 0 ? (
          <section className="card">
            <EmptyState icon="book-open" title={words.noEditions} text={words.noEditionsText}>
              {ways}
            </EmptyState>
          </section>
        ) : (
          <ul className="plain stack">
            {props.editions.map((edition) => (
              <li key={edition.slug} className="card pad">
                <h2>
                  <a href={paths.edition(edition.slug)}>{edition.title}</a>
                </h2>
                <p className="m">
                  {copy.shell.edition(edition.year)} · {copy.terms.editionState[edition.state]} ·{' '}
                  {words.chaptersApproved(edition.approved, edition.chapters)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </main>
      <Footer />
    </>
  )
}
