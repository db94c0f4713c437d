/** First steps of every command on comments: lock the chapter, read what is there, ask the permission map. */
import type { ChapterFacts } from '#app/domain/permissions/facts.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import {
  type ChapterRow,
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { type Connection, findThread, type ThreadRow } from './repo.server.ts'

export interface Begun {
  readonly chapter: ChapterRow
  readonly facts: ChapterFacts
  /** For whom the person speaks. */
  readonly institutionId: string
}

export async function beginCommenting(
  trx: Connection,
  chapterId: string,
  actor: Person,
  now: Date,
): Promise<Result<Begun>> {
  await lockChapter(trx, chapterId)
  const chapter = await findChapterById(trx, chapterId)
  if (!chapter) return notFound()
  const facts = await loadChapterFacts(trx, chapter, now)
  const institutionId = speaksFor(actor, facts)
  if (!institutionId || !can(actor, 'section.comment', facts)) {
    return forbidden({ key: 'not-allowed' })
  }
  return ok({ chapter, facts, institutionId })
}

export async function beginWithThread(
  trx: Connection,
  threadId: string,
  actor: Person,
  now: Date,
): Promise<Result<Begun & { readonly thread: ThreadRow }>> {
  const found = await findThread(trx, threadId)
  if (!found) return notFound()
  const begun = await beginCommenting(trx, found.chapter_id, actor, now)
  if (!begun.ok) return begun
  const thread = await findThread(trx, threadId)
  return thread ? ok({ ...begun.value, thread }) : notFound()
}

/** Those who take part in the chapter, the owner first. */
export const participantIds = (facts: ChapterFacts): readonly string[] => [
  ...facts.ownerIds,
  ...facts.coOwnerIds,
  ...facts.consultedIds,
  ...facts.topicReviewerIds,
]

function speaksFor(actor: Person, facts: ChapterFacts): string | undefined {
  const own = institutionsWith(actor, 'drafter', 'lead')
  const coordinates = institutionsWith(actor, 'coordinator').includes(facts.coordinatorId)
  return (
    participantIds(facts).find((id) => own.includes(id)) ??
    (coordinates ? facts.coordinatorId : undefined)
  )
}
