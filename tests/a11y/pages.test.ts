/**
 * Every page once (wide, light, Latvian), the main ones narrow, dark and in English. A11Y_LOOKS=all walks every
 * width, scheme and language instead.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browsing, browse, type Look } from '#tests/support/browsing.server.ts'
import { nameOf, Onlooker } from './look-at.server.ts'
import { pages } from './pages.ts'

let browsing: Browsing
let onlooker: Onlooker
beforeAll(async () => {
  browsing = await browse()
  onlooker = new Onlooker(browsing)
})
afterAll(() => browsing.close())

const usual: Look = { width: 1440, scheme: 'light', locale: 'lv' }
const varied: readonly Look[] = [
  { ...usual, width: 390 },
  { ...usual, scheme: 'dark' },
  { ...usual, locale: 'en' },
]
/** 720: a 1440 wide window at 200 %; 320: WCAG's narrowest. */
const matrix: readonly Look[] = [1440, 720, 390, 320].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['lv', 'en'] as const).map((locale) => ({ width, scheme, locale })),
  ),
)
const wantsAll = process.env.A11Y_LOOKS === 'all'

describe.each(pages)('$name', (page) => {
  const looks = wantsAll ? matrix : page.isMain ? [usual, ...varied] : [usual]
  it.each(looks.map((look) => [nameOf(look), look] as const))('%s', async (_, look) => {
    expect(await onlooker.complaints(page, look)).toEqual([])
  })
})
