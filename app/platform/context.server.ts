/** What the server hands to every loader and action, and the arguments these get. */
import type { Deps } from './deps.server.ts'
import type { Sessions } from './session.server.ts'

export interface RequestContext {
  readonly deps: Deps
  readonly sessions: Sessions
  /** Nonce of this response's scripts. */
  readonly nonce: string
  /** The caller's network address, for throttling alone. */
  readonly address: string
  /** Adds a Set-Cookie header to the answer, whoever makes it. */
  readonly setCookie: (value: string) => void
}

export interface RequestArgs {
  readonly request: Request
  readonly context: RequestContext
  readonly params: Readonly<Record<string, string | undefined>>
}
