/**
 * Ready pages by everything that is in them: rendered once, compressed once, sent as they are. The key names the
 * content, so nothing ever goes stale; what is asked for least leaves first. Several askers of one page wait for one.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

export interface ReadyPage {
  readonly html: Buffer
  readonly gzip: Buffer
}

export class PageCache {
  readonly #limit: number
  readonly #pages = new Map<string, Promise<ReadyPage>>()
  readonly #sizes = new Map<string, number>()
  #size = 0

  /** In bytes. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: string, render: () => Promise<string>): Promise<ReadyPage> {
    const known = this.#pages.get(key)
    if (known) {
      this.#pages.delete(key)
      this.#pages.set(key, known)
      return known
    }
    const made = this.#make(key, render)
    this.#pages.set(key, made)
    return made
  }

  async #make(key: string, render: () => Promise<string>): Promise<ReadyPage> {
    try {
      const html = Buffer.from(await render())
      const page = { html, gzip: await compress(html) }
      const size = page.html.length + page.gzip.length
      this.#sizes.set(key, size)
      this.#size += size
      this.#makeRoom(key)
      return page
    } catch (error) {
      this.#pages.delete(key)
      throw error
    }
  }

  #makeRoom(newest: string): void {
    for (const key of this.#pages.keys()) {
      if (this.#size <= this.#limit) return
      const size = this.#sizes.get(key)
      if (key === newest || size === undefined) continue
      this.#sizes.delete(key)
      this.#pages.delete(key)
      this.#size -= size
    }
  }
}

/** Strong: the same key is the same bytes. */
export const entityTag = (key: string): string =>
  `"${createHash('sha256').update(key).digest('base64url').slice(0, 24)}"`

/** The answer for a ready page: not modified, compressed or plain, as the reader asks. */
export function sendReadyPage(request: Request, key: string, page: ReadyPage): Response {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding, Cookie, Accept-Language',
    etag: entityTag(key),
  })
  const packed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  if (packed) headers.set('content-encoding', 'gzip')
  return new Response(new Uint8Array(packed ? page.gzip : page.html), { headers })
}

/** What the reader already has is the page: nothing has to be looked up or sent. */
export function notModified(request: Request, key: string): Response | undefined {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((t) => t.trim())
  const tag = entityTag(key)
  const same = known.some((t) => t === tag || t === `W/${tag}`)
  return same ? new Response(null, { status: 304, headers: { etag: tag } }) : undefined
}
