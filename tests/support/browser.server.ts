/**
 * A real Chromium: CHROMIUM_PATH, the system's own, or the one that npm brings. Background networking is off,
 * so that a closed network is not asked for anything.
 */
import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

export async function launchBrowser(): Promise<Browser> {
  const named = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((p) => p && existsSync(p))
  if (named) return chromium.launch({ executablePath: named, args: quiet })
  const { default: bundled } = await import('@sparticuz/chromium')
  // Made for one page a process; tests open several.
  const args = bundled.args.filter((a) => a !== '--single-process' && !a.startsWith('--headless'))
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [...args, ...quiet],
  })
}
