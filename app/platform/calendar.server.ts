/**
 * Days as the law counts them: in Riga's time zone, with Latvia's public holidays. The holidays library takes
 * a fifth of a second to load, so it is loaded when somebody first asks.
 */
import { TZDate } from '@date-fns/tz'
import { addDays, endOfDay, format, isWeekend, parseISO, startOfDay } from 'date-fns'

const zone = 'Europe/Riga'

/** `2023-10-30` → the instant 23:59:59 in Riga, ISO-8601 UTC. */
export const endOfRigaDay = (day: string): string =>
  new Date(Math.floor(endOfDay(inRiga(day)).getTime() / 1000) * 1000).toISOString()

/** `2023-10-30` → midnight in Riga, ISO-8601 UTC. */
export const startOfRigaDay = (day: string): string =>
  new Date(startOfDay(inRiga(day)).getTime()).toISOString()

/** The calendar day in Riga at an instant, `2023-10-30`. */
export const rigaDay = (instant: Date | string): string =>
  format(new TZDate(new Date(instant), zone), 'yyyy-MM-dd')

export const plusDays = (day: string, days: number): string =>
  format(addDays(parseISO(day), days), 'yyyy-MM-dd')

/** Between two days, `2023-10-30`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

const inRiga = (day: string): TZDate => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new TZDate(year, month - 1, date, zone)
}

export interface WorkingDays {
  isWorkingDay(day: string): boolean
  /** The n-th working day after a day. */
  plusWorkingDays(day: string, n: number): string
}

let loaded: Promise<WorkingDays> | undefined

export function workingDays(): Promise<WorkingDays> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<WorkingDays> {
  const { default: Holidays } = await import('date-holidays')
  const latvia = new Holidays('LV', { types: ['public'] })
  const years = new Map<number, Set<string>>()
  const holidaysOf = (year: number): Set<string> => {
    let days = years.get(year)
    if (!days) {
      days = new Set(latvia.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)))
      years.set(year, days)
    }
    return days
  }
  const isWorkingDay = (day: string) =>
    !isWeekend(parseISO(day)) && !holidaysOf(Number(day.slice(0, 4))).has(day)
  return {
    isWorkingDay,
    plusWorkingDays(day, n) {
      let current = day
      for (let left = n; left > 0; ) {
        current = plusDays(current, 1)
        if (isWorkingDay(current)) left--
      }
      return current
    },
  }
}
