/** Who may import whom: the table of docs/decisions/0002, checked against every import of the tree. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const allowed: Record<string, readonly string[]> = {
  routes: ['features', 'platform', 'ui', 'domain', 'formats', 'copy'],
  cli: ['features', 'platform', 'ui', 'domain', 'formats', 'copy', 'db', 'seeds', 'tests'],
  features: ['domain', 'formats', 'platform', 'db', 'ui', 'copy', 'features'],
  platform: ['db', 'domain'],
  formats: ['domain'],
  ui: ['domain', 'copy'],
  copy: ['domain'],
  domain: [],
  db: ['domain'],
  seeds: ['domain', 'formats', 'features', 'platform', 'db', 'copy'],
  /** root, entries and routes.ts: the shell. */
  shell: ['features', 'platform', 'ui', 'domain', 'copy', 'routes'],
}

const domainLibraries =
  /^(zod|diff|@noble\/hashes(\/.*)?|mdast-util-[a-z-]+|micromark(-[a-z-]+)?|mdast|unist-util-[a-z-]+)$/

interface Import {
  readonly file: string
  readonly from: string
  readonly typeOnly: boolean
}

const files = globSync(['app/**/*.{ts,tsx}', 'db/**/*.ts', 'seeds/**/*.ts'])

const roomOf = (path: string): string => {
  const parts = path.split('/')
  if (parts[0] !== 'app') return parts[0] ?? ''
  return parts.length === 2 ? 'shell' : (parts[1] ?? '')
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8')
  const found: Import[] = []
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g
  for (const match of source.matchAll(pattern)) {
    const from = match[2] ?? match[3] ?? match[4] ?? ''
    found.push({ file, from: resolve(file, from), typeOnly: Boolean(match[1]) })
  }
  return found
}

function resolve(file: string, from: string): string {
  if (from.startsWith('#')) return from.slice(1)
  if (from.startsWith('.')) return normalize(join(dirname(file), from))
  return from
}

const isOurs = (path: string) => /^(app|db|seeds|tests)\//.test(path)
const imports = files.flatMap(importsOf)

describe('import rule', () => {
  it('reads the whole tree', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
  })

  it('keeps every room to its neighbours', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (!isOurs(from)) return false
      const [here, there] = [roomOf(file), roomOf(from)]
      return here !== there && !allowed[here]?.includes(there)
    })
    expect(wrong.map((i) => `${i.file} → ${i.from}`)).toEqual([])
  })

  it('lets features meet through their doors alone', () => {
    const feature = (path: string) => path.split('/')[2]
    const wrong = imports.filter(({ file, from, typeOnly }) => {
      if (!from.startsWith('app/features/') || typeOnly) return false
      if (file.startsWith('app/features/') && feature(file) === feature(from)) return false
      // A page may show another feature's component: props in, no loader behind it.
      if (file.includes('/components/')) return !/\/(components\/.*|index\.server\.ts)$/.test(from)
      if (file.startsWith('app/features/')) return !from.endsWith('/index.server.ts')
      return !/\/(index\.server\.ts|components\/.*|schemas\.ts)$/.test(from)
    })
    expect(wrong.map((i) => `${i.file} → ${i.from}`)).toEqual([])
  })

  it('has no cycle between features', () => {
    const edges = new Map<string, Set<string>>()
    for (const { file, from, typeOnly } of imports) {
      if (typeOnly || !file.startsWith('app/features/') || !from.startsWith('app/features/'))
        continue
      const [a = '', b = ''] = [file.split('/')[2], from.split('/')[2]]
      if (a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b))
    }
    const visit = (node: string, path: readonly string[]): string[] => {
      if (path.includes(node)) return [[...path, node].join(' → ')]
      return [...(edges.get(node) ?? [])].flatMap((next) => visit(next, [...path, node]))
    }
    expect([...edges.keys()].flatMap((node) => visit(node, []))).toEqual([])
  })

  it('keeps the domain pure', () => {
    const wrong = imports.filter(
      ({ file, from }) =>
        file.startsWith('app/domain/') && !isOurs(from) && !domainLibraries.test(from),
    )
    expect(wrong.map((i) => `${i.file} → ${i.from}`)).toEqual([])
    const impure = files
      .filter((f) => f.startsWith('app/domain/'))
      .filter((f) =>
        /Math\.random|Date\.now|new Date\(\)|process\.|globalThis\./.test(readFileSync(f, 'utf8')),
      )
    expect(impure).toEqual([])
  })

  it('keeps lucia, Remix and Kysely where they can be replaced', () => {
    const only = (library: RegExp, places: RegExp) =>
      imports
        .filter((i) => library.test(i.from) && !i.typeOnly && !places.test(i.file))
        .map((i) => `${i.file} → ${i.from}`)
    expect(only(/^lucia$/, /^app\/platform\/session\.server\.ts$/)).toEqual([])
    expect(
      only(
        /^@remix-run\//,
        /^app\/(routes\/|routes\.ts|platform\/|entry\.|root\.tsx|remix\.d\.ts)|components\/|^app\/ui\/|^app\/cli\/tasks\/dev/,
      ),
    ).toEqual([])
    expect(
      only(
        /^kysely(\/.*)?$/,
        /^db\/|^seeds\/|\/queries\/|repo\.server\.ts$|^app\/platform\/(session|throttle|serve\/app)\.server\.ts$/,
      ),
    ).toEqual([])
  })
})
