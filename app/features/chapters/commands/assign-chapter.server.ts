/** The coordinator's frame of a chapter: who owns it, who signs everything with the owner, and until when. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { type ChapterFrame, frameIssues, frameMark } from '#app/domain/workflow/chapter-frame.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { loadChapterFacts } from '../queries/chapter-facts.server.ts'
import { loadChapterFrame } from '../queries/chapter-frame.server.ts'
import {
  findChapterById,
  listPossibleOwners,
  lockChapter,
  setDeadlines,
  setInstitutions,
} from '../repo.server.ts'

export interface AssignChapter extends ChapterFrame {
  readonly actor: Person
  readonly chapterId: string
  /** Mark of the frame that the form showed. */
  readonly seen: string
}

export async function assignChapter(
  { actor, chapterId, seen, ...frame }: AssignChapter,
  { db, clock }: Deps,
): Promise<Result<null>> {
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, chapterId)
    const chapter = await findChapterById(trx, chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'chapter.assign', facts)) return forbidden({ key: 'not-allowed' })
    const before = await loadChapterFrame(trx, chapter)
    if (frameMark(before) !== seen) return stale({ key: 'chapter.frame-changed' })
    const mayOwn = new Set((await listPossibleOwners(trx)).map((i) => i.id))
    const issues = frameIssues(frame, mayOwn)
    if (issues.length > 0) return invalid(...issues)
    if (frameMark(frame) === seen) return ok(null)
    await setDeadlines(trx, chapterId, frame.dueOn, frame.signOffDueOn)
    await setInstitutions(trx, chapterId, frame.ownerId, frame.coOwnerIds)
    await recordEvent(trx, {
      event: 'chapter.assigned',
      actor,
      institutionId: chapter.coordinator_id,
      editionId: chapter.edition_id,
      chapterId,
      subjectId: chapterId,
      details: { before, after: frame },
      at: timestamp(clock),
    })
    return ok(null)
  })
}
