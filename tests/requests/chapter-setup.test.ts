/** The setup page of a chapter over HTTP: who may post what, and what a wrong form gets back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, serveSite, type Visitor } from '#tests/support/served-site.server.ts'

const path = '/editions/2023/chapters/12/setup'
let site: Site
let coordinator: Visitor
let owner: Visitor
beforeAll(async () => {
  site = await serveSite()
  coordinator = await site.signedIn('zane')
  owner = await site.signedIn('gatis')
}, 60_000)
afterAll(() => site.close())

const field = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? expect.fail(`no ${name}`)
const form = async (visitor: Visitor) => {
  const html = await (await visitor.get(path)).text()
  const ownerId = /<option[^>]*value="([^"]*)"[^>]*selected/.exec(html)?.[1] ?? ''
  return { html, ownerId }
}

describe('the frame', () => {
  it('is saved, says so, and shows the new days', async () => {
    const { html, ownerId } = await form(coordinator)
    const seen = field(html, 'seen')
    const fields = { intent: 'assign', seen, ownerId, dueOn: '1.12.2023', signOffDueOn: '' }
    const saved = await coordinator.post(path, fields)
    expect([saved.status, saved.headers.get('location')]).toEqual([303, path])
    const page = await (await coordinator.get(path)).text()
    expect(page).toContain('Atbildīgie un termiņi saglabāti.')
    expect(page).toContain('value="01.12.2023."')
    const stale = await coordinator.post(path, { ...fields, dueOn: '24.12.2023.' })
    expect(stale.status).toBe(409)
    const told = await stale.text()
    expect(told).toContain('Kāds cits jau mainīja atbildīgos vai termiņus')
    expect(told).toContain('value="24.12.2023."')
  })

  it('answers a wrong day with 422, the field named and everything typed still there', async () => {
    const { html, ownerId } = await form(coordinator)
    const other = /name="coOwnerIds" value="([^"]*)"/.exec(html.replaceAll(ownerId, ''))?.[1] ?? ''
    const response = await coordinator.post(path, {
      intent: 'assign',
      seen: field(html, 'seen'),
      ownerId,
      coOwnerIds: other,
      dueOn: '31.02.2024.',
      signOffDueOn: 'rīt',
    })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('href="#dueOn"')
    expect(page).toContain('value="31.02.2024."')
    expect(page).toContain('value="rīt"')
    expect(page).toMatch(new RegExp(`name="coOwnerIds"[^>]*checked=""[^>]*value="${other}"`))
  })

  it('is refused to everybody but the coordinator', async () => {
    for (const visitor of [owner, await site.signedIn('sarmite'), await site.signedIn('dace')]) {
      const fields = { intent: 'assign', seen: '', ownerId: 'x', dueOn: '', signOffDueOn: '' }
      expect((await visitor.post(path, fields)).status).toBe(403)
    }
  })
})

describe('sections', () => {
  it('are added below another by the owner, with a title', async () => {
    const nameless = await owner.post(path, { intent: 'add-under', under: '3', title: ' ' })
    expect(nameless.status).toBe(422)
    expect(await nameless.text()).toContain('href="#title"')
    const added = await owner.post(path, { intent: 'add-under', under: '3', title: 'Riski' })
    expect(added.status).toBe(303)
    expect(await (await owner.get(path)).text()).toContain('Pievienota 12.3.3. sadaļa.')
    const chapter = await (await owner.get('/editions/2023/chapters/12')).text()
    expect(chapter).toContain('12.3.3 Riski')
  })

  it('are not added twice', async () => {
    const response = await owner.post(path, { intent: 'add', number: '6' })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Šāda sadaļa nodaļā jau ir.')
  })

  it('are explained with a reason and a choice', async () => {
    const lead = await site.signedIn('andris')
    const chapter6 = '/editions/2023/chapters/6/setup'
    const seen = field((await (await lead.get(chapter6)).text()).replace(/.*sadalas/s, ''), 'seen')
    const none = await lead.post(chapter6, { intent: 'explain', seen, reason: 'Vēl nav tirgus' })
    expect(none.status).toBe(422)
    const page = await none.text()
    expect(page).toContain('href="#numbers"')
    expect(page).toContain('Vēl nav tirgus</textarea>')
    const fields = { intent: 'explain', seen, numbers: '7', reason: 'Mērķi vēl nosaka' }
    expect((await lead.post(chapter6, fields)).status).toBe(303)
    expect(await (await lead.get(chapter6)).text()).toContain('Iemesls: Mērķi vēl nosaka')
  })
})

it('answers a form it does not know with 422', async () => {
  expect((await coordinator.post(path, { intent: 'explode' })).status).toBe(422)
})
