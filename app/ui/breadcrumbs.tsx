import { useCopy } from '#app/copy/copy-context.tsx'

export interface Crumb {
  readonly label: string
  readonly href?: string
}

/** The last crumb is the page itself and no link. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { copy } = useCopy()
  return (
    <nav className="crumbs" aria-label={copy.shell.breadcrumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : <span>{crumb.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
