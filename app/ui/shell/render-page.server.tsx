/** A whole page as a string, without scripts of its own in it: for pages that are kept ready and sent as they are. */
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { copyFor } from '#app/copy/copy.server.ts'
import { CopyProvider } from '#app/copy/copy-context.tsx'
import type { Locale } from '#app/domain/shared/locale.ts'
import styles from '../styles/index.css?url'

export interface ReadyPageProps {
  readonly locale: Locale
  readonly theme: 'auto' | 'light' | 'dark'
  readonly title: string
  readonly description: string
  /** Addresses of scripts, all ours. */
  readonly scripts: readonly string[]
}

/** Changes with every build whose look changed; part of what a ready page is known by. */
export const lookVersion: string = styles

export function renderPage(page: ReactElement, props: ReadyPageProps): string {
  const html = renderToStaticMarkup(
    <html lang={props.locale} data-color-scheme={props.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{props.title}</title>
        <meta name="description" content={props.description} />
        <link rel="stylesheet" href={styles} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body data-size="sm" className="public">
        <CopyProvider locale={props.locale} copy={copyFor(props.locale)}>
          {page}
        </CopyProvider>
        {props.scripts.map((src) => (
          <script key={src} src={src} defer />
        ))}
      </body>
    </html>,
  )
  return `<!doctype html>${html}`
}

/** A piece of a page, for a script that puts it into its place. */
export const renderFragment = (piece: ReactElement, locale: Locale): string =>
  renderToStaticMarkup(
    <CopyProvider locale={locale} copy={copyFor(locale)}>
      {piece}
    </CopyProvider>,
  )
