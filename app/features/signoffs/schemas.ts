/** What the forms of the sign-off matrix send. */
import { z } from 'zod'
import { approvalResults, signOffResults } from '#app/domain/workflow/seals.ts'

const remark = z.string().max(10_000, 'form.too-long').default('')
const seen = { sectionId: z.string().min(1), seenHash: z.string().min(1), remark }

export const signOffForm = z.object({
  ...seen,
  intent: z.enum(signOffResults),
  institutionId: z.string().optional(),
})

export const approvalForm = z.object({ ...seen, intent: z.enum(approvalResults) })

export const consultForm = z.object({
  intent: z.enum(['consult', 'stop-consulting']),
  consultSectionId: z.string().min(1, 'form.required'),
  consultInstitutionId: z.string().min(1, 'form.required'),
})

/** Each unit as `sectionId hash`: every approval is bound to the text it was drawn from. */
export const approveReadyForm = z.object({
  intent: z.literal('approve-ready'),
  unit: z
    .union([z.string(), z.array(z.string())])
    .transform((units) => (Array.isArray(units) ? units : [units]))
    .pipe(z.array(z.string().regex(/^\S+ \S+$/))),
})
