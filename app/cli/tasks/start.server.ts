/** `npm start`: build when stale, migrate, seed an empty database, serve until told to stop. */
import { buildWhenStale } from './build.server.ts'

export async function run(): Promise<number> {
  process.env.NODE_ENV = 'production'
  const failed = buildWhenStale()
  if (failed) return failed
  const { serve } = await import('#app/platform/serve/serve.server.ts')
  const build = await import(`${process.cwd()}/build/server/index.js`)
  const { prepare } = await import('../prepare.server.ts')
  const { handlers } = await import('../handlers.server.ts')
  return serve({ build, handlers }, prepare)
}
