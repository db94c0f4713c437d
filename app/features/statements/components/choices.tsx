/** A few choices as large targets, one of which is chosen; the first one carries the id that errors lead to. */
import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import { issuesOf } from '#app/ui/issues.tsx'

export function Choices(props: {
  name: string
  legend: string
  issues: readonly Issue[]
  children: ReactNode
}) {
  const { copy, format } = useCopy()
  const wrong = issuesOf(props.issues, props.name)
  const error = `${props.name}-error`
  return (
    <fieldset
      className={wrong.length > 0 ? 'kinds bad' : 'kinds'}
      aria-describedby={wrong.length > 0 ? error : undefined}
    >
      <legend className="ds-label">{props.legend}</legend>
      {props.children}
      {wrong.length > 0 ? (
        <p className="ds-validation-message" id={error} data-color="danger">
          {wrong.map((issue) => wordIssue(copy, format, issue)).join(' ')}
        </p>
      ) : null}
    </fieldset>
  )
}

export function Choice(props: {
  name: string
  value: string
  label: string
  checked: boolean
  id?: string
  icon?: IconName
  help?: string
}) {
  return (
    <label className="kopt">
      <input
        className="ds-input"
        type="radio"
        id={props.id}
        name={props.name}
        value={props.value}
        defaultChecked={props.checked}
      />
      <span>
        {props.icon ? <Icon name={props.icon} /> : null}
        <b>{props.label}</b>
        {props.help ? <small>{props.help}</small> : null}
      </span>
    </label>
  )
}
