import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { membershipRoles } from '#app/domain/shared/actor.ts'
import type { loadPeople } from '#app/features/accounts/queries/people.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Org } from '#app/ui/pills.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

type People = Awaited<ReturnType<typeof loadPeople>>

export function PeoplePage(props: People & { reply: FormReply | undefined }) {
  const { copy } = useCopy()
  return (
    <>
      <main id="saturs" className="wrap ntw">
        <div className="ph">
          <div>
            <h1>{copy.accounts.peopleTitle}</h1>
            <p className="m">{copy.accounts.peopleLead}</p>
          </div>
          <ButtonLink href={paths.institutions} variant="secondary" icon="landmark">
            {copy.accounts.institutionsTitle}
          </ButtonLink>
        </div>
        <div className="ntg">
          <PeopleTable people={props.people} />
          <InvitationForm institutions={props.institutions} reply={props.reply} />
        </div>
      </main>
      <Footer />
    </>
  )
}

function PeopleTable({ people }: { people: People['people'] }) {
  const { copy } = useCopy()
  return (
    <section className="card scroll-x" aria-label={copy.accounts.peopleTitle}>
      <table className="tb cards">
        <thead>
          <tr>
            <th scope="col">{copy.accounts.name}</th>
            <th scope="col">{copy.accounts.statusLabel}</th>
            <th scope="col">{copy.accounts.roles}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <span className="b">{person.name}</span>
                <br />
                <span className="s m">{person.email}</span>
              </th>
              <td>{copy.accounts.status[person.status]}</td>
              <td>
                <ul className="plain stack gap1">
                  {person.roles.map((role) => (
                    <li key={role.id} className="row gap1">
                      <Org shortName={role.short_name} /> {copy.terms.role[role.role]}
                      <Form method="post">
                        <input type="hidden" name="end" value={role.id} />
                        <button
                          className="ds-button ib xs"
                          data-variant="tertiary"
                          data-color="neutral"
                          data-size="sm"
                          type="submit"
                          aria-label={copy.accounts.endRole(
                            copy.terms.role[role.role],
                            role.short_name,
                          )}
                        >
                          <Icon name="x" />
                        </button>
                      </Form>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function InvitationForm({
  institutions,
  reply,
}: {
  institutions: People['institutions']
  reply: FormReply | undefined
}) {
  const { copy, locale } = useCopy()
  return (
    <section className="card pad stack" aria-labelledby="invite">
      <h2 id="invite">{copy.accounts.inviteTitle}</h2>
      <ErrorSummary issues={reply?.issues} />
      <Form method="post" className="stack">
        <TextField
          name="name"
          label={copy.accounts.name}
          value={reply?.input.name}
          issues={reply?.issues}
          required
        />
        <TextField
          name="email"
          type="email"
          label={copy.accounts.email}
          value={reply?.input.email}
          issues={reply?.issues}
          required
        />
        <SelectField
          name="institutionId"
          label={copy.accounts.institution}
          value={reply?.input.institutionId}
          issues={reply?.issues}
          options={institutions.map((i) => ({
            value: i.id,
            label: `${i.short_name} · ${locale === 'lv' ? i.name_lv : i.name_en}`,
          }))}
        />
        <SelectField
          name="role"
          label={copy.accounts.role}
          value={reply?.input.role}
          issues={reply?.issues}
          options={membershipRoles.map((role) => ({ value: role, label: copy.terms.role[role] }))}
        />
        <Button icon="user-plus">{copy.accounts.invite}</Button>
      </Form>
    </section>
  )
}
