import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

/** Nothing here: says so, and what to do about it. */
export function EmptyState(props: {
  icon: IconName
  title: string
  text?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="emp">
      <span className="emp-i">
        <Icon name={props.icon} />
      </span>
      <h3>{props.title}</h3>
      {props.text ? <p className="m">{props.text}</p> : null}
      {props.children ? <div className="row">{props.children}</div> : null}
    </div>
  )
}
