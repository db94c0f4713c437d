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
import { visitOf } from './features/accounts/index.server.ts'
import { FailurePage } from './ui/failure-page.tsx'
import { useNonce } from './ui/nonce.ts'
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

export default function App() {
  return <Outlet />
}

/** The one error boundary: refusals that a loader threw, unknown addresses, and bugs. */
export function ErrorBoundary() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return <FailurePage status={500} />
  return <FailurePage status={error.status} />
}
