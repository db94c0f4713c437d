/** Both languages at once: for the server, which renders and mails in either. */
import type { Locale } from '#app/domain/shared/locale.ts'
import { en } from './en/index.ts'
import { type Copy, lv } from './lv/index.ts'

export const copyFor = (locale: Locale): Copy => (locale === 'lv' ? lv : en)
