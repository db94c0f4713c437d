/** Result → HTTP: the one place that knows which refusal is which status. */
import { data, redirect } from '@remix-run/node'
import type { Issue, Refusal } from '#app/domain/shared/result.ts'

export { data }

export const statusOf: Readonly<Record<Refusal['reason'], number>> = {
  forbidden: 403,
  'not-found': 404,
  stale: 409,
  blocked: 409,
  invalid: 422,
  throttled: 429,
}

/** What a form gets back: its own input, so that nothing typed is lost, and what was wrong with it. */
export interface FormReply {
  readonly reason: Refusal['reason']
  readonly issues: readonly Issue[]
  readonly input: Readonly<Record<string, string>>
}

export const replyToForm = (
  refusal: Refusal,
  input: Readonly<Record<string, string>>,
  status = statusOf[refusal.reason],
) => data<FormReply>({ reason: refusal.reason, issues: refusal.issues, input }, { status })

/** For loaders: ends the request with the page of that failure. */
export function fail(
  reason: Refusal['reason'] | 'bad-request',
  issues: readonly Issue[] = [],
): never {
  const status = reason === 'bad-request' ? 400 : statusOf[reason]
  throw data({ reason, issues }, { status })
}

/** For routes that answer a file and have no page: one line of text with the status. */
export function failPlain(reason: Refusal['reason']): never {
  throw new Response(`${statusOf[reason]} ${reason}\n`, {
    status: statusOf[reason],
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

/** 303: the browser asks for the next page with GET, so that reload and back never submit twice. */
export const seeOther = (to: string, headers?: HeadersInit) =>
  redirect(to, { status: 303, headers })

/** Only paths of this site: a link that somebody sent must not lead elsewhere. */
export const safeBack = (to: string | null | undefined, otherwise: string): string =>
  to && /^\/(?![/\\])/.test(to) ? to : otherwise
