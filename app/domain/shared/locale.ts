export const locales = ['lv', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale =>
  (locales as readonly unknown[]).includes(value)
