/** What stands around every public page: its own bar, without the menus of those who work here. */
import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { Icon } from '../icon.tsx'
import { LanguageLinks } from './language-links.tsx'
import { Logo } from './logo.tsx'
import { Footer, SkipLink } from './page-frame.tsx'
import { ThemeButton } from './top-bar.tsx'

export interface PublicFrameProps {
  readonly links: {
    readonly consultations: string
    readonly mine: string
    readonly how: string
    /** To sign in, or to the workplace of somebody who has. */
    readonly work: string
    readonly language: (locale: string) => string
  }
  readonly current: 'consultations' | 'mine' | undefined
  readonly signedIn: boolean
  readonly children: ReactNode
}

export function PublicFrame({ links, current, signedIn, children }: PublicFrameProps) {
  const { copy } = useCopy()
  const menu = [
    { key: 'consultations', href: links.consultations, label: copy.shell.consultations },
    { key: 'mine', href: links.mine, label: copy.reading.myStatements },
    { key: 'how', href: links.how, label: copy.reading.howItWorks },
  ]
  const list = (
    <ul>
      {menu.map((link) => (
        <li key={link.key}>
          <a href={link.href} aria-current={link.key === current ? 'page' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <SkipLink />
      <header className="top pub">
        <div className="top-in">
          <a className="brand" href={links.consultations}>
            <Logo />
            <span>{copy.shell.appName}</span>
          </a>
          <span className="pub-t">{copy.shell.publicConsultation}</span>
          <nav className="mainnav" aria-label={copy.reading.menu}>
            {list}
          </nav>
          <div className="top-r">
            <ThemeButton />
            <LanguageLinks hrefFor={links.language} />
            <a className="ds-button" data-variant="secondary" data-size="sm" href={links.work}>
              {signedIn ? copy.reading.workplace : copy.shell.signIn}
            </a>
          </div>
          <details className="mmenu">
            <summary aria-label={copy.shell.phoneMenu}>
              <Icon name="menu" />
            </summary>
            <nav aria-label={copy.shell.phoneMenu}>{list}</nav>
          </details>
        </div>
      </header>
      {children}
      <Footer />
    </>
  )
}
