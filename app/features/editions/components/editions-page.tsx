import { useCopy } from '#app/copy/copy-context.tsx'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import type { EditionRow } from '#app/features/editions/repo.server.ts'
import { paths } from '#app/platform/paths.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

export function EditionsPage(props: { actor: Person; editions: readonly EditionRow[] }) {
  const { copy } = useCopy()
  return (
    <>
      <main id="saturs" className="wrap narrow2">
        <h1>{copy.dashboard.editions}</h1>
        {props.editions.length === 0 ? (
          <section className="card">
            <EmptyState
              icon="book-open"
              title={copy.dashboard.noEditions}
              text={copy.dashboard.noEditionsText}
            >
              {can(props.actor, 'edition.create', undefined) ? (
                <ButtonLink href={paths.imports} icon="file-up">
                  {copy.shell.imports}
                </ButtonLink>
              ) : null}
            </EmptyState>
          </section>
        ) : (
          <ul className="plain stack">
            {props.editions.map((edition) => (
              <li key={edition.id} className="card pad">
                <a className="b" href={paths.edition(edition.slug)}>
                  {edition.title}
                </a>
                <p className="s m">
                  {copy.shell.edition(edition.year)} · {copy.terms.editionState[edition.state]}
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
