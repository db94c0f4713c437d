/** The pages that anybody may open: who gets them, what stands in them, where their links lead. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPerson } from '#app/features/accounts/index.server.ts'
import { findChapter } from '#app/features/chapters/index.server.ts'
import { moderateItem, submitStatement } from '#app/features/statements/index.server.ts'
import { type Site, serveSite, type Visitor } from '#tests/support/served-site.server.ts'

let site: Site
let clerk: Visitor
let number = ''

beforeAll(async () => {
  site = await serveSite()
  clerk = await site.signedIn('dace')
  const { db } = site.deps
  const chapter = (await findChapter(db, '2023', 4))!
  const representative = await person('anna')
  const common = { chapterId: chapter.id, address: '192.0.2.1', locale: 'lv' as const }
  const item = { proposedWording: '', sectionId: undefined, marked: undefined }
  const said = await submitStatement(
    {
      ...common,
      actor: representative,
      sender: { kind: 'organisation', institutionId: representative.memberships[0]!.institutionId },
      items: [{ ...item, kind: 'objection', body: 'Trūkst <b>aprēķina</b>.' }],
      formToken: 'public pages 1',
    },
    site.deps,
  )
  await submitStatement(
    {
      ...common,
      actor: { kind: 'anonymous' },
      sender: { kind: 'person', name: 'Zane Slepenā', email: 'zane@example.lv', namePublic: false },
      items: [{ ...item, kind: 'question', body: 'Gaida izskatīšanu.' }],
      formToken: 'public pages 2',
    },
    site.deps,
  )
  if (!said.ok) throw new Error('the statement was refused')
  number = said.value.number
}, 60_000)
afterAll(() => site.close())

async function person(key: string) {
  const row = await site.deps.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', `${key}@demo.celvedis.lv`)
    .executeTakeFirstOrThrow()
  return (await findPerson(site.deps.db, row.id))!
}

describe.each([
  ['/consultations', 200],
  ['/consultations/2023/4', 200],
  ['/consultations/2023/4/feedback', 200],
  ['/consultations/2023/1/feedback', 200],
  ['/consultations/2023/outcomes', 200],
  ['/consultations/2023/outcomes?chapter=4&by=TET', 200],
  ['/consultations/2023/outcomes?by=people&page=2', 200],
  ['/statements', 200],
  ['/consultations/2023/9', 404],
  ['/consultations/2023/9/feedback', 404],
  ['/consultations/2023/x/feedback', 404],
  ['/consultations/1999/outcomes', 404],
  ['/consultations/2023/outcomes?chapter=9', 404],
  ['/consultations/2023/outcomes?by=Nobody', 404],
  ['/statements/nothing', 404],
  ['/confirm/nothing', 404],
])('%s', (path, status) => {
  it(`is ${status} for everybody`, async () => {
    for (const visitor of [site.visitor(), clerk]) {
      expect((await visitor.get(path)).status).toBe(status)
    }
  })
})

it('leads visitors from the first page to what is open, and people to their work', async () => {
  expect((await site.visitor().get('/')).headers.get('location')).toBe('/consultations')
  expect((await clerk.get('/')).headers.get('location')).not.toBe('/consultations')
})

const pages = [
  '/consultations',
  '/consultations/2023/4',
  '/consultations/2023/4/feedback',
  '/consultations/2023/outcomes',
  '/statements',
  '/sign-in',
]

it.each(pages)('every link on %s leads somewhere', async (path) => {
  const visitor = site.visitor()
  const html = await (await visitor.get(path)).text()
  const links = new Set(
    [...html.matchAll(/<a[^>]* href="(\/[^"#]*)/g)].map(([, href]) =>
      href!.replaceAll('&amp;', '&'),
    ),
  )
  expect(links.size).toBeGreaterThan(3)
  // One paragraph's link stands for all of them.
  const different = new Map([...links].map((href) => [href.replace(/block=.*/, 'block='), href]))
  for (const href of different.values()) {
    const { status } = await site.visitor().get(href)
    expect([href, status < 400]).toEqual([href, true])
  }
})

it.each(pages)('%s speaks English to those who ask for it, with no id twice', async (path) => {
  const visitor = site.visitor()
  await visitor.get('/language?to=en&back=/')
  const html = await (await visitor.get(path)).text()
  expect(html).toContain('<html lang="en"')
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

describe('what was said', () => {
  it('is shown with its words escaped; what waits for moderation is not', async () => {
    for (const path of ['/consultations/2023/4', '/consultations/2023/outcomes']) {
      const html = await (await site.visitor().get(path)).text()
      expect(html).toContain('Trūkst &lt;b&gt;aprēķina&lt;/b&gt;.')
      expect(html).not.toContain('Gaida izskatīšanu.')
    }
  })

  it('is found by its number, without or with the item, and only when it is public', async () => {
    const find = async (asked: string) =>
      (await site.visitor().get(`/statements?number=${encodeURIComponent(asked)}`)).text()
    expect(await find(number)).toContain('Trūkst &lt;b&gt;aprēķina')
    expect(await find(`${number}/1`)).toContain('Trūkst &lt;b&gt;aprēķina')
    const hidden = number.replace(/\d+$/, (n) => String(Number(n) + 1).padStart(n.length, '0'))
    const missing = await find(hidden)
    expect(missing).toContain(`Publiska iesnieguma ar numuru ${hidden} nav`)
    expect(missing).not.toContain('Gaida izskatīšanu.')
    expect(await find('"><script>alert(1)</script>')).not.toContain('<script>alert')
  })

  it('from a person who did not want it shows no name once it is published', async () => {
    const { id } = await site.deps.db
      .selectFrom('items')
      .select('id')
      .where('body', '=', 'Gaida izskatīšanu.')
      .executeTakeFirstOrThrow()
    const statement = await site.deps.db
      .selectFrom('items')
      .innerJoin('one_time_links', 'one_time_links.subject_id', 'items.statement_id')
      .select('items.statement_id')
      .where('items.id', '=', id)
      .executeTakeFirstOrThrow()
    await site.deps.db
      .updateTable('statements')
      .set({ state: 'confirmed' })
      .where('id', '=', statement.statement_id)
      .execute()
    await site.deps.db
      .updateTable('items')
      .set({ state: 'confirmed' })
      .where('id', '=', id)
      .execute()
    const actor = await person('zane')
    const input = { actor, itemId: id, verdict: 'publish' as const, reason: '' }
    expect(await moderateItem(input, site.deps)).toMatchObject({ ok: true })
    const html = await (await site.visitor().get('/consultations/2023/outcomes?by=people')).text()
    expect(html).toContain('Gaida izskatīšanu.')
    expect(html).toContain('Privātpersona')
    expect(html).not.toContain('Slepenā')
    expect(html).not.toContain('Trūkst &lt;b&gt;')
  })
})
