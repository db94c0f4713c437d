import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

const icons: Readonly<Record<'e' | 'w' | 'i' | 'ok', IconName>> = {
  e: 'octagon-alert',
  w: 'triangle-alert',
  i: 'info',
  ok: 'circle-check',
}

/** What happened, what is safe, what to do. `e` error, `w` warning, `i` information, `ok` done. */
export function Note(props: {
  tone: 'e' | 'w' | 'i' | 'ok'
  children: ReactNode
  icon?: IconName
  /** `alert` interrupts a screen reader; `status` waits its turn. */
  role?: 'alert' | 'status'
}) {
  return (
    <div className={`note note-${props.tone}`} role={props.role}>
      <Icon name={props.icon ?? icons[props.tone]} />
      <div>{props.children}</div>
    </div>
  )
}
