import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

type Variant = 'primary' | 'secondary' | 'tertiary'

interface Look {
  readonly icon?: IconName
  readonly variant?: Variant
  /** 30 px instead of 36 px high. */
  readonly small?: boolean
  readonly danger?: boolean
  readonly children?: ReactNode
}

const attributes = ({ variant = 'primary', small, danger }: Look) => ({
  className: small ? 'ds-button xs' : 'ds-button',
  'data-size': 'sm',
  'data-variant': variant === 'primary' ? undefined : variant,
  'data-color': danger ? 'danger' : undefined,
})

export function Button({
  icon,
  variant,
  small,
  danger,
  children,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="submit" {...attributes({ variant, small, danger })} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  )
}

export function ButtonLink({ href, icon, children, ...look }: Look & { href: string }) {
  return (
    <a href={href} {...attributes(look)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  )
}
