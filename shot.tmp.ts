import { launchBrowser } from '#tests/support/browser.server.ts'
const [,, out, ...paths] = process.argv
const origin = 'http://127.0.0.1:3011'
const browser = await launchBrowser()
for (const [name, w, dark] of [['d', 1440, false], ['p', 390, false], ['dd', 1440, true]] as const) {
  if (process.env.ONLY && !process.env.ONLY.split(',').includes(name)) continue
  const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: dark ? 'dark' : 'light', locale: 'lv-LV' })
  const page = await ctx.newPage()
  if (process.env.AS) {
    await page.request.post(origin + '/sign-in', { form: { email: process.env.AS + '@demo.celvedis.lv', password: 'celvedis-demo', back: '/account' }, headers: { origin } })
  }
  for (const [i, p] of paths.entries()) {
    page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
    const r = await page.goto(origin + p)
    const over = await page.evaluate(() => {
      const w = document.documentElement.clientWidth
      const bad = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > w + 1).slice(0, 8).map((e) => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))
      return [document.documentElement.scrollWidth, w, bad]
    })
    console.log(name, p, r?.status(), JSON.stringify(over))
    if (process.env.SCROLL) await page.evaluate((s) => document.querySelector(s)?.scrollIntoView(), process.env.SCROLL)
    await page.screenshot({ path: `/tmp/shots/${out}-${i}-${name}.png`, ...(process.env.CLIP ? { fullPage: true, clip: { x: 0, y: Number(process.env.TOP ?? 0), width: w, height: Number(process.env.CLIP) } } : { fullPage: true }) })
  }
  await ctx.close()
}
await browser.close()
