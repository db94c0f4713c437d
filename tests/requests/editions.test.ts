/** Starting an edition over HTTP: what the form sends, what a wrong one gets back, where it leads. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, serveSite, type Visitor } from '#tests/support/served-site.server.ts'

let site: Site
let coordinator: Visitor
beforeAll(async () => {
  site = await serveSite()
  coordinator = await site.signedIn('zane')
}, 60_000)
afterAll(() => site.close())

const path = '/editions/new'
const fields = { title: 'Ceļvedis 2025', year: '2025', slug: '2025', include: '4' }

it('makes an edition with the ticked chapters and leads to it', async () => {
  const body = {
    ...fields,
    'title-4': 'Tīkli',
    'owner-4': 'SM',
    'title-5': 'Cita',
    'owner-5': 'EM',
  }
  const response = await coordinator.post(path, body)
  expect([response.status, response.headers.get('location')]).toEqual([303, '/editions/2025'])
  const page = await (await coordinator.get('/editions/2025')).text()
  expect(page).toContain('Tīkli')
  expect(page).not.toContain('Cita')
  expect((await coordinator.get('/editions/2025/chapters/4')).status).toBe(200)
  expect(await (await coordinator.get('/editions')).text()).toContain('0 no 1 nodaļām')
  const again = await coordinator.post(path, body)
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('href="#slug"')
})

it('answers wrong fields with 422, each named, everything typed still there', async () => {
  const response = await coordinator.post(path, {
    ...fields,
    slug: 'Ar atstarpi',
    year: 'divi',
    'title-4': 'Mans nosaukums',
  })
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain('href="#year"')
  expect(page).toContain('value="Ar atstarpi"')
  expect(page).toContain('value="Mans nosaukums"')
  const ownerless = await coordinator.post(path, { ...fields, slug: '2027', 'title-4': 'Tīkli' })
  expect(ownerless.status).toBe(422)
  expect(await ownerless.text()).toContain('href="#owner-4"')
})

it('is closed to others', async () => {
  const lead = await site.signedIn('ilze')
  expect((await lead.post(path, fields)).status).toBe(403)
})
