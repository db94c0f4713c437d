/** Runs a suite on both databases, each test on a fresh migrated one. */
import { readFileSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, inject } from 'vitest'
import type { Deps } from '#app/platform/deps.server.ts'
import type { Message } from '#app/platform/mail.server.ts'
import { connect, type Db, openSqlite } from '#db/connect.server.ts'
import { execute, withDatabase } from './databases.server.ts'
import { testDeps } from './test-deps.server.ts'

export type Dialect = 'sqlite' | 'postgres'

export interface Bench {
  readonly dialect: Dialect
  /** Valid inside a test or hook. */
  readonly deps: Deps
  readonly db: Db
  /** What would have been mailed. */
  readonly sent: Message[]
  /** Sets the clock. */
  at(iso: string): void
}

export function onEachDialect(suite: (bench: Bench) => void): void {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    describe(dialect, () => {
      const bench = createBench(dialect)
      beforeEach(bench.open)
      afterEach(bench.close)
      suite(bench)
    })
  }
}

let databases = 0

function createBench(dialect: Dialect): Bench & { open(): Promise<void>; close(): Promise<void> } {
  let deps: Deps | undefined
  let now = new Date('2023-10-24T09:00:00.000Z')
  let name = ''
  const sent: Message[] = []
  const current = () => {
    if (!deps) throw new Error('no database outside a test')
    return deps
  }
  return {
    dialect,
    sent,
    get deps() {
      return current()
    },
    get db() {
      return current().db
    },
    at(iso) {
      now = new Date(iso)
    },
    async open() {
      now = new Date('2023-10-24T09:00:00.000Z')
      sent.length = 0
      name = `celvedis_t${process.env.VITEST_POOL_ID ?? '0'}_${databases++}_${templatePid()}`
      deps = testDeps(
        dialect === 'sqlite' ? openSqliteClone() : await openPostgresClone(name),
        () => now,
        sent,
      )
    },
    async close() {
      await current().db.destroy()
      deps = undefined
      if (dialect === 'postgres')
        await execute(inject('postgresUrl'), `drop database ${name} with (force)`)
    },
  }
}

const templatePid = () => inject('template').replace('celvedis_template_', '')

function openSqliteClone(): Db {
  return openSqlite(new SqliteDatabase(readFileSync(inject('sqliteImage'))))
}

async function openPostgresClone(name: string): Promise<Db> {
  const url = inject('postgresUrl')
  await execute(url, `create database ${name} template ${inject('template')}`)
  return connect(withDatabase(url, name))
}
