/** One form post on an item → the command it asks for. Pages hold several such forms, so issues name the item's field. */
import type { Person } from '#app/domain/shared/actor.ts'
import { ok, type Refusal, type Result } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { parseForm } from '#app/platform/forms.server.ts'
import { moderateItem } from './commands/moderate-item.server.ts'
import { recordMaintained } from './commands/record-maintained.server.ts'
import { takeStance } from './commands/take-stance.server.ts'
import { findItem } from './repo.server.ts'
import { maintainedForm, moderationForm, stanceForm } from './schemas.ts'

export interface DecidedItem {
  readonly number: string
  readonly decision: string
}

export async function moderateByForm(
  actor: Person,
  form: FormData,
  deps: Deps,
): Promise<Result<DecidedItem>> {
  const parsed = parseForm(moderationForm, form)
  if (!parsed.ok) return named(parsed, form)
  const { itemId, intent: verdict, reason } = parsed.value
  const result = await moderateItem({ actor, itemId, verdict, reason }, deps)
  return result.ok ? decided(itemId, verdict, deps) : named(result, form)
}

/** What became of a sign-off objection: its author's stance, or the coordinator's record. */
export async function settleObjection(
  actor: Person,
  form: FormData,
  deps: Deps,
): Promise<Result<DecidedItem>> {
  if (form.get('intent') === 'record-maintained') {
    const parsed = parseForm(maintainedForm, form)
    if (!parsed.ok) return named(parsed, form)
    const { itemId, maintainedReason: reason } = parsed.value
    const result = await recordMaintained({ actor, itemId, reason }, deps)
    return result.ok ? decided(itemId, 'recorded-maintained', deps) : named(result, form)
  }
  const parsed = parseForm(stanceForm, form)
  if (!parsed.ok) return named(parsed, form)
  const { itemId, stance, stanceReason: reason } = parsed.value
  const result = await takeStance({ actor, itemId, stance, reason }, deps)
  return result.ok ? decided(itemId, stance, deps) : named(result, form)
}

async function decided(itemId: string, decision: string, { db }: Deps) {
  const item = await findItem(db, itemId)
  return ok({ number: `${item?.statement_number}/${item?.number}`, decision })
}

/** `reason` → `reason-<item>`: the id of the field in the page. */
const named = (refusal: Refusal, form: FormData): Refusal => ({
  ...refusal,
  issues: refusal.issues.map((issue) =>
    issue.field ? { ...issue, field: `${issue.field}-${String(form.get('itemId') ?? '')}` } : issue,
  ),
})
