/** Several of a list: a fieldset that the error summary can link to. Works without script. */
import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { Checkbox } from './field.tsx'
import { issuesOf } from './issues.tsx'

export function CheckboxGroup(props: {
  name: string
  /** When several groups of one name stand on a page. */
  id?: string
  legend: ReactNode
  help?: ReactNode
  values: readonly string[]
  options: readonly { readonly value: string; readonly label: ReactNode }[]
  issues?: readonly Issue[]
}) {
  const { copy, format } = useCopy()
  const { name, id = name } = props
  const wrong = issuesOf(props.issues, name)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={wrong.length > 0 ? 'fld ckg bad' : 'fld ckg'}
      aria-describedby={wrong.length > 0 ? `${id}-error` : undefined}
    >
      <legend className="ds-label">{props.legend}</legend>
      {props.help ? <p className="s m">{props.help}</p> : null}
      <div className="ckl">
        {props.options.map(({ value, label }) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            label={label}
            checked={props.values.includes(value)}
          />
        ))}
      </div>
      {wrong.length > 0 ? (
        <p className="ds-validation-message" id={`${id}-error`} data-color="danger">
          {wrong.map((issue) => wordIssue(copy, format, issue)).join(' ')}
        </p>
      ) : null}
    </fieldset>
  )
}

/** What a group sent, from the echoed input. */
export const echoedGroup = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : value.split('\n')
