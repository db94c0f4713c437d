/** A measure (fiche) as a shared record: several chapters may use it, each under a number of its own. */
import { z } from 'zod'
import { recordNotesSchema } from '../shared/record-notes.ts'

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
  notes: recordNotesSchema.optional(),
  /** Labels of those that stand behind the title. */
  titleNotes: z.array(z.string()).optional(),
  /** What an imported document printed, for comparison. */
  printed: z.record(z.string(), z.unknown()).optional(),
})

/** What the overview of a chapter's measures adds to their rows: the printed totals. */
export const overviewSchema = z.object({ totals: z.array(budgetLineSchema) })

export type OverviewData = z.output<typeof overviewSchema>

export type MeasureData = z.output<typeof measureSchema>

/** Where the money comes from: as the overview printed it, else the programmes that are named. */
export function fundingSources(data: MeasureData): readonly string[] {
  const printed = printedOverviewSchema.safeParse(data.printed).data?.overview.financing ?? []
  if (printed.length > 0) return printed
  if (data.programmes.length > 0) return data.programmes
  return [...new Set(data.budget.map(({ programme }) => programme).filter(Boolean))]
}

const printedOverviewSchema = z.object({
  overview: z.object({ financing: z.array(z.string()) }),
})

/** The time frame, unless the fiche's texts say the same words already. */
export function ownTimeframe({ timeframe, description, impact }: MeasureData): string {
  const plain = (text: string) => text.replace(/[\s\\]+/g, ' ').trim()
  const wanted = plain(timeframe)
  return [impact, description].some((text) => plain(text).includes(wanted)) ? '' : wanted
}

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
