import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { Button } from '#app/ui/button.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { replyTo, type SetupProps } from '../setup-page.tsx'

/** A section of the ministry's own, below one of the chapter. */
export function AddUnderForm({ setup, reply }: SetupProps) {
  const { copy } = useCopy()
  const words = copy.setup
  const places = setup.sections.filter((section) => section.takesBelow)
  const own = replyTo(reply, 'add-under')
  if (places.length === 0) return null
  return (
    <section className="card" aria-labelledby="apakssadala">
      <div className="card-h">
        <h3 id="apakssadala">{words.addUnder}</h3>
      </div>
      <Form method="post" className="pad stack">
        <input type="hidden" name="intent" value="add-under" />
        <SelectField
          name="under"
          label={words.under}
          help={words.underHelp}
          value={own?.input.under}
          issues={own?.issues}
          options={places.map((section) => ({
            value: section.number,
            label: `${section.fullNumber} ${section.title}`,
          }))}
        />
        <TextField
          name="title"
          label={words.sectionTitle}
          value={own?.input.title}
          issues={own?.issues}
          required
        />
        <div className="row">
          <Button icon="plus" variant="secondary">
            {words.addUnder}
          </Button>
        </div>
      </Form>
    </section>
  )
}
