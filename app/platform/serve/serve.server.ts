/** Settings → open database → listening server; stops in order, so that nothing acknowledged is lost. */
import type { AddressInfo } from 'node:net'
import { connect } from '#db/connect.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { systemClock } from '../clock.ts'
import type { Deps } from '../deps.server.ts'
import { type Env, isLoopback, readEnv } from '../env.server.ts'
import { createLog } from '../log.server.ts'
import { createMailer } from '../mail.server.ts'
import { type Assets, createApp } from './app.server.ts'

/** What the start script does between an open database and the first request. */
export type Prepare = (deps: Deps) => Promise<readonly string[]>

export async function serve(assets: Assets, prepare: Prepare = async () => []): Promise<number> {
  const deps = open(readEnv())
  await migrateToLatest(deps.db)
  const notes = await prepare(deps)
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
