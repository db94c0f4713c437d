/** The organisation's representative sends what a clerk prepared; from then on it is public under its name. */
import { closedBecause } from '#app/domain/consultation/submission.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import {
  chapterOfStatement,
  findStatement,
  institutionIdsOf,
  setItemsOfStatement,
  setStatement,
} from '../repo.server.ts'

export interface ReleaseStatement {
  readonly actor: Actor
  readonly statementId: string
}

export async function releaseStatement(
  { actor, statementId }: ReleaseStatement,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  return db.transaction().execute(async (trx) => {
    const chapterId = await chapterOfStatement(trx, statementId)
    if (!chapterId) return notFound()
    await lockChapter(trx, chapterId)
    const statement = await findStatement(trx, statementId)
    const chapter = await findChapterById(trx, chapterId)
    if (!statement || !chapter) return notFound()
    const institutionIds = await institutionIdsOf(trx, statementId)
    if (!can(actor, 'statement.release', { institutionIds })) {
      return forbidden({ key: 'not-allowed' })
    }
    const facts = await loadChapterFacts(trx, chapter, clock())
    const closed = closedBecause(facts.state, facts.phase)
    if (closed) return blocked({ key: `consultation.${closed}` })
    const at = timestamp(clock)
    const change = { state: 'confirmed', confirmed_at: at } as const
    if (!(await setStatement(trx, statementId, ['prepared'], change))) {
      return blocked({ key: 'statement.not-prepared' })
    }
    const shown = { state: 'confirmed', published_at: at } as const
    await setItemsOfStatement(trx, statementId, ['submitted'], shown)
    await recordEvent(trx, {
      event: 'statement.released',
      actor,
      institutionId: institutionIds[0],
      editionId: chapter.edition_id,
      chapterId,
      subjectId: statementId,
      at,
    })
    return ok(undefined)
  })
}
