/** What the forms of a chapter's setup page send. */
import { z } from 'zod'
import { manyField, optionalDayField } from '#app/platform/form-fields.ts'

export const assignForm = z.object({
  seen: z.string(),
  ownerId: z.string().min(1, 'form.choose'),
  coOwnerIds: manyField,
  dueOn: optionalDayField,
  signOffDueOn: optionalDayField,
})

export const flagForm = z.object({
  topic: z.string().min(1),
  /** Ids with blanks between. */
  seen: z.string().transform((ids) => ids.split(' ').filter(Boolean)),
  sectionIds: manyField,
})

export const addTemplateForm = z.object({ number: z.string().min(1) })

export const addUnderForm = z.object({
  under: z.string().min(1, 'form.choose'),
  title: z.string().trim().min(1, 'form.required'),
})

export const explainForm = z.object({
  seen: z.string(),
  numbers: manyField,
  reason: z.string().max(2000, 'form.too-long'),
})
