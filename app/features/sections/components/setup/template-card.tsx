import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { mayExplain, type TemplateStatus } from '#app/domain/workflow/template-state.ts'
import type { ChapterSetup } from '#app/features/sections/queries/chapter-setup.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { echoedGroup } from '#app/ui/checkbox-group.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import { issuesOf } from '#app/ui/issues.tsx'
import { replyTo, type SetupProps } from '../setup-page.tsx'

type Line = ChapterSetup['lines'][number]

/** Every section the template asks for: written, empty, missing or explained, each with what can be done. */
export function TemplateCard(props: SetupProps) {
  const { copy } = useCopy()
  const { setup } = props
  const explainable = setup.mayEdit && setup.lines.some(mayExplain)
  const reply = replyTo(props.reply, 'explain')
  return (
    <section className="card" aria-labelledby="sadalas">
      <div className="card-h">
        <h3 id="sadalas">{copy.setup.sections}</h3>
        <span className="s m end">{copy.setup.gaps(setup.lines.filter(isGap).length)}</span>
      </div>
      {setup.lines.length === 0 ? <p className="pad m">{copy.setup.noTemplate}</p> : null}
      {explainable ? (
        <>
          <Form method="post" id="add-section">
            <input type="hidden" name="intent" value="add" />
          </Form>
          <Form method="post">
            <input type="hidden" name="intent" value="explain" />
            <input type="hidden" name="seen" value={setup.gapsSeen} />
            <Lines {...props} chosen={reply && echoedGroup(reply.input.numbers)} />
            <div className="pad stack explain">
              <TextArea
                name="reason"
                label={copy.setup.reason}
                help={copy.setup.reasonHelp}
                rows={3}
                value={reply?.input.reason}
                issues={reply?.issues}
              />
              <div className="row">
                <Button icon="save">{copy.setup.saveReason}</Button>
              </div>
            </div>
          </Form>
        </>
      ) : (
        <Lines {...props} chosen={undefined} />
      )}
    </section>
  )
}

const isGap = (line: Line) => line.status === 'missing' || line.status === 'empty'

function Lines(props: SetupProps & { chosen: readonly string[] | undefined }) {
  const { copy } = useCopy()
  const wrong = issuesOf(replyTo(props.reply, 'explain')?.issues, 'numbers').length > 0
  return (
    <ul
      className={wrong ? 'plain tpl bad' : 'plain tpl'}
      id="numbers"
      tabIndex={-1}
      aria-label={copy.setup.sections}
    >
      {props.setup.lines.map((line) => (
        <SectionLine key={line.number} line={line} {...props} />
      ))}
    </ul>
  )
}

function SectionLine({
  line,
  setup,
  chosen,
}: { line: Line; chosen: readonly string[] | undefined } & SetupProps) {
  const { copy } = useCopy()
  const { slug, number } = setup.header
  const depth = line.number.split('.').length
  const label = (
    <>
      <span className="num m">{line.fullNumber}</span> {line.title}
    </>
  )
  return (
    <li id={`t-${line.number}`} className={depth > 1 ? 'tpl-l sub' : 'tpl-l'}>
      <div>
        {setup.mayEdit && mayExplain(line) ? (
          <label className="ck">
            <input
              type="checkbox"
              className="ds-input"
              name="numbers"
              value={line.number}
              defaultChecked={chosen?.includes(line.number)}
            />
            <span>{label}</span>
          </label>
        ) : (
          <span className="s">{label}</span>
        )}
        {line.reason ? <p className="s m">{copy.setup.because(line.reason)}</p> : null}
      </div>
      <Status status={line.status} />
      <span className="row gap1 tpl-a">
        {setup.mayEdit && line.present && line.status !== 'heading' ? (
          <a
            className="ds-button xs"
            data-variant="tertiary"
            data-size="sm"
            href={paths.sectionEdit(slug, number, line.number)}
            aria-label={copy.workspace.editSection(line.fullNumber)}
          >
            <Icon name="pencil-line" />
            {copy.workspace.edit}
          </a>
        ) : null}
        {setup.mayEdit && !line.present ? (
          <button
            className="ds-button xs"
            data-variant="secondary"
            data-size="sm"
            type="submit"
            form="add-section"
            name="number"
            value={line.number}
            aria-label={copy.setup.addSection(line.fullNumber)}
          >
            <Icon name="plus" />
            {copy.setup.add}
          </button>
        ) : null}
      </span>
    </li>
  )
}

const looks: Readonly<Record<TemplateStatus, [string, IconName]>> = {
  written: ['tg tg-ok', 'circle-check'],
  heading: ['tg', 'minus'],
  empty: ['tg tg-w', 'circle-dashed'],
  missing: ['tg tg-e', 'circle-x'],
  explained: ['tg', 'message-square-text'],
}

function Status({ status }: { status: TemplateStatus }) {
  const { copy } = useCopy()
  const [className, icon] = looks[status]
  return (
    <span className={className}>
      <Icon name={icon} />
      {copy.setup.status[status]}
    </span>
  )
}
