import { useCopy } from '#app/copy/copy-context.tsx'
import { institutionKinds } from '#app/domain/shared/institution.ts'
import type { InstitutionRow } from '#app/features/accounts/queries/institutions.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Org } from '#app/ui/pills.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

/** The register to read: who exists under which names, by kind. */
export function InstitutionsPage({ institutions }: { institutions: readonly InstitutionRow[] }) {
  const { copy } = useCopy()
  const words = copy.accounts
  return (
    <>
      <main id="saturs" className="wrap narrow2 wide">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.people, href: paths.people },
            { label: words.institutionsTitle },
          ]}
        />
        <h1>{words.institutionsTitle}</h1>
        <p className="m">{words.institutionsLead}</p>
        {institutionKinds.map((kind) => (
          <Kind
            key={kind}
            title={words.kind[kind]}
            institutions={institutions.filter((row) => row.kind === kind)}
          />
        ))}
      </main>
      <Footer />
    </>
  )
}

function Kind(props: { title: string; institutions: readonly InstitutionRow[] }) {
  const { copy } = useCopy()
  const words = copy.accounts
  if (props.institutions.length === 0) return null
  return (
    <section className="card">
      <div className="card-h">
        <h2>{props.title}</h2>
        <span className="cnt">{props.institutions.length}</span>
      </div>
      <table className="tb cards fixed">
        <thead>
          <tr>
            <th scope="col">{words.shortName}</th>
            <th scope="col">{words.fullName}</th>
            <th scope="col">{words.peopleTitle}</th>
          </tr>
        </thead>
        <tbody>
          {props.institutions.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Org shortName={row.short_name} />
              </th>
              <td>
                <span lang="lv">{row.name_lv}</span>
                <br />
                <span className="s m" lang="en">
                  {row.name_en}
                </span>
                {row.memberOf ? <p className="s m">{words.memberOf(row.memberOf)}</p> : null}
              </td>
              <td className="num">{row.people}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
