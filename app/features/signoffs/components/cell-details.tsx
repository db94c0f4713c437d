import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type { ChosenCell } from '#app/features/signoffs/queries/chosen-cell.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Note } from '#app/ui/note.tsx'
import { Org } from '#app/ui/pills.tsx'
import { CellObjections } from './cell-objections.tsx'

export interface CellDetailsProps {
  readonly slug: string
  readonly number: number
  readonly chosen: ChosenCell
  readonly reply: FormReply | undefined
}

/** What a mark says, what changed since, and the decision the reader may take on the present text. */
export function CellDetails({ slug, number, chosen, reply }: CellDetailsProps) {
  const { copy } = useCopy()
  return (
    <aside className="card dtl" aria-labelledby="izv">
      <div className="card-h">
        <h2 id="izv">
          {chosen.number} · <Org shortName={chosen.column.shortName} />
        </h2>
        <a
          className="ds-button ib end"
          data-variant="tertiary"
          data-color="neutral"
          data-size="sm"
          href={paths.signOffs(slug, number)}
          aria-label={copy.signOffs.closePanel}
        >
          <Icon name="x" />
        </a>
      </div>
      <div className="pad stack gap4">
        <Present chosen={chosen} />
        <CellObjections slug={slug} number={number} objections={chosen.objections} reply={reply} />
        <Changes chosen={chosen} />
        <ButtonLink
          href={paths.sectionInChapter(slug, number, chosen.section)}
          variant="secondary"
          icon="book-open"
        >
          {copy.signOffs.readSection}
        </ButtonLink>
        {chosen.maySign || chosen.mayApprove ? <Decision chosen={chosen} reply={reply} /> : null}
      </div>
    </aside>
  )
}

function Present({ chosen }: { chosen: ChosenCell }) {
  const { copy, format } = useCopy()
  const words = copy.signOffs
  const { given, cell } = chosen
  if (!given) return <Note tone="i">{words.waitingTitle}</Note>
  const at = format.dateTime(given.at)
  return (
    <>
      {cell.state === 'stale' ? (
        <Note tone="w" icon="refresh-cw">
          <b>{words.staleTitle}</b>
          <br />
          {words.staleText(given.by, at)} {words.restoreHint}
        </Note>
      ) : null}
      {cell.state === 'carried' ? (
        <Note tone="ok" icon="check-check">
          <b>{words.carriedTitle}</b>
          <br />
          {words.carriedText}
        </Note>
      ) : null}
      <p className="s">
        <b>{words.cell[cell.state]}</b> · {words.given(given.by, at)}
      </p>
      {given.remark ? (
        <div>
          <p className="s m">{words.remark}</p>
          <p className="b">„{given.remark}”</p>
        </div>
      ) : null}
    </>
  )
}

function Changes({ chosen }: { chosen: ChosenCell }) {
  const { copy } = useCopy()
  if (!chosen.changes) return null
  if (chosen.changes.sections.length === 0) {
    return <p className="s m">{copy.signOffs.nothingChanged}</p>
  }
  return (
    <div className="stack">
      <h3>{copy.signOffs.changedSince}</h3>
      {chosen.changes.sections.map((section) => (
        <div key={section.number} className="chg4">
          <p className="s m">
            {section.number} {section.title}
          </p>
          <div className="doc sm" lang="lv" dangerouslySetInnerHTML={{ __html: section.html }} />
        </div>
      ))}
    </div>
  )
}

/** The form carries the hash of the text it was drawn from: a later save makes it stale, never wrong. */
function Decision({ chosen, reply }: Pick<CellDetailsProps, 'chosen' | 'reply'>) {
  const { copy } = useCopy()
  const words = copy.signOffs
  return (
    <Form method="post" className="stack" aria-labelledby="lemums">
      <h3 id="lemums">{words.decideTitle}</h3>
      <input type="hidden" name="sectionId" value={chosen.sectionId} />
      <input type="hidden" name="seenHash" value={chosen.unitHash} />
      <input type="hidden" name="institutionId" value={chosen.column.institutionId} />
      <TextArea
        name="remark"
        label={words.remarkLabel}
        help={chosen.mayApprove ? words.returnHelp : words.remarkHelp}
        value={reply?.input.remark}
        issues={reply?.issues}
        rows={3}
        optional
      />
      {chosen.mayApprove ? (
        <div className="row">
          <Button icon="badge-check" name="intent" value="approved">
            {words.approve}
          </Button>
          <Button icon="corner-up-left" variant="secondary" name="intent" value="returned">
            {words.returnSection}
          </Button>
        </div>
      ) : (
        <div className="row">
          <Button icon="check" name="intent" value="agrees">
            {words.agree}
          </Button>
          <Button
            icon="message-square"
            variant="secondary"
            name="intent"
            value="agrees-with-remarks"
          >
            {words.agreeWithRemarks}
          </Button>
          <Button icon="octagon-alert" variant="secondary" danger name="intent" value="objects">
            {words.object}
          </Button>
        </div>
      )}
    </Form>
  )
}
