/**
 * Dates, numbers and money as people read them. Times are shown in the document's own time zone, wherever
 * the reader sits; a date without time („2023-10-24”) is never shifted.
 */
import type { Locale } from '#app/domain/shared/locale.ts'

const timeZone = 'Europe/Riga'

export interface Formats {
  readonly locale: Locale
  /** 24.10.2023. */
  date(iso: string): string
  /** 24.10. */
  dayMonth(iso: string): string
  /** 24.10.2023. 14:32 */
  dateTime(iso: string): string
  /** 14:32 */
  time(iso: string): string
  /** Otrdiena, 24. oktobris */
  longDay(iso: string): string
  number(value: number, digits?: number): string
  /** 12,6 milj. euro; full euro below ten thousand. Input in integer cents. */
  money(cents: number): string
}

const instant = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00+02:00` : iso)

const formatter = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone, ...options })
  return (iso: string) => format.format(instant(iso))
}

const partsOf = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, ...options })
  return (iso: string): Record<string, string> =>
    Object.fromEntries(format.formatToParts(instant(iso)).map((p) => [p.type, p.value]))
}

const numericDate = partsOf({ day: '2-digit', month: '2-digit', year: 'numeric' })
const clock = formatter('en-GB', { hour: '2-digit', minute: '2-digit' })

function create(locale: Locale): Formats {
  const lv = locale === 'lv'
  const date = (iso: string) => {
    const p = numericDate(iso)
    return lv ? `${p.day}.${p.month}.${p.year}.` : `${p.day}/${p.month}/${p.year}`
  }
  const dayMonth = (iso: string) => {
    const p = numericDate(iso)
    return lv ? `${p.day}.${p.month}.` : `${p.day}/${p.month}`
  }
  const long = formatter(lv ? 'lv' : 'en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
  const numbers = [0, 1, 2, 3].map(
    (maximumFractionDigits) =>
      new Intl.NumberFormat(lv ? 'lv' : 'en-GB', { maximumFractionDigits, useGrouping: 'min2' }),
  )
  const number = (value: number, digits = 2) => (numbers[digits] ?? numbers[3])!.format(value)
  return {
    locale,
    date,
    dayMonth,
    dateTime: (iso) => `${date(iso)} ${clock(iso)}`,
    time: clock,
    longDay: (iso) => long(iso).replace(/^./, (c) => c.toLocaleUpperCase(locale)),
    number,
    money: (cents) => money(cents / 100, number, lv),
  }
}

function money(euro: number, number: Formats['number'], lv: boolean): string {
  const millions = lv ? 'milj. euro' : 'million euro'
  if (Math.abs(euro) >= 100_000) return `${number(euro / 1_000_000, 3)}\u00a0${millions}`
  return `${number(euro)}\u00a0euro`
}

const formats: Readonly<Record<Locale, Formats>> = { lv: create('lv'), en: create('en') }

export const formatsFor = (locale: Locale): Formats => formats[locale]
