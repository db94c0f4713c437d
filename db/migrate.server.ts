/** Brings a database to the newest schema; the same list of migrations for both dialects. */
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import type { Db } from './connect.server.ts'
import { migrations } from './migrations/index.server.ts'

class ListedMigrations implements MigrationProvider {
  getMigrations(): Promise<Record<string, Migration>> {
    return Promise.resolve(migrations)
  }
}

/** Returns the names applied now; throws when one fails, and then none after it has run. */
export async function migrateToLatest(db: Db): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: new ListedMigrations() })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName)
}
