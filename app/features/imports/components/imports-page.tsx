import { useCopy } from '#app/copy/copy-context.tsx'
import type { listImports } from '#app/features/imports/repo.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

export interface ImportsPageProps {
  readonly imports: Awaited<ReturnType<typeof listImports>>
  readonly reply: FormReply | undefined
}

/** Upload of a printed roadmap, and what was uploaded before. */
export function ImportsPage({ imports, reply }: ImportsPageProps) {
  const { copy, format } = useCopy()
  const words = copy.imports
  return (
    <>
      <main id="saturs" className="wrap narrow2 wide">
        <h1>{words.title}</h1>
        <p className="m">{words.lead}</p>
        <ErrorSummary issues={reply?.issues} />
        <form method="post" encType="multipart/form-data" className="card pad stack">
          <div className={reply ? 'fld bad' : 'fld'}>
            <label className="ds-label" htmlFor="file">
              {words.file}
            </label>
            <p className="s m" id="file-help">
              {words.fileHelp}
            </p>
            <input
              id="file"
              name="file"
              type="file"
              accept=".txt,.md,text/plain,text/markdown"
              className="ds-input"
              aria-describedby="file-help"
              required
            />
          </div>
          <Button icon="file-up">{words.read}</Button>
        </form>
        <section className="card" aria-labelledby="agrak">
          <div className="card-h">
            <h2 id="agrak">{words.earlier}</h2>
          </div>
          {imports.length === 0 ? (
            <EmptyState icon="file-up" title={words.none} />
          ) : (
            <table className="tb cards">
              <thead>
                <tr>
                  <th scope="col">{words.file}</th>
                  <th scope="col">{words.when}</th>
                  <th scope="col">{words.state}</th>
                </tr>
              </thead>
              <tbody>
                {imports.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <a href={paths.importReview(row.id)}>{row.file_name}</a>
                    </th>
                    <td className="num">
                      {format.dateTime(row.created_at)} · {row.name}
                    </td>
                    <td>
                      {row.slug ? (
                        <a href={paths.edition(row.slug)}>{words.savedAs(row.slug)}</a>
                      ) : row.discarded_at ? (
                        words.discarded
                      ) : (
                        words.open
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      </main>
      <Footer />
    </>
  )
}
