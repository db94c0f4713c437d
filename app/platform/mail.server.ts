/** Mail leaves through SMTP_URL; without one every message becomes a file a person can open. */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Env } from './env.server.ts'

export interface Message {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mailer {
  /** Rejects when the message could not be handed over; the outbox tries again. */
  send(message: Message): Promise<void>
}

export function createMailer(env: Pick<Env, 'smtpUrl' | 'mailFrom' | 'dataDir'>): Mailer {
  return env.smtpUrl ? smtpMailer(env.smtpUrl, env.mailFrom) : fileMailer(env.dataDir, env.mailFrom)
}

function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url)
  return { send: async (message) => void (await transport.sendMail({ from, ...message })) }
}

function fileMailer(dataDir: string, from: string): Mailer {
  const folder = join(dataDir, 'mail')
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    async send(message) {
      const { message: eml } = await transport.sendMail({ from, ...message })
      await mkdir(folder, { recursive: true })
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`
      await writeFile(join(folder, `${name}.part`), eml as Buffer)
      await rename(join(folder, `${name}.part`), join(folder, `${name}.eml`))
    },
  }
}
