import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '#app/features/accounts/index.server.ts'
import { type Site, serveSite } from '#tests/support/served-site.server.ts'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const attempt = (email: string, password: string) =>
  site.visitor().post('/sign-in', { email, password, back: '/editions/2023' })

describe('signing in', () => {
  it('leads back to where the person wanted to go', async () => {
    const response = await attempt('Ilze@demo.celvedis.lv ', demoPassword)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/editions/2023'])
    const cookie = response.headers.get('set-cookie') ?? ''
    for (const part of ['__Host-celvedis=', 'HttpOnly', 'Secure', 'SameSite=Lax']) {
      expect(cookie).toContain(part)
    }
  })

  it('answers a wrong password and an unknown address alike, and keeps the address', async () => {
    const wrong = await attempt('andris@demo.celvedis.lv', 'not the password')
    const unknown = await attempt('nobody@demo.celvedis.lv', 'not the password')
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    const [a, b] = [await wrong.text(), await unknown.text()]
    expect(a).toContain('E-pasts vai parole nav pareizi')
    expect(a).toContain('value="andris@demo.celvedis.lv"')
    expect(a).not.toContain('not the password')
    expect(b.replaceAll('nobody', 'andris').length).toBe(a.length)
  })

  it('is throttled per account, though the password is right at last', async () => {
    for (let i = 0; i < 10; i++) await attempt('baiba@demo.celvedis.lv', `guess ${i}`)
    const response = await attempt('baiba@demo.celvedis.lv', demoPassword)
    expect(response.status).toBe(429)
    expect((await attempt('gatis@demo.celvedis.lv', demoPassword)).status).toBe(303)
  })

  it('ends everywhere when the person asks for it', async () => {
    const [phone, desk] = [await site.signedIn('liga'), await site.signedIn('liga')]
    expect((await phone.get('/account')).status).toBe(200)
    const out = await desk.post('/sign-out', { everywhere: '1' })
    expect(out.status).toBe(303)
    expect((await phone.get('/account')).status).toBe(303)
    expect((await desk.get('/account')).status).toBe(303)
  })

  it('ends with sign-out on one device alone', async () => {
    const [phone, desk] = [await site.signedIn('valdis'), await site.signedIn('valdis')]
    await desk.post('/sign-out', {})
    expect((await desk.get('/account')).status).toBe(303)
    expect((await phone.get('/account')).status).toBe(200)
  })
})

describe('people', () => {
  it('come by invitation: link, password, signed in; the link works once', async () => {
    const admin = await site.signedIn('sarmite')
    const { id: institutionId } = await site.deps.db
      .selectFrom('institutions')
      .select('id')
      .where('short_name', '=', 'SM')
      .executeTakeFirstOrThrow()
    const fields = {
      email: 'jauns@sm.gov.lv',
      name: 'Jauns Cilvēks',
      institutionId,
      role: 'drafter',
    }
    expect((await admin.post('/people', fields)).status).toBe(303)
    const row = await site.deps.db
      .selectFrom('outbox')
      .selectAll()
      .where('topic', '=', 'mail.invitation')
      .executeTakeFirstOrThrow()
    const path = new URL(JSON.parse(row.payload).url).pathname
    const password = 'četri vārdi vienā rindā'
    const guest = site.visitor()
    const short = await guest.post(path, { password: 'īsa', passwordAgain: 'īsa' })
    expect(short.status).toBe(422)
    const differs = await guest.post(path, { password, passwordAgain: `${password}!` })
    expect(differs.status).toBe(422)
    const taken = await guest.post(path, { password, passwordAgain: password })
    expect(taken.status).toBe(303)
    expect((await guest.get('/editions/2023')).status).toBe(200)
    const again = await site.visitor().post(path, { password, passwordAgain: password })
    expect(again.status).toBe(422)
  })

  it('are invited by administrators alone, with everything filled in', async () => {
    const admin = await site.signedIn('sarmite')
    const empty = await admin.post('/people', { email: 'nav adrese', name: '', role: 'king' })
    expect(empty.status).toBe(422)
    const html = await empty.text()
    expect(html).toContain('value="nav adrese"')
    const lead = await site.signedIn('ilze')
    expect(
      (await lead.post('/people', { email: 'a@b.lv', name: 'A', role: 'lead' })).status,
    ).not.toBe(303)
  })

  it('keep at least one administrator', async () => {
    const admin = await site.signedIn('sarmite')
    const { id } = await site.deps.db
      .selectFrom('memberships')
      .select('id')
      .where('role', '=', 'administrator')
      .executeTakeFirstOrThrow()
    expect((await admin.post('/people', { end: id })).status).toBe(409)
  })
})
