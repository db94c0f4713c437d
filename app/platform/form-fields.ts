/** Fields that several forms share. */
import { z } from 'zod'

/** `16.10.2023.`, `16/10/2023` or `2023-10-16` → `2023-10-16`; a day that is in no calendar is refused. */
const writtenDay = (text: string, context: z.RefinementCtx): string => {
  const written = /^(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})\.?$/.exec(text)
  const iso = written
    ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}`
    : text
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
    !Number.isNaN(Date.parse(iso)) &&
    new Date(iso).toISOString().startsWith(iso)
  if (!valid) context.addIssue({ code: 'custom', message: 'form.date' })
  return iso
}

export const dayField = z.string().trim().min(1, 'form.required').transform(writtenDay)

/** Null when left empty. */
export const optionalDayField = z
  .string()
  .trim()
  .default('')
  .transform((text, context) => (text === '' ? null : writtenDay(text, context)))

/** A group of checkboxes: none, one or several of them. */
export const manyField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (Array.isArray(value) ? value : [value]))
