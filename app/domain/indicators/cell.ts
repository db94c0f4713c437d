/**
 * One printed value of a series („53,15 %”, „Vismaz 70%”, „–”, „329 182”) as text plus what can be computed
 * with. The text is what people see; the number is in the unit of the series.
 */
import { z } from 'zod'

export const bounds = ['exact', 'at-least', 'at-most', 'about'] as const
export type Bound = (typeof bounds)[number]

export const cellSchema = z.object({
  text: z.string(),
  /** Null for a dash, an empty cell or a text without a number. */
  number: z.number().nullable(),
  bound: z.enum(bounds),
})

export type Cell = z.output<typeof cellSchema>

const atLeast = /^\s*(vismaz|ne mazāk(?:\s+kā)?|at least|≥|>)\s*/iu
const atMost = /^\s*(ne vairāk(?:\s+kā)?|līdz|at most|≤|<)\s*/iu
const about = /^\s*(aptuveni|apmēram|ap|aptuv\.|about|~|≈)\s*/iu
const dash = /^[\s\u00a0]*[-–—−]?[\s\u00a0]*$/u
const number = /^([-−]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|[-−]?\d+)(?:[.,](\d+))?(?!\d)/u

export function readCell(text: string): Cell {
  const printed = text.trim()
  if (dash.test(printed)) return { text: printed, number: null, bound: 'exact' }
  const [bound, rest] = readBound(printed)
  return { text: printed, number: readNumber(rest), bound }
}

function readBound(text: string): [Bound, string] {
  if (atLeast.test(text)) return ['at-least', text.replace(atLeast, '')]
  if (atMost.test(text)) return ['at-most', text.replace(atMost, '')]
  if (about.test(text)) return ['about', text.replace(about, '')]
  return ['exact', text]
}

/** A Latvian number at the start of a text: blanks group thousands, the decimal mark is a comma (or a point). */
export function readNumber(text: string): number | null {
  const match = number.exec(text.trim())
  if (!match?.[1]) return null
  const whole = match[1].replace(/[\s\u00a0\u202f]/gu, '').replace('−', '-')
  return Number(match[2] ? `${whole}.${match[2]}` : whole)
}
