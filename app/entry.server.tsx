import { PassThrough } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { copyFor } from './copy/copy.server.ts'
import { CopyProvider } from './copy/copy-context.tsx'
import { visitOf } from './features/accounts/index.server.ts'
import { NonceContext } from './ui/nonce.ts'

const abortAfter = 10_000

/** The shell is sent as soon as it is whole; nothing of ours streams later than the loader's data. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { locale } = await visitOf({ request, context })
  return new Promise((resolve, reject) => {
    let statusNow = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <CopyProvider locale={locale} copy={copyFor(locale)}>
          <RemixServer
            context={remix}
            url={request.url}
            abortDelay={abortAfter}
            nonce={context.nonce}
          />
        </CopyProvider>
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onShellReady() {
          const body = new PassThrough()
          headers.set('content-type', 'text/html; charset=utf-8')
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: statusNow }),
          )
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          statusNow = 500
          context.deps.log.error(
            { err: error, path: new URL(request.url).pathname },
            'rendering failed',
          )
        },
      },
    )
    setTimeout(abort, abortAfter + 1_000).unref()
  })
}

/** A loader or action that threw something which is not a response: a bug, and the log must know it. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return
  context.deps.log.error({ err: error, path: new URL(request.url).pathname }, 'request failed')
}
