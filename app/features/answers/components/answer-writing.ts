/** What the answer's form holds now: what came back with a refusal, otherwise the draft, otherwise what it replaces. */
import type { Workplace } from '#app/features/answers/queries/answer-workplace.server.ts'
import type { AnswersPageProps } from './answers-page.tsx'

export interface Writing {
  readonly answerId: string
  readonly seen: string
  readonly outcome: string
  readonly body: string
  readonly noChangeReason: string
  readonly itemIds: readonly string[]
}

/** Every button of the page belongs to this form, wherever it stands. */
export const answerFormId = 'answer'

/** Undefined: there is nothing to write, because the reader may not or a released answer stands. */
export function writingOf(page: AnswersPageProps, workplace: Workplace): Writing | undefined {
  if (!page.mayDraft) return undefined
  const { item, draft, released } = workplace
  const replaced = draft ? undefined : released
  if (replaced && !page.renewing) return undefined
  const from = draft ?? replaced
  const input = page.reply?.input
  const kept = input?.outcome !== undefined || input?.body !== undefined ? input : undefined
  return {
    answerId: draft?.id ?? '',
    seen: draft?.updatedAt ?? '',
    outcome: kept?.outcome ?? from?.outcome ?? '',
    body: kept?.body ?? from?.body ?? '',
    noChangeReason: kept?.noChangeReason ?? from?.noChangeReason ?? '',
    itemIds: (kept && page.ticked) ?? from?.itemIds ?? [item.id],
  }
}
