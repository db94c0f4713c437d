/** The commands that keep an installation: accounts, backups, its health; on a SQLite file of their own. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Command } from '#app/cli/command.ts'
import { command as backup } from '#app/cli/commands/backup.server.ts'
import { command as doctor } from '#app/cli/commands/doctor.server.ts'
import { command as restore } from '#app/cli/commands/restore.server.ts'
import { command as user } from '#app/cli/commands/user.server.ts'

let folder = ''
const database = () => join(folder, 'site.sqlite')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'celvedis-cli-'))
  vi.stubEnv('DATABASE_URL', `sqlite:${database()}`)
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

async function run(command: Command, ...args: string[]) {
  let out = ''
  const streams = {
    out: (text: string) => {
      out += text
    },
    err: () => undefined,
  }
  return { code: await command.run(args, streams), out }
}

const invite = (...more: string[]) =>
  run(user, 'add', '--email', 'jana@sm.gov.lv', '--name', 'Jana Liepa', ...more)

describe('user add', () => {
  it('makes an account and prints the one-time link', async () => {
    const { code, out } = await invite('--institution', 'SM', '--role', 'lead')
    expect(code).toBe(0)
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/invitation\/\S{20,}\n$/)
  })

  it.each([
    [['--institution', 'XX', '--role', 'lead'], /--institution is one of .*SM/],
    [['--institution', 'SM', '--role', 'king'], /check --role/],
    [['--institution', 'SM', '--role', 'lead', '--email', 'nobody'], /check --email/],
  ])('refuses %j with one line', async (args, words) => {
    await expect(invite(...args)).rejects.toThrow(words)
  })
})

describe('backup and restore', () => {
  it('bring back exactly what was saved', async () => {
    await invite('--institution', 'SM', '--role', 'lead')
    const file = join(folder, 'copy.backup')
    expect((await run(backup, file)).code).toBe(0)
    await run(user, ...'add --email x@sm.gov.lv --name X --institution SM --role lead'.split(' '))
    expect(countUsers()).toBe(2)
    await expect(run(restore, file)).rejects.toThrow(/--replace/)
    expect((await run(restore, file, '--replace')).code).toBe(0)
    expect(countUsers()).toBe(1)
  })

  it('never write over a file, take another kind of file or a database in use', async () => {
    await invite('--institution', 'SM', '--role', 'lead')
    const file = join(folder, 'copy.backup')
    await run(backup, file)
    await expect(run(backup, file)).rejects.toThrow(/there already/)
    const letter = join(folder, 'letter.txt')
    writeFileSync(letter, 'Labdien! Šī nav datubāze.')
    await expect(run(restore, letter, '--replace')).rejects.toThrow(/no backup/)
    const server = new SqliteDatabase(database())
    server.prepare('select * from users').all()
    await expect(run(restore, file, '--replace')).rejects.toThrow(/in use/)
    server.close()
    expect(existsSync(database())).toBe(true)
  })
})

describe('doctor', () => {
  it('says that a new installation is sound', async () => {
    const { code, out } = await run(doctor, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ok: true })
  })

  it('answers no when messages are stuck', async () => {
    await invite('--institution', 'SM', '--role', 'lead')
    const handle = new SqliteDatabase(database())
    handle.exec("update outbox set created_at = '2020-01-01T00:00:00.000Z'")
    handle.close()
    const { code, out } = await run(doctor)
    expect(code).toBe(1)
    expect(out).toContain('FAIL outbox: 1 messages')
  })
})

function countUsers(): number {
  const handle = new SqliteDatabase(database(), { readonly: true })
  const { count } = handle.prepare('select count(*) as count from users').get() as {
    count: number
  }
  handle.close()
  return count
}
