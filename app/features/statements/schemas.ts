/** What the feedback form and the decisions on statements accept. Messages are keys of copy.issues. */
import { z } from 'zod'
import { stanceChoices } from '#app/domain/consultation/answering.ts'
import { moderationVerdicts } from '#app/domain/consultation/submission.ts'
import { itemKinds } from '#app/domain/consultation/terms.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { type FeedbackDraft, itemField } from './feedback-draft.ts'

const longText = z.string().max(20_000, 'form.too-long')
const offset = z.coerce.number().int().min(0).catch(0)

export const itemForm = z.object({
  kind: z.enum(itemKinds, 'item.kind-missing'),
  body: longText,
  wording: longText,
  section: z.string().max(20, 'form.wrong'),
  block: z.string().max(100, 'form.wrong'),
  start: offset,
  end: offset,
  quote: longText,
})

export const personForm = z.object({
  name: z.string().trim().min(1, 'form.required').max(120, 'form.too-long'),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email('form.email'))
    .pipe(z.string().max(254, 'form.too-long')),
  namePublic: z.enum(['yes', 'no'], 'form.choose'),
})

const reason = z.string().max(5_000, 'form.too-long').default('')

export const moderationForm = z.object({
  itemId: z.string().min(1),
  intent: z.enum(moderationVerdicts),
  reason,
})

export const stanceForm = z.object({
  itemId: z.string().min(1),
  stance: z.enum(stanceChoices, 'form.choose'),
  stanceReason: reason,
})

export const maintainedForm = z.object({ itemId: z.string().min(1), maintainedReason: reason })

export type CheckedItem = z.output<typeof itemForm>

export function checkItems(draft: FeedbackDraft): {
  readonly items: readonly CheckedItem[]
  readonly issues: readonly Issue[]
} {
  const items: CheckedItem[] = []
  const issues: Issue[] = []
  draft.items.forEach((item, index) => {
    const parsed = itemForm.safeParse(item)
    if (parsed.success) items.push(parsed.data)
    else
      issues.push(...parsed.error.issues.map((i) => issueOf(i, (name) => itemField(index, name))))
  })
  if (draft.items.length === 0) issues.push({ key: 'statement.no-items' })
  return { items, issues }
}

export function checkPerson(draft: FeedbackDraft): {
  readonly person: z.output<typeof personForm> | undefined
  readonly issues: readonly Issue[]
} {
  const parsed = personForm.safeParse(draft)
  if (parsed.success) return { person: parsed.data, issues: [] }
  return { person: undefined, issues: parsed.error.issues.map((i) => issueOf(i, (name) => name)) }
}

const issueOf = (
  issue: { readonly message: string; readonly path: readonly PropertyKey[] },
  field: (name: string) => string,
): Issue => ({
  key: /^[a-z]+\.[a-z-]+$/.test(issue.message) ? issue.message : 'form.wrong',
  field: field(String(issue.path[0] ?? '')),
})
