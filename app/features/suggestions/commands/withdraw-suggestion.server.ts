/** The author takes back what has not been decided yet; what was accepted stays in the text. */
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { findChapterById, lockChapter } from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { changeSuggestion, findSuggestion } from '../repo.server.ts'

export interface WithdrawSuggestion {
  readonly actor: Person
  readonly suggestionId: string
  readonly seenVersion: number
}

export async function withdrawSuggestion(
  { actor, suggestionId, seenVersion }: WithdrawSuggestion,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  return db.transaction().execute(async (trx) => {
    const found = await findSuggestion(trx, suggestionId)
    if (!found) return notFound()
    await lockChapter(trx, found.chapter_id)
    const chapter = await findChapterById(trx, found.chapter_id)
    if (!chapter) return notFound()
    if (found.author_id !== actor.userId || chapter.archived_at !== null) {
      return forbidden({ key: 'not-allowed' })
    }
    const at = timestamp(clock)
    const change = { state: 'withdrawn' as const, closed_at: at }
    if (!(await changeSuggestion(trx, suggestionId, seenVersion, change))) {
      return stale({ key: 'suggestion.stale' })
    }
    await recordEvent(trx, {
      event: 'suggestion.withdrawn',
      actor,
      institutionId: found.institution_id,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: suggestionId,
      at,
    })
    return ok(undefined)
  })
}
