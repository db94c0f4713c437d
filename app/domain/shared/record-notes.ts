/** Footnotes of a record: its texts, or its title, refer to them as `[^label]`. */
import { z } from 'zod'

export const recordNotesSchema = z.array(z.object({ label: z.string(), text: z.string() }))

export type RecordNotes = z.output<typeof recordNotesSchema>

/** Calls of notes as they stand in Markdown, in the order given. */
export const noteCalls = (labels: readonly string[]): string =>
  labels.map((label) => `[^${label}]`).join('')
