/** What the forms of the page of suggestions send. */
import { z } from 'zod'

const reason = z.string().max(5_000, 'form.too-long').default('')
const seen = {
  suggestionId: z.string().min(1),
  seenVersion: z.coerce.number().int(),
}

export const decisionForm = z.object({
  ...seen,
  seenRevisionId: z.string().min(1),
  intent: z.enum(['accepted', 'declined']),
  hunk: z.union([z.literal('all'), z.coerce.number().int()]),
  reason,
})

export const withdrawalForm = z.object(seen)
