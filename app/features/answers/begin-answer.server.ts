/** First step of every decision on answers: lock the chapter, then read the facts that permissions ask. */
import type { ChapterFacts } from '#app/domain/permissions/facts.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import {
  type ChapterRow,
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import type { Connection } from './repo.server.ts'

export interface Begun {
  readonly chapter: ChapterRow
  readonly facts: ChapterFacts
}

export async function beginWithChapter(
  trx: Connection,
  chapterId: string,
  now: Date,
): Promise<Begun | undefined> {
  await lockChapter(trx, chapterId)
  const chapter = await findChapterById(trx, chapterId)
  return chapter && { chapter, facts: await loadChapterFacts(trx, chapter, now) }
}

/** The owner ministry that the person answers for. */
export const answersFor = (actor: Person, facts: ChapterFacts): string | undefined =>
  institutionsWith(actor, 'drafter', 'lead').find((id) => facts.ownerIds.includes(id))

export const auditBase = ({ chapter, facts }: Begun, actor: Person, at: string) => ({
  actor,
  institutionId: answersFor(actor, facts),
  editionId: chapter.edition_id,
  chapterId: chapter.id,
  at,
})
