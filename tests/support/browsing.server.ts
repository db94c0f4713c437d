/**
 * People with a real browser: each has a context of its own, as on a machine of their own. What a page complains
 * about in its console is kept, so that a test can ask for silence.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from './browser.server.ts'
import { type Site, serveSite } from './served-site.server.ts'

export interface Look {
  readonly width: number
  readonly scheme: 'light' | 'dark'
  readonly locale: 'lv' | 'en'
}

export interface Browsing {
  readonly site: Site
  /** A context with nobody signed in. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>
  /** A context of the person with this key in the demonstration; undefined: nobody. */
  as(key: string | undefined, look: Look): Promise<BrowserContext>
  close(): Promise<void>
}

export async function browse(): Promise<Browsing> {
  const [site, browser] = await Promise.all([serveSite(), launchBrowser()])
  return {
    site,
    visitor: (options) => browser.newContext({ baseURL: site.origin, ...options }),
    as: (key, look) => contextOf(browser, site, key, look),
    async close() {
      await browser.close()
      await site.close()
    },
  }
}

/** Tall enough for what a page shows first; the rest is scrolled to. */
const height = 900

async function contextOf(
  browser: Browser,
  site: Site,
  key: string | undefined,
  look: Look,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: site.origin,
    viewport: { width: look.width, height },
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    locale: look.locale,
  })
  const cookies = key ? (await site.signedIn(key)).cookies : []
  await context.addCookies(
    [...cookies, ['locale', look.locale] as const].map(([name, value]) => ({
      name,
      value,
      // Cookies know no port, and a secure one may be put down for https alone.
      url: site.origin.replace(/^http:/, 'https:'),
    })),
  )
  return context
}

/** Errors that the page itself reports: exceptions, refused scripts and styles, what React complains about. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('console', (message) => {
    // A page that answers 403, 404 or 422 on purpose is logged by the browser as a failed load of itself.
    const isOwnStatus =
      message.location().url === page.url() && /status of 4\d\d/.test(message.text())
    if (message.type() === 'error' && !isOwnStatus) errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return errors
}
