/** Headers every answer carries, and the refusal of writes that come from other sites. */
import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { isOurOrigin } from '../session.server.ts'

export function secure(origin: string) {
  const hsts = origin.startsWith('https:')
  return (_req: Request, res: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString('base64')
    res.locals.nonce = nonce
    res.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce))
    res.setHeader('X-Content-Type-Options', 'nosniff')
    res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
    res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    if (hsts) res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    next()
  }
}

/** Style attributes carry sizes of bars and columns; style elements do not exist. */
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/** SameSite cookies and this check together keep other sites from writing in a visitor's name. */
export function refuseForeignWrites(origin: string) {
  return (req: Request, res: Response, next: NextFunction) => {
    if (reads.has(req.method) || req.headers.authorization !== undefined) return next()
    if (isOurOrigin(req.headers.origin, req.headers['sec-fetch-site'], req.headers.host, origin)) {
      return next()
    }
    res
      .status(403)
      .type('text/plain; charset=utf-8')
      .send('Pieprasījums nav no šīs vietnes. / The request did not come from this site.')
  }
}
