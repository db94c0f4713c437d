/** The bar over every page of people who work here: edition, main menu, account. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-names.ts'
import { Avatar } from '../pills.tsx'
import { Logo } from './logo.tsx'

export interface MenuLink {
  readonly label: string
  readonly href: string
  readonly icon: IconName
  readonly current: boolean
  readonly count?: number
}

export interface TopBarProps {
  readonly homeHref: string
  readonly edition:
    | { readonly title: string; readonly note: string; readonly href: string }
    | undefined
  readonly menu: readonly MenuLink[]
  readonly person: { readonly name: string; readonly role: string }
  readonly accountHref: string
}

export function TopBar(props: TopBarProps) {
  const { copy } = useCopy()
  return (
    <header className="top" data-color="neutral">
      <div className="top-in">
        <a className="brand" href={props.homeHref}>
          <Logo />
          <span>{copy.shell.appName}</span>
        </a>
        {props.edition ? (
          <a className="docsw" href={props.edition.href} title={copy.shell.chooseEdition}>
            <span className="docsw-t">{props.edition.title}</span>
            <span className="docsw-s">{props.edition.note}</span>
            <Icon name="chevrons-up-down" />
          </a>
        ) : null}
        <nav className="mainnav" aria-label={copy.shell.mainMenu}>
          <MenuList menu={props.menu} />
        </nav>
        <div className="top-r">
          <ThemeButton />
          <a className="userb" href={props.accountHref}>
            <Avatar name={props.person.name} kind={3} />
            <span className="ds-sr-only">
              {copy.shell.signedInAs(props.person.name, props.person.role)}
            </span>
          </a>
        </div>
        <details className="mmenu">
          <summary aria-label={copy.shell.phoneMenu}>
            <Icon name="menu" />
          </summary>
          <nav aria-label={copy.shell.phoneMenu}>
            <MenuList menu={props.menu} icons />
          </nav>
        </details>
      </div>
    </header>
  )
}

function MenuList({ menu, icons }: { menu: readonly MenuLink[]; icons?: boolean }) {
  const { copy } = useCopy()
  return (
    <ul>
      {menu.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? 'page' : undefined}>
            {icons ? <Icon name={link.icon} /> : null}
            {link.label}
            {link.count ? (
              <span className="cnt">
                {link.count}
                <span className="ds-sr-only"> {copy.shell.unanswered}</span>
              </span>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Light, dark, or as the system says: remembered in a cookie by page.js, so that the server draws it right. */
export function ThemeButton() {
  const { copy } = useCopy()
  return (
    <button type="button" className="themeb" data-theme-toggle aria-label={copy.shell.theme}>
      <Icon name="sun-moon" />
    </button>
  )
}
