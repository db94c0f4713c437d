/** Opens the database that DATABASE_URL names for one command: migrated, with the register, closed afterwards. */
import { systemClock, timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { createMailer } from '#app/platform/mail.server.ts'
import { connect } from '#db/connect.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { seedReference } from '#seeds/reference/seed-reference.server.ts'
import { UsageError } from './command.ts'

export async function withDatabase<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  const deps = openForCommand()
  try {
    await migrateToLatest(deps.db)
    await seedReference(deps.db, timestamp(deps.clock))
    return await work(deps)
  } finally {
    await deps.db.destroy()
  }
}

function openForCommand(): Deps {
  try {
    const env = readEnv()
    return {
      env,
      db: connect(env.databaseUrl),
      clock: systemClock,
      mailer: createMailer(env),
      log: createLog('error'),
    }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
