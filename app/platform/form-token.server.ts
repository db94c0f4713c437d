/**
 * Public forms carry a token that only we can make: it tells how long the form was looked at and that a second
 * post of it is the same post. What is derived from it (a receipt's link) needs the secret of the house.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

export function newFormToken(secret: string, now: Date): string {
  const body = `${randomBytes(16).toString('base64url')}.${now.getTime().toString(36)}`
  return `${body}.${derive(secret, 'form', body)}`
}

/** When the form was drawn; undefined for a token that is not ours. */
export function readFormToken(secret: string, token: string): Date | undefined {
  const [random = '', time = '', signature = ''] = token.split('.')
  const expected = derive(secret, 'form', `${random}.${time}`)
  if (signature.length !== expected.length) return undefined
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return undefined
  return new Date(Number.parseInt(time, 36))
}

/** A secret that can be made again from what is stored, and by nobody else. */
export const derive = (secret: string, purpose: string, value: string): string =>
  createHmac('sha256', secret).update(`${purpose}:${value}`).digest('base64url')
