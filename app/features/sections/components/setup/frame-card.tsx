import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckboxGroup, echoedGroup } from '#app/ui/checkbox-group.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'
import { replyTo, type SetupProps } from '../setup-page.tsx'

/** Owners and deadlines: a form for the coordinator, facts for everybody else. */
export function FrameCard({ setup, reply }: SetupProps) {
  const { copy } = useCopy()
  return (
    <section className="card rec" aria-labelledby="atbildigie">
      <div className="card-h">
        <h3 id="atbildigie">{copy.setup.frame}</h3>
      </div>
      {setup.mayAssign ? <FrameForm setup={setup} reply={reply} /> : <FrameFacts setup={setup} />}
    </section>
  )
}

function FrameForm({ setup, reply }: SetupProps) {
  const { copy, format, locale } = useCopy()
  const words = copy.setup
  const own = replyTo(reply, 'assign')
  const { frame } = setup
  const day = (value: string | null) => (value ? format.date(value) : '')
  const named = setup.institutions.map((i) => ({
    value: i.id,
    label: `${i.short_name} · ${locale === 'lv' ? i.name_lv : i.name_en}`,
  }))
  return (
    <Form method="post" className="pad stack">
      <input type="hidden" name="intent" value="assign" />
      <input type="hidden" name="seen" value={setup.frameSeen} />
      {own?.reason === 'stale' ? (
        <Note tone="w">
          {words.now}
          <FrameFacts setup={setup} />
        </Note>
      ) : null}
      <SelectField
        name="ownerId"
        label={words.owner}
        value={own?.input.ownerId ?? frame.ownerId}
        issues={own?.issues}
        options={named}
      />
      <CheckboxGroup
        name="coOwnerIds"
        legend={words.coOwners}
        help={words.coOwnersHelp}
        values={own ? echoedGroup(own.input.coOwnerIds) : frame.coOwnerIds}
        issues={own?.issues}
        options={setup.institutions.map((i) => ({
          value: i.id,
          label: <abbr title={locale === 'lv' ? i.name_lv : i.name_en}>{i.short_name}</abbr>,
        }))}
      />
      <TextField
        name="dueOn"
        label={words.due}
        help={words.dayHelp}
        value={own?.input.dueOn ?? day(frame.dueOn)}
        issues={own?.issues}
        inputMode="numeric"
        optional
      />
      <TextField
        name="signOffDueOn"
        label={words.signOffDue}
        help={words.signOffDueHelp}
        value={own?.input.signOffDueOn ?? day(frame.signOffDueOn)}
        issues={own?.issues}
        inputMode="numeric"
        optional
      />
      <div className="row">
        <Button icon="save">{copy.shell.save}</Button>
      </div>
    </Form>
  )
}

function FrameFacts({ setup }: Pick<SetupProps, 'setup'>) {
  const { copy, format } = useCopy()
  const words = copy.setup
  const { frame, header } = setup
  const day = (value: string | null) => (value ? format.date(value) : copy.shell.none)
  return (
    <dl className="pad">
      <dt>{words.owner}</dt>
      <dd>{header.owners.join(', ') || copy.shell.none}</dd>
      <dt>{words.coOwners}</dt>
      <dd>{header.coOwners.join(', ') || copy.shell.none}</dd>
      <dt>{words.due}</dt>
      <dd>{day(frame.dueOn)}</dd>
      <dt>{words.signOffDue}</dt>
      <dd>{day(frame.signOffDueOn)}</dd>
    </dl>
  )
}
