/** What the forms of comments send. */
import { z } from 'zod'

const body = z.string().max(10_000, 'form.too-long').default('')
const version = z.coerce.number().int()
const called = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((ids) => (Array.isArray(ids) ? ids : [ids]).filter((id) => id !== ''))

/** A marked passage; without `quote` the whole paragraph. */
const place = {
  sectionId: z.string().min(1),
  seenRevisionId: z.string().min(1),
  block: z.string().min(1),
  start: z.coerce.number().int().default(-1),
  end: z.coerce.number().int().default(-1),
  quote: z.string().max(5_000).default(''),
}

export const startForm = z.object({ ...place, body, called })
export const replyForm = z.object({ threadId: z.string().min(1), body, called })
export const resolveForm = z.object({ threadId: z.string().min(1), seenVersion: version })
export const confirmForm = resolveForm.extend({ seenRevisionId: z.string().min(1) })
export const attachForm = resolveForm.extend(place)

/** From the address: where a new comment, or an old one without its place, is to stand. */
export const placeQuery = z.object({
  at: z.string().max(100).optional().catch(undefined),
  section: z.string().max(20).optional().catch(undefined),
  start: z.coerce.number().int().optional().catch(undefined),
  end: z.coerce.number().int().optional().catch(undefined),
  quote: z.string().max(5_000).optional().catch(undefined),
  attach: z.string().max(60).optional().catch(undefined),
})
export type PlaceQuery = z.output<typeof placeQuery>
