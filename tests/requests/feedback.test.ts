/** Feedback without script, from the paragraph's link to the receipt, and everything that may go wrong on the way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedbackClock, item, open, press, sender } from '#tests/support/feedback-form.server.ts'
import { fieldsOf, unescapeHtml } from '#tests/support/form-fields.ts'
import { type Site, serveSite } from '#tests/support/served-site.server.ts'

let site: Site
const clock = feedbackClock(() => site)

beforeAll(async () => {
  site = await serveSite()
}, 60_000)
afterAll(() => site.close())

const path = (url: string) => new URL(url).pathname
const linkIn = (text: string, kind: 'confirm' | 'statements') =>
  path(new RegExp(`https?://\\S+/${kind}/\\S+`).exec(text)?.[0] ?? '')

describe('a person without script', () => {
  it('goes from the paragraph to the receipt and confirms by the letter', async () => {
    const visitor = site.visitor()
    const chapter = await (await visitor.get('/consultations/2023/4')).text()
    const link = unescapeHtml(
      /href="([^"]*feedback\?section=1&amp;block=[^"]*)"/.exec(chapter)![1]!,
    )
    const first = await (await visitor.get(link)).text()
    const second = await press(visitor, first, 'to-items', sender())
    expect(second.html).toContain('<mark class="selx">')
    const changed = 'Viss ir izdarīts.'
    const filled = { ...item, 'item-0-wording': changed }
    const shown = await press(visitor, second.html, 'preview-0', filled)
    expect(shown.html).toMatch(/<ins>.*Viss/s)
    const added = await press(visitor, shown.html, 'add')
    const third = await press(visitor, added.html, 'to-check', {
      'item-1-kind': 'question',
      'item-1-body': 'Kad?',
      'item-1-section': '3.1',
    })
    expect([third.status, third.html.includes('4.3.1. visa sadaļa')]).toEqual([200, true])
    clock.wait(5)
    const sent = await press(visitor, third.html, 'submit')
    expect(sent.status).toBe(303)
    const receipt = sent.response.headers.get('location') ?? ''
    expect(await (await visitor.get(receipt)).text()).toContain('Apstipriniet e-pastu')

    await clock.deliver()
    expect(site.sent).toHaveLength(1)
    const letter = site.sent[0]!.text
    expect(linkIn(letter, 'statements')).toBe(receipt)
    const confirm = linkIn(letter, 'confirm')
    for (let scanned = 0; scanned < 2; scanned++) {
      expect((await site.visitor().get(confirm)).status).toBe(200)
    }
    expect(await (await visitor.get(receipt)).text()).toContain('Apstipriniet e-pastu')
    const confirmed = await visitor.post(confirm, {})
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, receipt])
    const page = await (await visitor.get(receipt)).text()
    expect(page).toContain('Atsauksme apstiprināta un iesniegta.')
    expect(page).toContain('Gaida publicēšanu')
    expect(page).toContain(changed)
    expect((await visitor.get(confirm)).status).toBe(404)
    expect((await visitor.post(confirm, {})).status).toBe(422)
  })

  it('keeps everything while it goes back and forth, adds, copies and removes', async () => {
    const visitor = site.visitor()
    const who = sender()
    const second = await press(visitor, await open(visitor), 'to-items', who)
    const copied = await press(visitor, second.html, 'copy-0', item)
    expect(fieldsOf(copied.html)['item-1-body']).toBe('Trūkst aprēķina.')
    const edited = await press(visitor, copied.html, 'remove-0', { 'item-1-body': 'Otrs.' })
    const back = await press(visitor, edited.html, 'to-sender')
    expect(fieldsOf(back.html)).toMatchObject({ ...who, 'item-0-body': 'Otrs.' })
  })
})

describe('what is wrong', () => {
  it('is named beside the field, with everything kept', async () => {
    const visitor = site.visitor()
    const bad = { ...sender(), email: 'nav adrese', namePublic: '' }
    const first = await press(visitor, await open(visitor), 'to-items', bad)
    expect(first.status).toBe(422)
    expect(fieldsOf(first.html)).toMatchObject({ name: bad.name, email: bad.email })
    for (const id of ['email', 'namePublic']) {
      expect(first.html).toContain(`href="#${id}"`)
      expect(first.html).toContain(` id="${id}"`)
    }
    const second = await press(visitor, first.html, 'to-items', sender())
    const third = await press(visitor, second.html, 'to-check', { 'item-0-wording': 'Jauns.' })
    expect(third.status).toBe(422)
    expect(third.html).toContain('1. punkts: Izvēlieties, kas tas ir')
    expect(third.html).toContain(' id="item-0-kind"')
    expect(fieldsOf(third.html)['item-0-wording']).toBe('Jauns.')
  })

  it.each([
    ['a section of no chapter', { 'item-0-section': '99' }],
    [
      'a block of no section',
      { 'item-0-section': '1', 'item-0-block': 'x.0', 'item-0-quote': 'x' },
    ],
    ['a kind that is none', { 'item-0-kind': 'shout' }],
    ['a text without end', { 'item-0-body': 'x'.repeat(20_001) }],
  ])('%s is refused', async (_, wrong) => {
    const visitor = site.visitor()
    const second = await press(visitor, await open(visitor), 'to-items', sender())
    const third = await press(visitor, second.html, 'to-check', { ...item, ...wrong })
    expect(third.status).toBe(422)
  })

  it('HTML is shown as it was typed, everywhere', async () => {
    const visitor = site.visitor()
    const evil = '<img src=x onerror=alert(1)>"\'</textarea><script>alert(1)</script>'
    const receipt = await clock.submit(visitor, { 'item-0-body': evil })
    const page = await (await visitor.get(receipt)).text()
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page).not.toMatch(/<img src=x|<script>alert/)
  })

  it.each([
    ['tampered', (token: string) => `${token.slice(0, -2)}xx`],
    ['made up', () => 'a.b.c'],
    ['missing', () => ''],
  ])('a %s token asks to send again, with a token of ours', async (_, change) => {
    const visitor = site.visitor()
    const second = await press(visitor, await open(visitor), 'to-items', sender())
    const third = await press(visitor, second.html, 'to-check', item)
    clock.wait(5)
    const token = change(fieldsOf(third.html).token ?? '')
    const refused = await press(visitor, third.html, 'submit', { token })
    expect(refused.status).toBe(422)
    expect(fieldsOf(refused.html)).toMatchObject({ 'item-0-body': 'Trūkst aprēķina.' })
    clock.wait(5)
    expect((await press(visitor, refused.html, 'submit')).status).toBe(303)
  })

  it('programs are told apart by haste and by the field that nobody sees', async () => {
    const visitor = site.visitor()
    const second = await press(visitor, await open(visitor), 'to-items', sender())
    const third = await press(visitor, second.html, 'to-check', item)
    expect((await press(visitor, third.html, 'submit')).status).toBe(422)
    clock.wait(5)
    const website = 'https://example.org'
    expect((await press(visitor, third.html, 'submit', { website })).status).toBe(422)
  })

  it('a flood from one address gets 429 and loses nothing', async () => {
    const visitor = site.visitor()
    const second = await press(visitor, await open(visitor), 'to-items', sender())
    const third = await press(visitor, second.html, 'to-check', item)
    clock.wait(5)
    await site.deps.db
      .insertInto('throttles')
      .values(
        ['127.0.0.1', '::ffff:127.0.0.1', '::1'].map((address) => ({
          key: `statement@${address}`,
          points: 30,
          expires_at: new Date(clock.now() + 60_000).toISOString(),
        })),
      )
      .execute()
    const refused = await press(visitor, third.html, 'submit')
    expect(refused.status).toBe(429)
    expect(fieldsOf(refused.html)['item-0-body']).toBe('Trūkst aprēķina.')
  })
})

describe('the same form', () => {
  it('sent twice leads to one receipt, also after the window has closed', async () => {
    const visitor = site.visitor()
    const second = await press(visitor, await open(visitor), 'to-items', sender())
    const third = await press(visitor, second.html, 'to-check', item)
    clock.wait(5)
    const twice = await Promise.all([1, 2].map(() => press(visitor, third.html, 'submit')))
    const receipts = twice.map(({ response }) => response.headers.get('location'))
    expect(receipts[0]).toMatch(/^\/statements\//)
    expect(receipts[1]).toBe(receipts[0])
    clock.wait(30 * 86_400)
    const late = await press(visitor, third.html, 'submit')
    expect([late.status, late.response.headers.get('location')]).toEqual([303, receipts[0]])
  })
})

describe('a closed window', () => {
  it('says so, and gives back what was written', async () => {
    const visitor = site.visitor()
    const second = await press(visitor, await open(visitor), 'to-items', sender())
    const third = await press(visitor, second.html, 'to-check', item)
    clock.wait(30 * 86_400)
    const refused = await press(visitor, third.html, 'submit')
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Trūkst aprēķina.')
    expect(await open(visitor)).toContain('Apspriešana ir beigusies.')
    const preview = await visitor.post('/consultations/2023/4/preview', { wording: 'x' })
    expect(preview.status).toBe(409)
  })
})

describe('the preview', () => {
  it('draws what a wording changes, and only in a passage that is there', async () => {
    const visitor = site.visitor()
    const chapter = await (await visitor.get('/consultations/2023/4')).text()
    const block = /section=1&amp;block=([^"]+)"/.exec(chapter)![1]!
    const html = await open(visitor, `?section=1&block=${block}`)
    const {
      'item-0-start': start = '',
      'item-0-end': end = '',
      'item-0-quote': quote = '',
    } = fieldsOf(html)
    const fields = { section: '1', block, start, end, quote }
    const wording = `${quote} <b>Vēl</b> vārdi.`
    const drawn = await visitor.post('/consultations/2023/4/preview', { ...fields, wording })
    expect(drawn.status).toBe(200)
    expect(await drawn.text()).toMatch(/<ins>.*&lt;b&gt;Vēl/s)
    const gone = { ...fields, quote: 'nav tādu vārdu', wording }
    expect((await visitor.post('/consultations/2023/4/preview', gone)).status).toBe(422)
    const long = { ...fields, wording: 'x'.repeat(20_001) }
    expect((await visitor.post('/consultations/2023/4/preview', long)).status).toBe(422)
  })
})

it('a receipt knows its two buttons and no others', async () => {
  const visitor = site.visitor()
  const receipt = await clock.submit(visitor)
  expect((await visitor.post(receipt, { intent: 'explode' })).status).toBe(400)
  expect((await visitor.post(`${receipt}x`, { intent: 'withdraw' })).status).toBe(404)
  expect((await visitor.get(receipt)).headers.get('cache-control')).toBe('no-store')
})
