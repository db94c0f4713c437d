/** `npm run dev`: the same server with Vite in the middle, so that a saved file shows at once. */
import type { ServerBuild } from '@remix-run/node'

export async function run(): Promise<number> {
  process.env.NODE_ENV = 'development'
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  const { serve } = await import('#app/platform/serve/serve.server.ts')
  const { prepare } = await import('../prepare.server.ts')
  const { handlers } = await import('../handlers.server.ts')
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  return serve({ development: vite.middlewares, build, handlers }, prepare)
}
