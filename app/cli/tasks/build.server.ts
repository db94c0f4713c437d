/** Builds when a source file has changed since the last build, and only then. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'build/.sources'
const sources = [
  'app/**/*.{ts,tsx,css,json}',
  'public/**/*',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

export async function run(): Promise<number> {
  return buildWhenStale(true)
}

export function buildWhenStale(always = false): number {
  const now = fingerprint()
  const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (!always && built === now) return 0
  console.error('Building…')
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn'],
    {
      stdio: ['ignore', 2, 2],
      // A build that tests ask for is no test itself.
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    },
  )
  if (status !== 0) return status ?? 1
  mkdirSync('build', { recursive: true })
  writeFileSync(stamp, now)
  return 0
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(sources).sort()) {
    if (!/\.[a-z0-9]+$/i.test(file)) continue
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}
