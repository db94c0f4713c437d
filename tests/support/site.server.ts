/**
 * Once a run: the demonstration seeded into a SQLite file. Request, accessibility and journey tests serve copies
 * of it from the compiled build, so that no test sees what another one wrote.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildWhenStale } from '#app/cli/tasks/build.server.ts'
import { silentLog } from '#app/platform/log.server.ts'
import { connect } from '#db/connect.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { seedDemo } from '#seeds/demo/seed-demo.server.ts'
import { seedReference } from '#seeds/reference/seed-reference.server.ts'
import { testDeps } from './test-deps.server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demoDatabase: string
  }
}

export default async function setup(project: TestProject) {
  if (buildWhenStale() !== 0) throw new Error('the build failed')
  const folder = mkdtempSync(join(tmpdir(), 'celvedis-demo-'))
  const file = join(folder, 'demo.sqlite')
  const db = connect(`sqlite:${file}`)
  await migrateToLatest(db)
  await seedReference(db, new Date().toISOString())
  await seedDemo({ ...testDeps(db, () => new Date(), []), log: silentLog })
  await db.insertInto('settings').values({ key: 'demo', value: '1' }).execute()
  await db.destroy()
  project.provide('demoDatabase', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
