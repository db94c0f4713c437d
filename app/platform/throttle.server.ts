/**
 * Counts attempts in fixed windows, in the database, so that a restart forgives nothing. Own code: the stores
 * of the libraries looked at bypass the one SQLite connection and would wait on its open transaction.
 */
import { sql } from 'kysely'
import type { Db } from '#db/connect.server.ts'
import type { Clock } from './clock.ts'

export interface Limit {
  readonly points: number
  readonly windowSeconds: number
}

/** Takes one point; false when none is left until the window ends. */
export async function takePoint(db: Db, clock: Clock, key: string, limit: Limit): Promise<boolean> {
  const now = clock().toISOString()
  const ends = new Date(clock().getTime() + limit.windowSeconds * 1000).toISOString()
  const row = await db
    .insertInto('throttles')
    .values({ key, points: 1, expires_at: ends })
    .onConflict((oc) =>
      oc.column('key').doUpdateSet({
        points: sql<number>`case when throttles.expires_at <= ${now} then 1 else throttles.points + 1 end`,
        expires_at: sql<string>`case when throttles.expires_at <= ${now} then ${ends} else throttles.expires_at end`,
      }),
    )
    .returning('points')
    .executeTakeFirstOrThrow()
  return row.points <= limit.points
}

export async function forgetPoints(db: Db, key: string): Promise<void> {
  await db.deleteFrom('throttles').where('key', '=', key).execute()
}

export async function sweepThrottles(db: Db, clock: Clock): Promise<void> {
  await db.deleteFrom('throttles').where('expires_at', '<=', clock().toISOString()).execute()
}
