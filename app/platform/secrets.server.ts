/** Tokens that leave the house: only their hash is stored. */
import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, safe in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')
