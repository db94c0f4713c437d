/** What the forms for a new edition send: the review of an import, or the template. */
import { z } from 'zod'
import { manyField } from '#app/platform/form-fields.ts'

const edition = {
  title: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  year: z.coerce
    .number('form.wrong')
    .int('form.wrong')
    .min(2000, 'form.wrong')
    .max(2100, 'form.wrong'),
  slug: z.string().trim().min(1, 'form.required'),
}

export const saveImportForm = z.object({
  ...edition,
  replace: z
    .string()
    .optional()
    .transform((value) => value === '1'),
})

/** Beside these a title, an owner and co-owners for every chapter, by its number. */
export const newEditionForm = z.object({ ...edition, include: manyField })
