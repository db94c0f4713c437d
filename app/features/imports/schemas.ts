/** What the review form of an import sends. */
import { z } from 'zod'

export const saveImportForm = z.object({
  title: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  year: z.coerce
    .number('form.wrong')
    .int('form.wrong')
    .min(2000, 'form.wrong')
    .max(2100, 'form.wrong'),
  slug: z.string().trim().min(1, 'form.required'),
  replace: z
    .string()
    .optional()
    .transform((value) => value === '1'),
})
