/** Settings from the environment, checked once at start. Every one has a default (see README). */

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const optional = z
  .string()
  .optional()
  .transform((v) => (v === undefined || v.trim() === '' ? undefined : v.trim()))

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  ORIGIN: optional.pipe(z.url({ protocol: /^https?$/ }).optional()),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:|postgres(ql)?:\/\/)/, 'must start with sqlite: or postgres://')
    .default('sqlite:./data/celvedis.sqlite'),
  DATA_DIR: z.string().default('./data'),
  SMTP_URL: optional,
  MAIL_FROM: z.string().default('Ceļvedis <celvedis@localhost>'),
  SECRET: optional.pipe(z.string().min(32).optional()),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  ADMIN_EMAIL: optional.pipe(z.email().optional()),
  DEMO: z.enum(['0', '1']).optional(),
  ATTACHMENT_SCAN_COMMAND: optional,
})

export interface Env {
  readonly port: number
  readonly host: string
  /** Where people reach the site: scheme, host and port, no trailing slash. */
  readonly origin: string
  readonly databaseUrl: string
  readonly dataDir: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly secret: string
  readonly logLevel: string
  readonly adminEmail: string | undefined
  /** Undefined: decided by the start (a new database on loopback without an administrator). */
  readonly demo: boolean | undefined
  readonly attachmentScanCommand: string | undefined
}

/** Throws one readable error that names every wrong setting. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = settings.safeParse(source)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`)
    throw new Error(`Wrong settings: ${lines.join('; ')}`)
  }
  const s = parsed.data
  return {
    port: s.PORT,
    host: s.HOST,
    origin: (
      s.ORIGIN ?? `http://${s.HOST.includes(':') ? `[${s.HOST}]` : s.HOST}:${s.PORT}`
    ).replace(/\/$/, ''),
    databaseUrl: s.DATABASE_URL,
    dataDir: s.DATA_DIR,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    secret: s.SECRET ?? storedSecret(s.DATA_DIR),
    logLevel: s.LOG_LEVEL,
    adminEmail: s.ADMIN_EMAIL?.toLowerCase(),
    demo: s.DEMO === undefined ? undefined : s.DEMO === '1',
    attachmentScanCommand: s.ATTACHMENT_SCAN_COMMAND,
  }
}

/** The secret survives restarts: made once, kept in DATA_DIR, readable by its owner alone. */
function storedSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
  return secret
}

/** `DEMO` lists accounts with known passwords, so it is for this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
