/** Settings → open database → listening server; stops in order, so that nothing acknowledged is lost. */
import type { AddressInfo } from 'node:net'
import { connect } from '#db/connect.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { systemClock } from '../clock.ts'
import type { Deps } from '../deps.server.ts'
import { type Env, isLoopback, readEnv } from '../env.server.ts'
import { createLog } from '../log.server.ts'
import { createMailer } from '../mail.server.ts'
import { type Deliver, startOutboxWorker } from '../outbox.server.ts'
import { type Assets, createApp } from './app.server.ts'

/** What is done between a migrated database and the first request; says what to use and what to print. */
export type Prepare = (
  deps: Deps,
) => Promise<{ readonly deps: Deps; readonly notes: readonly string[] }>

export interface Served extends Assets {
  /** Who delivers what leaves the house, by topic. */
  readonly handlers: (deps: Deps) => Readonly<Record<string, Deliver>>
}

export async function serve(assets: Served, prepare: Prepare): Promise<number> {
  const opened = open(readEnv())
  await migrateToLatest(opened.db)
  const { deps, notes } = await prepare(opened)
  const outbox = startOutboxWorker(deps.db, deps.clock, deps.log, assets.handlers(deps))
  const app = createApp(deps, assets)
  const server = app.listen(deps.env.port, deps.env.host)
  await new Promise<void>((listening, failed) => {
    server.once('listening', listening)
    server.once('error', failed)
  })
  const { port } = server.address() as AddressInfo
  process.stdout.write(
    `${[`Ceļvedis: ${deps.env.origin.replace(/:0$/, `:${port}`)}`, ...notes].join('\n')}\n`,
  )
  await stopSignal()
  await new Promise((closed) => {
    server.close(closed)
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 5_000).unref()
  })
  await outbox.stop()
  await deps.db.destroy()
  return 0
}

export function open(env: Env): Deps {
  if (env.demo && !isLoopback(env.host)) {
    throw new Error('DEMO=1 lists accounts with known passwords: HOST must be a loopback address.')
  }
  return {
    env,
    db: connect(env.databaseUrl),
    clock: systemClock,
    mailer: createMailer(env),
    log: createLog(env.logLevel),
  }
}

const stopSignal = () =>
  new Promise<void>((stop) => {
    process.once('SIGTERM', () => stop())
    process.once('SIGINT', () => stop())
  })
