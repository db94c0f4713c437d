/** Which database is behind a connection. Only db/dialect and migrations may ask. */
import { type Kysely, PostgresAdapter } from 'kysely'

export type DialectName = 'sqlite' | 'postgres'

// biome-ignore lint/suspicious/noExplicitAny: migrations hold untyped connections.
export function dialectOf(db: Kysely<any>): DialectName {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'
}
