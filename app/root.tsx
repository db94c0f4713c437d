import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { useCopy } from './copy/copy-context.tsx'
import { visitOf } from './features/accounts/index.server.ts'
import { FailurePage, failureTitle } from './ui/failure-page.tsx'
import { useNonce } from './ui/nonce.ts'
import type { PageTitle } from './ui/page-title.ts'
import styles from './ui/styles/index.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader(args: LoaderFunctionArgs) {
  const { locale, theme } = await visitOf(args)
  return { locale, theme }
}

/**
 * Pages are documents: they work without script, and page.js makes them quicker to use. Only routes that need
 * React in the browser (the editor) ask for it in their handle.
 */
interface Handle {
  readonly hydrate?: boolean
  readonly bodyClass?: string
  readonly title?: PageTitle
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const handles = useMatches().map((match) => (match.handle ?? {}) as Handle)
  const nonce = useNonce()
  return (
    <html
      lang={data?.locale ?? 'lv'}
      data-color-scheme={data?.theme ?? 'auto'}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <Title />
        <Meta />
        <Links />
      </head>
      <body
        data-size="sm"
        className={handles
          .map((h) => h.bodyClass ?? '')
          .join(' ')
          .trim()}
      >
        {children}
        <script src="/page.js" defer />
        {handles.some((h) => h.hydrate) ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  )
}

/** A page that failed is called by what went wrong, not by what it would have been. */
function Title() {
  const { copy } = useCopy()
  const error = useRouteError()
  const title = useMatches()
    .map(({ handle, params }) => (handle as Handle | undefined)?.title?.(copy, params))
    .findLast((found) => found !== undefined)
  const shown = error === undefined ? title : failureTitle(statusOf(error), copy)
  return shown === undefined ? null : <title>{`${shown} · ${copy.shell.appName}`}</title>
}

const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500)

export default function App() {
  return <Outlet />
}

/** The one error boundary: refusals that a loader threw, unknown addresses, and bugs. */
export function ErrorBoundary() {
  return <FailurePage status={statusOf(useRouteError())} />
}
