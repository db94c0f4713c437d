/** Settings → open database → listening server; stops in order, so that nothing acknowledged is lost. */
import type { AddressInfo, Server } from 'node:net'
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
  const refused = await listening(server)
  if (refused) {
    process.stderr.write(`${refused}\n`)
    await outbox.stop()
    await deps.db.destroy()
    return 2
  }
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

/** What to tell the person who starts the server when the port cannot be had. */
const listening = (server: Server) =>
  new Promise<string | undefined>((done, failed) => {
    server.once('listening', () => done(undefined))
    server.once('error', (error: NodeJS.ErrnoException & { port?: number }) => {
      if (error.code === 'EADDRINUSE') {
        done(`Port ${error.port} is taken. Stop the other server or set PORT.`)
      } else if (error.code === 'EACCES') {
        done(`Port ${error.port} may not be used by this account. Set PORT above 1023.`)
      } else failed(error)
    })
  })

const stopSignal = () =>
  new Promise<void>((stop) => {
    process.once('SIGTERM', () => stop())
    process.once('SIGINT', () => stop())
  })
