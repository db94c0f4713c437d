/** Claims waiting outbox rows; PostgreSQL skips rows another worker holds, SQLite has one writer anyway. */
import type { Db } from '../connect.server.ts'
import { dialectOf } from './dialect.server.ts'

export interface ClaimedRow {
  readonly id: string
  readonly topic: string
  readonly payload: string
  readonly attempts: number
}

export async function claimDue(
  db: Db,
  now: string,
  leaseUntil: string,
  limit: number,
): Promise<readonly ClaimedRow[]> {
  const due = db
    .selectFrom('outbox')
    .select('id')
    .where('done_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
  const claim = dialectOf(db) === 'postgres' ? due.forUpdate().skipLocked() : due
  return db
    .updateTable('outbox')
    .set((eb) => ({ due_at: leaseUntil, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', claim)
    .returning(['id', 'topic', 'payload', 'attempts'])
    .execute()
}
