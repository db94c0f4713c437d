/**
 * A whole database into one file and back. SQLite copies itself while others write; PostgreSQL has its own tools
 * for this, which must be on the PATH.
 */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'

const isPostgres = (url: string) => /^postgres(ql)?:/.test(url)
const pathOf = (url: string) => url.slice('sqlite:'.length)

/** Throws an Error whose message a person can act on. */
export function backupDatabase(url: string, file: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already`)
  if (isPostgres(url)) run('pg_dump', ['--format=custom', `--file=${file}`, url])
  else backupSqlite(pathOf(url), file)
}

function backupSqlite(path: string, file: string): void {
  if (!existsSync(path)) throw new Error(`there is no database at ${path}`)
  const handle = new SqliteDatabase(path, { readonly: true })
  try {
    handle.prepare('vacuum into ?').run(file)
  } finally {
    handle.close()
  }
}

export function restoreDatabase(url: string, file: string, replace: boolean): void {
  if (isPostgres(url)) restorePostgres(url, file, replace)
  else restoreSqlite(pathOf(url), file, replace)
}

function restorePostgres(url: string, file: string, replace: boolean): void {
  const wipe = replace ? ['--clean', '--if-exists'] : []
  const whole = ['--no-owner', '--exit-on-error', '--single-transaction']
  run('pg_restore', [...wipe, ...whole, `--dbname=${url}`, file])
}

function restoreSqlite(target: string, file: string, replace: boolean): void {
  checkSqlite(file)
  if (existsSync(target)) {
    if (!replace) throw new Error(`${target} is there already; --replace puts the backup over it`)
    refuseWhileOpen(target)
  }
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(file, `${target}.restoring`)
  for (const rest of ['-wal', '-shm']) rmSync(target + rest, { force: true })
  renameSync(`${target}.restoring`, target)
}

/** Problems of the stored data; an empty list is a sound database. */
export function checkSqliteIntegrity(url: string): readonly string[] {
  if (isPostgres(url)) return []
  const handle = new SqliteDatabase(pathOf(url), { readonly: true, fileMustExist: true })
  try {
    const rows = handle.pragma('integrity_check') as { integrity_check: string }[]
    const broken = handle.pragma('foreign_key_check') as { table: string }[]
    return [
      ...rows.map((r) => r.integrity_check).filter((line) => line !== 'ok'),
      ...new Set(broken.map((b) => `${b.table}: a row names one that is not there`)),
    ]
  } finally {
    handle.close()
  }
}

function checkSqlite(file: string): void {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`)
  if (!startsAsSqlite(file)) throw new Error(`${file} is no backup`)
  const handle = new SqliteDatabase(file, { readonly: true })
  try {
    const [result] = handle.pragma('quick_check') as { quick_check: string }[]
    const ours = handle.prepare("select 1 from sqlite_master where name = 'editions'").get()
    if (result?.quick_check !== 'ok') throw new Error(`${file} is damaged`)
    if (!ours) throw new Error(`${file} is a database of something else`)
  } finally {
    handle.close()
  }
}

function startsAsSqlite(file: string): boolean {
  const opened = openSync(file, 'r')
  const head = Buffer.alloc(15)
  readSync(opened, head, 0, 15, 0)
  closeSync(opened)
  return head.toString('latin1') === 'SQLite format 3'
}

/** A server that has the file open would go on writing into the old one. */
function refuseWhileOpen(target: string): void {
  const handle = new SqliteDatabase(target, { timeout: 0 })
  try {
    handle.pragma('locking_mode = EXCLUSIVE')
    handle.exec('begin exclusive; commit')
  } catch {
    throw new Error(`${target} is in use: stop the server first`)
  } finally {
    handle.close()
  }
}

function run(tool: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(tool, args, { encoding: 'utf8' })
  if (error) throw new Error(`${tool} is needed and was not found`)
  if (status !== 0) throw new Error(`${tool}: ${stderr.trim().split('\n')[0]}`)
}
