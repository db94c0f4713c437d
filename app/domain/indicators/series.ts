/** A trajectory: baseline, yearly values and targets of one quantity. Stored as a version of an object. */
import { z } from 'zod'
import { recordNotesSchema } from '../shared/record-notes.ts'
import { type Cell, cellSchema, readCell } from './cell.ts'

export const seriesUnits = ['percent', 'count', 'households', 'yes-no', 'text'] as const
export type SeriesUnit = (typeof seriesUnits)[number]

const pointSchema = z.object({ year: z.number().int().nullable(), value: cellSchema })

export const seriesSchema = z.object({
  /** The official name of the KPI this series measures. */
  indicator: z.string(),
  /** What tells it from other series of the same chapter. */
  name: z.string(),
  unit: z.enum(seriesUnits),
  nationalBaseline: pointSchema.nullable(),
  euBaseline: pointSchema.nullable(),
  nationalTarget: pointSchema.nullable(),
  euTarget: pointSchema.nullable(),
  yearly: z.array(z.object({ year: z.number().int(), value: cellSchema })),
  source: z.string(),
  status: z.enum(['provisional', 'final']),
  /** Why the trajectory cannot be set yet; empty when it is set. */
  unsetReason: z.string(),
  /** Growth per year that the document states in words. */
  statedStep: z.string().optional(),
  /** Notes on the values. */
  notes: recordNotesSchema.optional(),
  /** What an imported document printed, for comparison. */
  printed: z.record(z.string(), z.unknown()).optional(),
})

export type SeriesData = z.output<typeof seriesSchema>
export type SeriesPoint = z.output<typeof pointSchema>

export const seriesYears = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030] as const

/** The unit that the printed values speak of. */
export function unitOf(values: readonly string[]): SeriesUnit {
  const printed = values.filter((v) => v.trim() !== '')
  if (printed.some((v) => v.includes('%'))) return 'percent'
  if (printed.some((v) => /mājsaimniec/iu.test(v))) return 'households'
  if (printed.length > 0 && printed.every((v) => /^(jā|nē|yes|no)(?!\p{L})/iu.test(v)))
    return 'yes-no'
  return printed.some((v) => readCell(v).number !== null) ? 'count' : 'text'
}

export const point = (year: number | null, text: string): SeriesPoint => ({
  year,
  value: readCell(text),
})

/** `{ "2023": "51 %" }` → cells, ascending. */
export const readCellsByYear = (yearly: Readonly<Record<string, string>>): SeriesData['yearly'] =>
  Object.entries(yearly)
    .map(([year, text]) => ({ year: Number(year), value: readCell(text) }))
    .sort((a, b) => a.year - b.year)

export const cellOf = (series: SeriesData, year: number): Cell | undefined =>
  series.yearly.find((y) => y.year === year)?.value

/** Points that can be drawn: years with a number, ascending. */
export const drawable = (series: SeriesData): readonly { year: number; value: number }[] =>
  series.yearly
    .flatMap(({ year, value }) => (value.number === null ? [] : [{ year, value: value.number }]))
    .sort((a, b) => a.year - b.year)
