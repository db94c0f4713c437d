/** `doctor`: is this installation fit to run? Each check one line; exit code 1 when one fails. */
import { accessSync, constants, mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Deps } from '#app/platform/deps.server.ts'
import { countStuck } from '#app/platform/outbox.server.ts'
import { checkSqliteIntegrity } from '#db/dialect/backup.server.ts'
import type { Command } from '../command.ts'
import { withDatabase } from '../with-database.server.ts'

interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
}

export const command: Command = {
  usage: 'doctor [--json]',
  summary: 'Check settings, folders, the database and the mail that waits.',
  async run(args, streams) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
    const checks = await withDatabase(examine)
    const ok = checks.every((c) => c.ok)
    if (values.json) streams.out(`${JSON.stringify({ ok, checks })}\n`)
    else for (const c of checks) streams.out(`${c.ok ? 'ok  ' : 'FAIL'} ${c.check}: ${c.detail}\n`)
    return ok ? 0 : 1
  },
}

/** Settings and migrations have been checked by opening the database. */
async function examine({ env, db, clock }: Deps): Promise<Finding[]> {
  const broken = checkSqliteIntegrity(env.databaseUrl)
  const stuck = await countStuck(db, clock())
  return [
    { check: 'database', ok: true, detail: `migrated, ${env.databaseUrl.split(':')[0]}` },
    {
      check: 'data',
      ok: broken.length === 0,
      detail: broken.length === 0 ? 'sound' : broken.slice(0, 5).join('; '),
    },
    folder(env.dataDir),
    { check: 'mail', ok: true, detail: env.smtpUrl ? 'by SMTP' : `files in ${env.dataDir}/mail` },
    {
      check: 'outbox',
      ok: stuck === 0,
      detail: stuck === 0 ? 'nothing stuck' : `${stuck} messages wait for more than an hour`,
    },
  ]
}

function folder(path: string): Finding {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK)
    return { check: 'folder', ok: true, detail: `${path} can be written` }
  } catch {
    return { check: 'folder', ok: false, detail: `${path} cannot be written` }
  }
}
