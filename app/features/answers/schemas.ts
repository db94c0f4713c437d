/** What the forms of the answers' page send. One form holds the answer; its buttons say what to do with it. */
import { z } from 'zod'
import { outcomes } from '#app/domain/consultation/terms.ts'

const longText = z.string().max(20_000, 'form.too-long').default('')
const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (Array.isArray(value) ? value : [value]))

const draft = {
  /** Empty for a new answer. */
  answerId: z.string().default(''),
  seen: z.string().default(''),
  item: many,
  body: longText,
  noChangeReason: longText,
}

export const draftForm = z.object({
  ...draft,
  outcome: z.enum(outcomes, 'form.choose'),
  /** `revisionId index` of the change to link. */
  hunk: z
    .string()
    .regex(/^\S+ \d{1,6}$/, 'form.wrong')
    .optional(),
})

/** Accepting a wording is a decision of its own: the outcome follows from it. */
export const acceptForm = z.object({
  ...draft,
  seenRevisionId: z.string().default(''),
})

export const placeForm = z.object({
  itemId: z.string().min(1),
  seenRevisionId: z.string().default(''),
  block: z.string().default(''),
  quote: z.string().max(5_000, 'form.too-long').default(''),
})
