/** A labelled control: label above, one question, help and error tied to it by id. Works without script. */
import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { issuesOf } from './issues.tsx'

interface FieldProps {
  readonly name: string
  /** When the page has several fields of one name; issues name it too. */
  readonly id?: string
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly issues?: readonly Issue[]
  readonly optional?: boolean
}

interface ControlProps {
  readonly id: string
  readonly name: string
  readonly className: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { copy, format } = useCopy()
  const id = props.id ?? props.name
  const wrong = issuesOf(props.issues, id)
  const ids = [props.help ? `${id}-help` : '', wrong.length > 0 ? `${id}-error` : '']
  return (
    <div className={wrong.length > 0 ? 'fld bad' : 'fld'}>
      <label className="ds-label" htmlFor={id}>
        {props.label}
        {props.optional ? <span className="m s"> {copy.shell.optional}</span> : null}
      </label>
      {props.help ? (
        <p className="s m" id={`${id}-help`}>
          {props.help}
        </p>
      ) : null}
      {props.children({
        id,
        name: props.name,
        className: 'ds-input',
        'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
        'aria-invalid': wrong.length > 0 ? true : undefined,
      })}
      {wrong.length > 0 ? (
        <p className="ds-validation-message" id={`${id}-error`} data-color="danger">
          {wrong.map((issue) => wordIssue(copy, format, issue)).join(' ')}
        </p>
      ) : null}
    </div>
  )
}

export function TextField(
  props: FieldProps & {
    value?: string
    type?: 'text' | 'email' | 'password' | 'search' | 'datetime-local'
    autoComplete?: string
    required?: boolean
    placeholder?: string
    inputMode?: 'numeric' | 'decimal'
  },
) {
  const { value, type = 'text', autoComplete, required, placeholder, inputMode } = props
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete}
          required={required}
          placeholder={placeholder}
          inputMode={inputMode}
        />
      )}
    </Field>
  )
}

export function TextArea(
  props: FieldProps & { value?: string; rows?: number; required?: boolean; prose?: boolean },
) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          className={props.prose ? 'ds-input prose' : 'ds-input'}
          rows={props.rows ?? 4}
          defaultValue={props.value}
          required={props.required}
        />
      )}
    </Field>
  )
}

export function SelectField(
  props: FieldProps & {
    value?: string
    options: readonly { readonly value: string; readonly label: string }[]
  },
) {
  return (
    <Field {...props}>
      {(control) => (
        <select {...control} defaultValue={props.value}>
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function Checkbox(props: {
  name: string
  value?: string
  label: ReactNode
  checked?: boolean
}) {
  return (
    <label className="ck">
      <input
        type="checkbox"
        className="ds-input"
        name={props.name}
        value={props.value ?? '1'}
        defaultChecked={props.checked}
      />{' '}
      {props.label}
    </label>
  )
}
