import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/field.tsx'
import type { SignOffPageProps } from './sign-off-page.tsx'

/** The coordinator asks further institutions to sign a section off, or stops asking. */
export function ConsultedForm({ board, institutions, reply }: SignOffPageProps) {
  const { copy } = useCopy()
  const words = copy.signOffs
  return (
    <details className="card">
      <summary className="card-h">
        <h2>{words.consultedTitle}</h2>
      </summary>
      <Form method="post" className="pad stack">
        <p className="s m">{words.consultedHelp}</p>
        <div className="two">
          <SelectField
            name="consultSectionId"
            label={words.section}
            issues={reply?.issues}
            options={board.rows.map((r) => ({
              value: r.sectionId,
              label: `${r.number} ${r.title}`,
            }))}
          />
          <SelectField
            name="consultInstitutionId"
            label={words.addConsulted}
            issues={reply?.issues}
            options={institutions.map((i) => ({ value: i.id, label: i.short_name }))}
          />
        </div>
        <div className="row">
          <Button variant="secondary" name="intent" value="consult">
            {words.addConsulted}
          </Button>
          <Button variant="tertiary" name="intent" value="stop-consulting">
            {words.removeConsulted('')}
          </Button>
        </div>
      </Form>
    </details>
  )
}
