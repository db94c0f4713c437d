/** Who gets which page: every page × every kind of visitor, with the status the rules ask for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, serveSite, type Visitor } from '#tests/support/served-site.server.ts'

let site: Site
const visitors = new Map<string, Visitor>()
const roles = {
  anonymous: undefined,
  coordinator: 'zane',
  drafter: 'andris',
  lead: 'ilze',
  otherLead: 'peteris',
  reviewer: 'kristaps',
  clerk: 'dace',
  representative: 'anna',
  administrator: 'sarmite',
} as const
type Role = keyof typeof roles

beforeAll(async () => {
  site = await serveSite()
  for (const [role, key] of Object.entries(roles)) {
    visitors.set(role, key ? await site.signedIn(key) : site.visitor())
  }
})
afterAll(() => site.close())

const service: Role[] = ['coordinator', 'drafter', 'lead', 'otherLead', 'reviewer', 'administrator']
const everyone = Object.keys(roles) as Role[]

/** Path → who gets 200; a visitor who is not signed in is sent to the sign-in page, the rest get 403. */
const pages: readonly (readonly [path: string, allowed: readonly Role[]])[] = [
  ['/account', everyone.filter((role) => role !== 'anonymous')],
  ['/people', ['administrator']],
  ['/institutions', ['administrator']],
  ['/imports', ['coordinator']],
  ['/editions', everyone.filter((role) => role !== 'anonymous')],
  ['/editions/new', ['coordinator']],
  ['/editions/2023', service],
  ['/editions/2023/chapters/4', service],
  ['/editions/2023/chapters/4?view=redline', service],
  ['/editions/2023/chapters/4?view=side', service],
  ['/editions/2023/chapters/4/compare', service],
  ['/editions/2023/chapters/4/compare?view=inline&only=numbers', service],
  ['/editions/2023/chapters/4/transition?kind=return', service],
  ['/editions/2023/chapters/4/setup', service],
  ['/editions/2023/chapters/4/series/4-1', service],
  ['/editions/2023/chapters/4/measures', service],
  ['/editions/2023/chapters/4/measures/2', service],
  ['/editions/2023/chapters/4/sections/1/history', service],
  ['/editions/2023/chapters/4/sections/1/compare?from=1&to=2', service],
  ['/editions/2023/chapters/4/sections/1/compare?from=1&to=2&view=side', service],
  ['/editions/2023/chapters/4/sections/1/edit', ['coordinator', 'drafter', 'lead', 'reviewer']],
  [
    '/editions/2023/chapters/4/sections/1/edit?mode=suggest',
    ['coordinator', 'drafter', 'lead', 'reviewer'],
  ],
  ['/editions/2023/chapters/4/sections/1/suggestions', service],
  ['/editions/2023/sign-offs', service],
  ['/editions/2023/sign-offs?chapter=4&section=1&by=AiM', service],
  ['/editions/2023/journal', service],
  ['/editions/2023/export', service],
  ['/editions/2023/export/file?format=html&chapter=4', service],
  ['/editions/2023/export/file?format=md', service],
]

describe.each(pages)('%s', (path, allowed) => {
  it.each(everyone)('for %s', async (role) => {
    const response = await visitors.get(role)!.get(path)
    const expected = allowed.includes(role) ? 200 : role === 'anonymous' ? 303 : 403
    expect(response.status).toBe(expected)
    if (expected === 303) expect(response.headers.get('location')).toMatch(/^\/sign-in\?back=/)
  })
})

describe('what is not there', () => {
  it.each([
    '/editions/1999',
    '/editions/2023/chapters/99',
    '/editions/2023/chapters/x',
    '/editions/2023/chapters/99/setup',
    '/editions/2023/chapters/4/series/4-9',
    '/editions/2023/chapters/4/measures/99',
    '/editions/2023/chapters/4/sections/9/history',
    '/editions/2023/chapters/4/sections/1/compare?from=1&to=99',
    '/editions/2023/chapters/4/transition?kind=explode',
    '/imports/nothing',
    '/no/such/page',
  ])('%s is 404', async (path) => {
    const response = await visitors.get('coordinator')!.get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Lapa nav atrasta')
  })
})

it('answers an unknown file format with a line and 404', async () => {
  const response = await visitors.get('coordinator')!.get('/editions/2023/export/file?format=exe')
  expect([response.status, await response.text()]).toEqual([404, '404 not-found\n'])
})

describe('every page', () => {
  it('carries the headers that keep a browser safe', async () => {
    const { headers } = await site.visitor().get('/sign-in')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self' 'nonce-")
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('speaks the language the reader chose, on every page and after a choice', async () => {
    const visitor = site.visitor()
    expect(await (await visitor.get('/sign-in')).text()).toContain('<html lang="lv"')
    const chosen = await visitor.get('/language?to=en&back=/sign-in')
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(await (await visitor.get('/sign-in')).text()).toContain('Sign in')
  })

  it('never sends a reader to another site', async () => {
    for (const back of ['https://example.org', '//example.org', '/\\example.org']) {
      const response = await site.visitor().get(`/language?to=en&back=${encodeURIComponent(back)}`)
      expect(response.headers.get('location')).toBe('/')
    }
  })
})

describe('writes', () => {
  it.each(['https://example.org', 'null'])('from %s are refused', async (origin) => {
    const response = await site.visitor().post('/sign-in', {}, { origin })
    expect(response.status).toBe(403)
  })
})
