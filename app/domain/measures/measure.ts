/** A measure (fiche) as a shared record: several chapters may use it, each under a number of its own. */
import { z } from 'zod'

export const budgetStatuses = ['allocated', 'planned', 'none', 'unknown', 'to-be-set'] as const
export const budgetOrigins = ['total', 'national', 'eu', 'private'] as const

export const budgetLineSchema = z.object({
  /** Integer cents; null where no amount is named, which is not zero. */
  cents: z.number().int().nullable(),
  /** As printed or typed: „12,6 milj. euro”. */
  text: z.string(),
  /** Null where the text does not say. */
  status: z.enum(budgetStatuses).nullable(),
  origin: z.enum(budgetOrigins).nullable(),
  programme: z.string(),
  /** Round, phase or centre the line is for. */
  part: z.string().optional(),
  /** Money that is needed and not given. */
  needed: z.boolean().optional(),
})

export type BudgetLine = z.output<typeof budgetLineSchema>

export const measureSchema = z.object({
  title: z.string(),
  programmes: z.array(z.string()),
  isNew: z.enum(['yes', 'no', 'both', 'unmarked']),
  /** Markdown in normal form, like every text of the record. */
  description: z.string(),
  budgetText: z.string(),
  budget: z.array(budgetLineSchema),
  impact: z.string(),
  timeframe: z.string(),
  /** Years in which the measure runs, both ends included; null where the text says none. */
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  /** Notes that fields refer to as `[^label]`. */
  notes: z.array(z.object({ label: z.string(), text: z.string() })).optional(),
  /** What an imported document printed, for comparison. */
  printed: z.record(z.string(), z.unknown()).optional(),
})

/** What the overview of a chapter's measures adds to their rows: the printed totals. */
export const overviewSchema = z.object({ totals: z.array(budgetLineSchema) })

export type OverviewData = z.output<typeof overviewSchema>

export type MeasureData = z.output<typeof measureSchema>

/** Amounts in the units that documents use, in integer cents; undefined for an unknown unit. */
export function toCents(amount: number, unit: string): number | undefined {
  const factor = unitFactors.find(([pattern]) => pattern.test(unit))?.[1]
  return factor === undefined ? undefined : Math.round(amount * factor * 100)
}

const unitFactors: readonly [RegExp, number][] = [
  [/^(mljrd|miljard)/iu, 1_000_000_000],
  [/^(milj|mio|million)/iu, 1_000_000],
  [/^(tūkst|thousand)/iu, 1_000],
  [/^(euro|eiro|eur|€)?$/iu, 1],
]
