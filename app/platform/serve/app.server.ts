/** The HTTP server: static files, health, then Remix for everything else. */
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import { sql } from 'kysely'
import type { Deps } from '../deps.server.ts'
import { createSessions } from '../session.server.ts'
import { metricsText, observe } from './metrics.server.ts'
import { refuseForeignWrites, secure } from './security.server.ts'

/** `remix` is the compiled build, or in development a function that asks Vite for the newest. */
export interface Assets {
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  /** Vite's own middleware in development; otherwise the built files are served. */
  readonly development?: RequestHandler
}

export function createApp(deps: Deps, assets: Assets): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.use(observe(deps.log))
  app.use(secure(deps.env.origin))
  health(app, deps)
  if (assets.development) app.use(assets.development)
  else staticFiles(app)
  app.use(refuseForeignWrites(deps.env.origin))
  app.use(compression())
  const sessions = createSessions(deps.db, deps.env)
  app.all(
    '*',
    createRequestHandler({
      build: assets.build,
      mode: assets.development ? 'development' : 'production',
      getLoadContext: (req, res) => ({
        deps,
        sessions,
        nonce: String(res.locals.nonce),
        address: req.ip ?? 'unknown',
        setCookie: (value: string) => void res.append('Set-Cookie', value),
      }),
    }),
  )
  return app
}

function staticFiles(app: Express) {
  const oneYear = { immutable: true, maxAge: '1y', fallthrough: false } as const
  app.use('/assets', express.static('build/client/assets', oneYear))
  app.use(express.static('build/client', { maxAge: '1h', index: false }))
}

function health(app: Express, deps: Deps) {
  app.get(['/health', '/api/v1/health'], (_, res) => void res.json({ status: 'ok' }))
  app.get(['/ready', '/api/v1/ready'], async (_, res) => {
    try {
      await sql`select 1`.execute(deps.db)
      res.json({ status: 'ok' })
    } catch {
      res.status(503).json({ status: 'unavailable' })
    }
  })
  app.get(['/metrics', '/api/v1/metrics'], (req, res) => {
    // Figures of the process are for the machine's own collector.
    if (!/^(::1|127\.|::ffff:127\.)/.test(req.socket.remoteAddress ?? '')) {
      res.status(404).end()
      return
    }
    res.type('text/plain; version=0.0.4').send(metricsText())
  })
}
