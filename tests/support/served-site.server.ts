/** One served copy of the demonstration, and visitors with a cookie jar each. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { demoPassword } from '#app/features/accounts/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { Message } from '#app/platform/mail.server.ts'
import { createApp } from '#app/platform/serve/app.server.ts'
import { connect } from '#db/connect.server.ts'
import { testDeps } from './test-deps.server.ts'

export interface Site {
  readonly origin: string
  readonly deps: Deps
  /** What would have been mailed. */
  readonly sent: Message[]
  /** Sets the clock of everything but sessions. */
  at(time: Date): void
  visitor(): Visitor
  signedIn(key: string): Promise<Visitor>
  close(): Promise<void>
}

export async function serveSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'celvedis-site-'))
  const file = join(folder, 'site.sqlite')
  copyFileSync(inject('demoDatabase'), file)
  let now: Date | undefined
  const sent: Message[] = []
  const deps = testDeps(connect(`sqlite:${file}`), () => now ?? new Date(), sent)
  const server = await listen(deps)
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    deps,
    sent,
    at: (time) => {
      now = time
    },
    visitor: () => new Visitor(origin),
    signedIn: async (key) => {
      const visitor = new Visitor(origin)
      await visitor.post('/sign-in', {
        email: `${key}@demo.celvedis.lv`,
        password: demoPassword,
        back: '/account',
      })
      return visitor
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await deps.db.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The origin is known only after listening; the app reads it from its dependencies when a request comes. */
async function listen(deps: Deps): Promise<Server> {
  const build = await import(`${process.cwd()}/build/server/index.js`)
  const env = { ...deps.env, demo: true }
  const app = createApp({ ...deps, env }, { build })
  return new Promise((ready) => {
    const server = app.listen(0, '127.0.0.1', () => ready(server))
  })
}

type Fields = Readonly<Record<string, string>>

/** A browser without a screen: keeps cookies, sends the origin, follows nothing by itself. */
export class Visitor {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()

  constructor(origin: string) {
    this.#origin = origin
  }

  get cookies(): readonly (readonly [name: string, value: string])[] {
    return [...this.#cookies]
  }

  get(path: string, headers: Fields = {}): Promise<Response> {
    return this.#send(path, { headers })
  }

  post(path: string, fields: Fields | FormData, headers: Fields = {}): Promise<Response> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
    return this.#send(path, { method: 'POST', body, headers: { origin: this.#origin, ...headers } })
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (cookie) headers.set('cookie', cookie)
    const response = await fetch(this.#origin + path, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const value = pair.slice(at + 1)
      if (value) this.#cookies.set(pair.slice(0, at), value)
      else this.#cookies.delete(pair.slice(0, at))
    }
    return response
  }
}
