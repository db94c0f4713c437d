import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type { Person } from '#app/domain/shared/actor.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Org } from '#app/ui/pills.tsx'
import { LanguageLinks } from '#app/ui/shell/language-links.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

export function AccountPage({ person }: { person: Person }) {
  const { copy } = useCopy()
  return (
    <>
      <main id="saturs" className="wrap narrow2">
        <h1>{copy.accounts.accountTitle}</h1>
        <section className="card pad stack gap4">
          <p className="b">{person.name}</p>
          <ul className="plain stack gap1" aria-label={copy.accounts.roles}>
            {person.memberships.map((m) => (
              <li key={m.institutionId + m.role} className="row gap1">
                <Org shortName={m.shortName} /> {copy.terms.role[m.role]}
              </li>
            ))}
          </ul>
          <div className="row">
            {copy.shell.language}
            <LanguageLinks hrefFor={(locale) => paths.language(locale, paths.account)} />
          </div>
          <Form method="post" action={paths.signOut} reloadDocument className="row">
            <Button icon="log-out">{copy.accounts.signOut}</Button>
            <Button variant="secondary" name="everywhere" value="1">
              {copy.accounts.signOutEverywhere}
            </Button>
          </Form>
          <p className="s m">{copy.accounts.signOutEverywhereHelp}</p>
        </section>
      </main>
      <Footer />
    </>
  )
}
