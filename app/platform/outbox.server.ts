/**
 * What has to leave the house is a row written with the change; a worker delivers it after the commit and
 * tries again with growing pauses. At least once: a receiver may see the same id twice, never none.
 */
import type { Kysely } from 'kysely'
import type { Db } from '#db/connect.server.ts'
import { claimDue } from '#db/dialect/claim.server.ts'
import type { Schema } from '#db/schema/index.ts'
import { type Clock, timestamp } from './clock.ts'
import { newId } from './ids.server.ts'
import type { Log } from './log.server.ts'

export interface Outgoing {
  readonly topic: string
  readonly payload: unknown
}

export type Deliver = (payload: unknown, id: string) => Promise<void>

export async function enqueue(trx: Kysely<Schema>, at: string, ...all: Outgoing[]): Promise<void> {
  if (all.length === 0) return
  await trx
    .insertInto('outbox')
    .values(
      all.map((o) => ({
        id: newId(),
        topic: o.topic,
        payload: JSON.stringify(o.payload),
        created_at: at,
        due_at: at,
        attempts: 0,
      })),
    )
    .execute()
}

/** Delivers what is due; returns how many rows were tried. */
export async function deliverDue(
  db: Db,
  clock: Clock,
  log: Log,
  handlers: Readonly<Record<string, Deliver>>,
): Promise<number> {
  // A claimed row comes back by itself when the process dies in the middle.
  const lease = new Date(clock().getTime() + 5 * 60_000).toISOString()
  const rows = await claimDue(db, timestamp(clock), lease, 20)
  for (const row of rows) {
    try {
      const deliver = handlers[row.topic]
      if (!deliver) throw new Error(`no handler for ${row.topic}`)
      await deliver(JSON.parse(row.payload), row.id)
      // What was delivered is not kept: letters hold one-time links.
      await db
        .updateTable('outbox')
        .set({ done_at: timestamp(clock), last_error: null, payload: '{}' })
        .where('id', '=', row.id)
        .execute()
    } catch (error) {
      log.warn({ err: error, topic: row.topic, id: row.id }, 'delivery failed, will be tried again')
      await db
        .updateTable('outbox')
        .set({
          due_at: new Date(clock().getTime() + backoff(row.attempts)).toISOString(),
          last_error: error instanceof Error ? error.message : String(error),
        })
        .where('id', '=', row.id)
        .execute()
    }
  }
  return rows.length
}

/** Messages that should have left an hour ago. */
export async function countStuck(db: Db, now: Date): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('done_at', 'is', null)
    .where('created_at', '<', new Date(now.getTime() - 3_600_000).toISOString())
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** 30 s, 1 min, 2 min … at most six hours, in milliseconds. */
const backoff = (attempts: number): number =>
  Math.min(30_000 * 2 ** Math.max(0, attempts - 1), 6 * 3_600_000)

/** Runs until stopped; `wake` delivers at once after a commit. */
export function startOutboxWorker(
  db: Db,
  clock: Clock,
  log: Log,
  handlers: Readonly<Record<string, Deliver>>,
  everyMs = 5_000,
): { stop(): Promise<void> } {
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  const round = () => {
    running = (async () => {
      while (!stopped && (await deliverDue(db, clock, log, handlers)) === 20);
    })().catch((error: unknown) => log.error({ err: error }, 'outbox round failed'))
  }
  const timer = setInterval(round, everyMs)
  timer.unref()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
