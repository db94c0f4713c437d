/** One page in one look: what axe-core finds, and what it cannot see. Returns complaints; none is what is wanted. */
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { type Browsing, type Look, listenForErrors } from '#tests/support/browsing.server.ts'
import type { PageToLookAt } from './pages.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const nameOf = ({ width, scheme, locale }: Look): string => `${width} ${scheme} ${locale}`

/** Contexts are kept: a person signs in once a look. */
export class Onlooker {
  readonly #browsing: Browsing
  readonly #contexts = new Map<string, Promise<BrowserContext>>()
  readonly #paths = new Map<PageToLookAt, Promise<string>>()

  constructor(browsing: Browsing) {
    this.#browsing = browsing
  }

  async complaints(asked: PageToLookAt, look: Look): Promise<string[]> {
    const context = await this.#contextOf(asked.as, look)
    const page = await context.newPage()
    try {
      const errors = listenForErrors(page)
      await page.goto(await this.#pathOf(asked))
      await asked.steps?.(page)
      const wrong = [...(await violations(page)), ...(await oneHeading(page))]
      if (!asked.steps) wrong.push(...(await skipsToContent(page)))
      wrong.push(...(await fitsPhone(page)))
      return [...wrong, ...errors.map((error) => `console: ${error}`)]
    } finally {
      await page.close()
    }
  }

  #contextOf(key: string | undefined, look: Look): Promise<BrowserContext> {
    const name = `${key} ${nameOf(look)}`
    const context = this.#contexts.get(name) ?? this.#browsing.as(key, look)
    this.#contexts.set(name, context)
    return context
  }

  #pathOf(asked: PageToLookAt): Promise<string> {
    const { path } = asked
    if (typeof path === 'string') return Promise.resolve(path)
    const made = this.#paths.get(asked) ?? path(this.#browsing.site)
    this.#paths.set(asked, made)
    return made
  }
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join('; ').replace(/\s+/g, ' ').trim()
      return `${id} (${help}) at ${target.join(' ')}: ${why}`
    }),
  )
}

async function oneHeading(page: Page): Promise<string[]> {
  const headings = await page.locator('h1').count()
  return headings === 1 ? [] : [`${headings} headings of the first level`]
}

/** The first stop of Tab leads past the menus: pressing it puts the next stop inside the content. */
async function skipsToContent(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.collapse(document.body, 0)
    scrollTo(0, 0)
  })
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => {
    const link = document.activeElement
    // Nothing stands before the content: there is nothing to skip.
    if (link?.closest('main') && !document.querySelector('header, nav')) return 'none needed'
    if (!(link instanceof HTMLAnchorElement) || !link.hash) return link?.outerHTML ?? 'nothing'
    const { width, height } = link.getBoundingClientRect()
    return width > 24 && height >= 24 ? '' : `a link that cannot be seen (${width} × ${height})`
  })
  if (first === 'none needed') return []
  if (first) return [`the first stop of Tab is no skip link: ${first.slice(0, 120)}`]
  await page.keyboard.press('Enter')
  const arrived = await page.evaluate(() => {
    const target = document.querySelector(location.hash)
    return Boolean(target?.closest('main') && getComputedStyle(target).display !== 'none')
  })
  if (!arrived) return ['the skip link leads nowhere in the content']
  await page.keyboard.press('Tab')
  const inside = await page.evaluate(
    () =>
      !document.activeElement?.closest('header.top') ||
      document.querySelector('main a[href], main button, main input') === null,
  )
  return inside ? [] : ['after the skip link Tab is still in the menus']
}

/** At 360 CSS pixels the page is read by scrolling down alone. */
async function fitsPhone(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 740 })
  const wide = await page.evaluate(() => {
    const width = document.documentElement.scrollWidth
    if (width <= 360) return ''
    const outside = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > 361 && one.getClientRects().length > 0,
    )
    const names = outside.slice(0, 3).map((one) => `${one.tagName.toLowerCase()}.${one.className}`)
    return `${width} px wide at 360: ${names.join(', ')}`
  })
  return wide ? [wide] : []
}
