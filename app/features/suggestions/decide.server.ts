/** One form post of the page of suggestions → the command it asks for, and the notice for what it did. */
import type { Person } from '#app/domain/shared/actor.ts'
import { ok, type Result } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { parseForm } from '#app/platform/forms.server.ts'
import { decideSuggestion } from './commands/decide-suggestion.server.ts'
import { withdrawSuggestion } from './commands/withdraw-suggestion.server.ts'
import { reasonField } from './reason-field.ts'
import { decisionForm, withdrawalForm } from './schemas.ts'

export interface DoneNotice {
  readonly key: string
  readonly params: Readonly<Record<string, number>>
}

export async function decideOnSuggestions(
  actor: Person,
  form: FormData,
  deps: Deps,
): Promise<Result<DoneNotice>> {
  if (form.get('intent') === 'withdraw') {
    const parsed = parseForm(withdrawalForm, form)
    if (!parsed.ok) return parsed
    const done = await withdrawSuggestion({ actor, ...parsed.value }, deps)
    return done.ok ? ok({ key: 'suggestion.withdrawn', params: {} }) : done
  }
  const parsed = parseForm(decisionForm, form)
  if (!parsed.ok) return parsed
  const { intent, hunk, ...rest } = parsed.value
  const hunks = hunk === 'all' ? hunk : [hunk]
  const done = await decideSuggestion({ actor, ...rest, decision: intent, hunks }, deps)
  if (!done.ok) return { ...done, issues: done.issues.map((i) => at(i, rest.suggestionId, hunk)) }
  const { decided, left, revision = 0 } = done.value
  const accepted = revision > 0 ? 'suggestion.accepted' : 'suggestion.accepted-nothing'
  return ok({
    key: intent === 'declined' ? 'suggestion.declined' : accepted,
    params: { decided, left, number: revision },
  })
}

/** The issue belongs to the form it came from. */
const at = <T extends { readonly field?: string }>(
  issue: T,
  id: string,
  hunk: number | 'all',
): T => (issue.field === 'reason' ? { ...issue, field: reasonField(id, hunk) } : issue)
