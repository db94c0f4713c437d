import { useCopy } from '#app/copy/copy-context.tsx'
import type { loadExportPage } from '#app/features/exports/queries/export-page.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'

type Data = Awaited<ReturnType<typeof loadExportPage>>

/** What, which version, which format: a plain GET form, so that the file is the answer. */
export function ExportPage(props: Data & { chapter: string }) {
  const { copy, format } = useCopy()
  const words = copy.exports
  const { slug, chapters, milestones } = props
  return (
    <>
      <main id="saturs" className="wrap narrow2">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: words.title },
          ]}
        />
        <h1>{words.title}</h1>
        <p className="m">{words.lead}</p>
        <form method="get" action={paths.exportFile(slug)} className="card pad stack gap4">
          <SelectField
            name="chapter"
            label={words.what}
            value={props.chapter}
            options={[
              { value: '', label: words.wholeEdition },
              ...chapters.map((c) => ({
                value: String(c.number),
                label: `${c.number}. ${c.title}`,
              })),
            ]}
          />
          <SelectField
            name="milestone"
            label={words.version}
            options={[
              { value: '', label: copy.compare.present },
              ...milestones.map((m) => ({
                value: m.id,
                label: `${m.name} · ${format.dateTime(m.created_at)}`,
              })),
            ]}
          />
          <fieldset className="stack gap1 plain-f">
            <legend className="ds-label">{words.format}</legend>
            <label className="kopt">
              <input type="radio" name="format" value="html" defaultChecked className="ds-input" />
              <span>
                <b>HTML</b>
                <small className="m">{words.htmlHelp}</small>
              </span>
            </label>
            <label className="kopt">
              <input type="radio" name="format" value="md" className="ds-input" />
              <span>
                <b>Markdown</b>
                <small className="m">{words.mdHelp}</small>
              </span>
            </label>
          </fieldset>
          <Button icon="file-down">{words.download}</Button>
        </form>
      </main>
      <Footer />
    </>
  )
}
