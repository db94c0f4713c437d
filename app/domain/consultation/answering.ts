/**
 * What an answer may cover and when it may be released. An item has at most one draft and one released answer; a
 * released answer is never changed, a newer one for the same items takes its place.
 */
import { blocked, type Issue, invalid, ok, type Result, stale } from '../shared/result.ts'
import { type AnswerState, type ItemState, type Outcome, promisesChange } from './terms.ts'

export interface AnswerableItem {
  readonly id: string
  /** `2023-0131/2`. */
  readonly number: string
  readonly chapterId: string
  readonly state: ItemState
  readonly draftAnswerId: string | undefined
  readonly releasedAnswerId: string | undefined
}

export interface ExistingAnswer {
  readonly id: string
  readonly state: AnswerState
  /** When it was last saved, as the form saw it and as it is. */
  readonly seen: string
  readonly updatedAt: string
}

export interface DraftRequest {
  readonly chapterId: string
  readonly answer: ExistingAnswer | undefined
  readonly items: readonly AnswerableItem[]
  /** All the items that the answer to be replaced covers now. */
  readonly replacedItemIds: readonly string[]
}

/** Returns the released answer that this draft will replace, if any. */
export function decideDraft(
  request: DraftRequest,
): Result<{ readonly supersedesId: string | undefined }> {
  const { answer, items } = request
  if (answer && answer.state !== 'draft') return stale({ key: 'answer.released-already' })
  if (answer && answer.seen !== answer.updatedAt) return stale({ key: 'answer.stale' })
  if (items.length === 0) return invalid({ key: 'answer.no-items', field: 'item' })
  const gone = items.find((i) => i.chapterId !== request.chapterId || i.state !== 'confirmed')
  if (gone) {
    return invalid({ key: 'answer.item-gone', field: 'item', params: { item: gone.number } })
  }
  const taken = items.find((i) => i.draftAnswerId && i.draftAnswerId !== answer?.id)
  if (taken) return stale({ key: 'answer.taken', params: { item: taken.number } })
  return replaced(items, request.replacedItemIds)
}

function replaced(
  items: readonly AnswerableItem[],
  replacedItemIds: readonly string[],
): Result<{ readonly supersedesId: string | undefined }> {
  const released = new Set(items.map((i) => i.releasedAnswerId))
  if (released.size > 1) return invalid({ key: 'answer.mixed', field: 'item' })
  const [supersedesId] = released
  const chosen = new Set(items.map((i) => i.id))
  if (supersedesId && !replacedItemIds.every((id) => chosen.has(id))) {
    return invalid({ key: 'answer.mixed', field: 'item' })
  }
  return ok({ supersedesId })
}

export interface ReleaseRequest {
  readonly state: AnswerState
  readonly seen: string
  readonly updatedAt: string
  readonly outcome: Outcome
  readonly body: string
  readonly noChangeReason: string
  /** Links to a change that still stands in the text. */
  readonly standingLinks: number
}

/** A promise to change the text names the change, or says why none is needed. */
export function decideRelease(answer: ReleaseRequest): Result<undefined> {
  if (answer.state !== 'draft') return blocked({ key: 'answer.released-already' })
  if (answer.seen !== answer.updatedAt) return stale({ key: 'answer.stale' })
  const issues: Issue[] = []
  if (answer.body.trim() === '') issues.push({ key: 'answer.body', field: 'body' })
  const promised = promisesChange(answer.outcome)
  if (promised && answer.standingLinks === 0 && answer.noChangeReason.trim() === '') {
    issues.push({ key: 'answer.change-missing', field: 'change' })
  }
  return issues.length > 0 ? invalid(...issues) : ok(undefined)
}

/** What the author of a sign-off objection may say; `withdrawn` takes the item back. */
export const stanceChoices = ['agreed', 'maintained', 'withdrawn'] as const
export type StanceChoice = (typeof stanceChoices)[number]
