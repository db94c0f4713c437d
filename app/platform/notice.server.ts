/** What the page after a form says was done. One cookie, read once: the address stays clean and nobody can link to it. */
import { z } from 'zod'
import type { RequestContext } from './context.server.ts'
import { readCookie } from './cookies.server.ts'

const notice = z.object({
  /** A key of `copy.notices`. */
  key: z.string().max(60),
  params: z.record(z.string(), z.union([z.string().max(300), z.number()])),
  /** Where what was done can be looked at. */
  href: z.string().startsWith('/').max(500).optional(),
})

export type Notice = z.infer<typeof notice>

const name = 'notice'
const attributes = 'Path=/; HttpOnly; SameSite=Lax'

export function leaveNotice(
  context: Pick<RequestContext, 'setCookie'>,
  key: string,
  params: Notice['params'] = {},
  href?: string,
): void {
  const value = Buffer.from(JSON.stringify({ key, params, href })).toString('base64url')
  context.setCookie(`${name}=${value}; Max-Age=60; ${attributes}`)
}

/** The notice left by the form before, gone once taken; a spoilt cookie is none. */
export function takeNotice(
  request: Request,
  context: Pick<RequestContext, 'setCookie'>,
): Notice | undefined {
  const value = readCookie(request, name)
  if (!value) return undefined
  context.setCookie(`${name}=; Max-Age=0; ${attributes}`)
  try {
    return notice.parse(JSON.parse(Buffer.from(value, 'base64url').toString()))
  } catch {
    return undefined
  }
}
