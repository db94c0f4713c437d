/** Beside the text: findings, what hangs on the section, which marks lapse, and the fate of the draft. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import type { EditPageProps } from './edit-page-data.ts'

export function EditAside({ data, hasDraft }: { data: EditPageProps; hasDraft: boolean }) {
  const { copy } = useCopy()
  const { findings, links, reply } = data
  const suggests = data.mode === 'suggest'
  return (
    <aside className="ed-a" aria-label={copy.editor.related}>
      {findings ? (
        <section className="card" aria-labelledby="ed-findings">
          <div className="card-h">
            <h2 id="ed-findings">{copy.editor.findings}</h2>
          </div>
          {findings}
        </section>
      ) : null}
      <section className="card pad stack" aria-labelledby="ed-related">
        <h2 id="ed-related">{copy.editor.related}</h2>
        {links ? <ul className="lnks">{links}</ul> : null}
        {data.item ? <p className="s">{copy.suggestions.forItem(data.item.number)}</p> : null}
        {data.suggestions > 0 ? <Waiting data={data} /> : null}
        {data.mode === 'edit' ? (
          <Lapses data={data} />
        ) : (
          <p className="s m">{copy.suggestions.proposeText(data.section.fullNumber)}</p>
        )}
      </section>
      <noscript>
        <section className="card pad stack">
          <TextArea
            name="note"
            label={suggests ? copy.suggestions.note : copy.editor.note}
            help={suggests ? copy.suggestions.noteHelp : copy.editor.noteHelp}
            optional
            rows={2}
            value={reply?.input.note}
            issues={reply?.issues}
          />
          <Button name="intent" value={suggests ? 'suggest' : 'save'} icon="check">
            {suggests ? copy.suggestions.propose : copy.editor.save(data.base.number + 1)}
          </Button>
        </section>
      </noscript>
      {hasDraft ? <DiscardDraft baseNumber={data.draft?.baseNumber ?? data.base.number} /> : null}
    </aside>
  )
}

function Waiting({ data }: { data: EditPageProps }) {
  const { copy } = useCopy()
  const { slug, chapter, section, suggestions } = data
  return (
    <p className="s">
      <a href={paths.suggestions(slug, chapter.number, section.number)}>
        {copy.suggestions.waiting(suggestions)}
      </a>
    </p>
  )
}

export function Lapses({ data }: { data: EditPageProps }) {
  const { copy } = useCopy()
  const { lapses, section } = data
  return (
    <p className="s m">
      {lapses.length > 0
        ? copy.editor.lapses(section.fullNumber, lapses.join(', '))
        : copy.editor.nothingLapses}
    </p>
  )
}

/** Folded, so that nobody throws a draft away by one press; works without script. */
function DiscardDraft({ baseNumber }: { baseNumber: number }) {
  const { copy } = useCopy()
  return (
    <section className="card pad stack" aria-labelledby="ed-draft">
      <h2 id="ed-draft">{copy.editor.draft}</h2>
      <p className="s m">{copy.editor.draftText}</p>
      <details className="ed-discard">
        <summary className="s">{copy.editor.discard}</summary>
        <div className="stack mt">
          <p className="s">{copy.editor.discardAsk(baseNumber)}</p>
          <div>
            <Button
              small
              danger
              variant="secondary"
              icon="trash-2"
              name="intent"
              value="discard"
              formNoValidate
            >
              {copy.editor.discardConfirm}
            </Button>
          </div>
        </div>
      </details>
    </section>
  )
}
