/**
 * What the public may see. An item shows when its statement is confirmed, it is published and the chapter is
 * open to the public; an answer shows when it is released. An institution's sign-off objection belongs to the
 * inter-ministry review: the public reads it in the izziņa, not here. Queries repeat this in SQL, tested against it.
 */
import type { ChapterState } from '../workflow/states.ts'
import type { AnswerState, ItemState, StatementChannel, StatementState } from './terms.ts'

/** The states in which a chapter is open to the public. */
export const publicChapterStates = [
  'feedback',
  'approved',
] as const satisfies readonly ChapterState[]

export interface ItemExposure {
  readonly channel: StatementChannel
  readonly statementState: StatementState
  readonly itemState: ItemState
  readonly publishedAt: string | null
  readonly chapterState: ChapterState
}

export const isPublicItem = (item: ItemExposure): boolean =>
  item.channel !== 'sign-off' &&
  item.statementState === 'confirmed' &&
  item.itemState === 'confirmed' &&
  item.publishedAt !== null &&
  (publicChapterStates as readonly ChapterState[]).includes(item.chapterState)

export const isPublicAnswer = (state: AnswerState): boolean => state === 'released'

/** Organisations always speak under their name, private persons only if they say so. */
export const publicName = (submitter: {
  readonly name: string | null
  readonly namePublic: boolean
  readonly erased: boolean
}): string | undefined =>
  submitter.namePublic && !submitter.erased ? (submitter.name ?? undefined) : undefined
