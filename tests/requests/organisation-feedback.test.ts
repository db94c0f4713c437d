/** Feedback of organisations: prepared, sent and withdrawn by their own people. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedbackClock, item, open, press } from '#tests/support/feedback-form.server.ts'
import { type Site, serveSite } from '#tests/support/served-site.server.ts'

let site: Site
const clock = feedbackClock(() => site)

beforeAll(async () => {
  site = await serveSite()
}, 60_000)
afterAll(() => site.close())

describe('an organisation', () => {
  const institution = async (shortName: string) =>
    (
      await site.deps.db
        .selectFrom('institutions')
        .select('id')
        .where('short_name', '=', shortName)
        .executeTakeFirstOrThrow()
    ).id

  async function submitFor(key: string): Promise<string> {
    const visitor = await site.signedIn(key)
    const third = await press(visitor, await open(visitor), 'to-check', item)
    clock.wait(5)
    return (await press(visitor, third.html, 'submit')).response.headers.get('location') ?? ''
  }

  it('has its clerk prepare, its representative send, and sees both in its list', async () => {
    const receipt = await submitFor('dace')
    const clerk = await site.signedIn('dace')
    const page = await (await clerk.get(receipt)).text()
    expect(page).toContain('Atsauksme sagatavota')
    expect(page).not.toContain('value="release"')
    expect((await clerk.post(receipt, { intent: 'release' })).status).toBe(403)
    expect((await (await site.signedIn('anna')).post(receipt, { intent: 'release' })).status).toBe(
      403,
    )
    await clock.deliver()
    expect(site.sent.map((m) => m.to)).toEqual(['normunds@demo.celvedis.lv'])
    const representative = await site.signedIn('normunds')
    expect(await (await representative.get('/statements')).text()).toContain(receipt)
    const sent = await representative.post(receipt, { intent: 'release' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, receipt])
    expect((await representative.post(receipt, { intent: 'release' })).status).toBe(409)
    const foreign = await (await (await site.signedIn('anna')).get('/statements')).text()
    expect(foreign).not.toContain(receipt)
  })

  it("refuses another organisation's id", async () => {
    const as = await institution('TET')
    for (const visitor of [site.visitor(), await site.signedIn('dace')]) {
      const refused = await press(visitor, await open(visitor), 'to-items', { as })
      expect(refused.status).toBe(422)
      expect(refused.html).toContain('href="#as"')
      expect(refused.html).toContain(' id="as"')
    }
  })

  it("refuses to speak for a ministry whose drafter is nobody's representative", async () => {
    const visitor = await site.signedIn('andris')
    const as = await institution('SM')
    const third = await press(visitor, await open(visitor), 'to-check', { ...item, as })
    clock.wait(5)
    expect((await press(visitor, third.html, 'submit', { as })).status).toBe(403)
  })

  it('withdraws by its own people alone', async () => {
    const receipt = await submitFor('anna')
    expect((await site.visitor().post(receipt, { intent: 'withdraw' })).status).toBe(403)
    const representative = await site.signedIn('anna')
    expect(await (await representative.get(receipt)).text()).toContain('value="withdraw"')
    expect((await representative.post(receipt, { intent: 'withdraw' })).status).toBe(303)
    expect(await (await representative.get(receipt)).text()).toContain('Atsauksme atsaukta')
    expect((await representative.post(receipt, { intent: 'withdraw' })).status).toBe(409)
  })
})
