/** DATABASE_URL → one Kysely instance. The dialect is chosen here and nowhere else. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import pg from 'pg'
import type { Schema } from './schema/index.ts'

export type Db = Kysely<Schema>

/** `sqlite:./data/x.sqlite`, `sqlite::memory:` or `postgres://…`. */
export function connect(url: string): Db {
  if (/^postgres(ql)?:/.test(url)) return connectPostgres(url)
  if (url.startsWith('sqlite:')) return connectSqlite(url.slice('sqlite:'.length))
  throw new Error(`DATABASE_URL must start with sqlite: or postgres:, not "${url.split(':')[0]}:"`)
}

function connectSqlite(path: string): Db {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  return openSqlite(new SqliteDatabase(path))
}

/** Also the door for tests, which clone a migrated database from a buffer. */
export function openSqlite(handle: SqliteDatabase.Database): Db {
  handle.pragma('journal_mode = WAL')
  // An acknowledged save must survive a power cut.
  handle.pragma('synchronous = FULL')
  handle.pragma('busy_timeout = 5000')
  handle.pragma('foreign_keys = ON')
  handle.pragma('cache_size = -16000')
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: keepingStatements(handle) }) })
}

const keptStatements = 400

/** Preparing a statement costs as much as running it: the ones used last are kept. */
function keepingStatements(handle: SqliteDatabase.Database) {
  const kept = new Map<string, SqliteDatabase.Statement>()
  return {
    close: () => void handle.close(),
    prepare(sql: string): SqliteDatabase.Statement {
      const known = kept.get(sql)
      kept.delete(sql)
      const statement = known ?? handle.prepare(sql)
      kept.set(sql, statement)
      const [oldest] = kept.size > keptStatements ? kept.keys() : []
      if (oldest !== undefined) kept.delete(oldest)
      return statement
    },
  }
}

function connectPostgres(connectionString: string): Db {
  // int8 (counts) arrives as a string unless told otherwise; our counts fit a double.
  pg.types.setTypeParser(20, Number)
  const pool = new pg.Pool({ connectionString, max: 10 })
  // An idle client may lose its server; the pool replaces it, the process must not die of it.
  pool.on('error', () => undefined)
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
}
