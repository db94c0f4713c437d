/**
 * A migrated database → one that can be used: the register, the first administrator, or the demonstration when
 * the database is new, nobody named an administrator and only this machine can reach it.
 */
import { copyFor } from '#app/copy/copy.server.ts'
import { createFirstAdministrator, demoPassword } from '#app/features/accounts/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { isLoopback } from '#app/platform/env.server.ts'
import type { Prepare } from '#app/platform/serve/serve.server.ts'
import { seedReference } from '#seeds/reference/seed-reference.server.ts'

export const prepare: Prepare = async (opened) => {
  await seedReference(opened.db, timestamp(opened.clock))
  const demo = await isDemo(opened)
  const deps: Deps = { ...opened, env: { ...opened.env, demo } }
  if (demo && (await isEmpty(deps))) await seed(deps)
  const notes = demo ? demoNotes() : []
  const link = await createFirstAdministrator(deps)
  if (link) notes.push(`${copyFor('lv').accounts.firstAdministrator}: ${link}`)
  return { deps, notes }
}

async function isDemo({ db, env }: Deps): Promise<boolean> {
  if (env.demo === false || env.adminEmail !== undefined || !isLoopback(env.host)) return false
  const marked = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'demo')
    .executeTakeFirst()
  return marked !== undefined || (await isEmpty({ db }))
}

async function isEmpty({ db }: Pick<Deps, 'db'>): Promise<boolean> {
  const edition = await db.selectFrom('editions').select('id').executeTakeFirst()
  const user = await db.selectFrom('users').select('id').executeTakeFirst()
  return edition === undefined && user === undefined
}

async function seed(deps: Deps): Promise<void> {
  console.error('Seeding the demonstration…')
  const { seedDemo } = await import('#seeds/demo/seed-demo.server.ts')
  await seedDemo(deps)
  await deps.db.insertInto('settings').values({ key: 'demo', value: '1' }).execute()
}

function demoNotes(): string[] {
  const accounts = copyFor('lv').accounts
  return [`${accounts.demoTitle}: /sign-in. ${accounts.demoText(demoPassword)}`]
}
