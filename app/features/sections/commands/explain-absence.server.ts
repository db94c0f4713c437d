/** A chapter may lack sections of the template when a reason is stated: one reason for all that are missing. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { templateGaps } from '#app/domain/workflow/template.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { explainSections, listTemplateSections } from '../repo.server.ts'

export interface ExplainAbsence {
  readonly actor: Person
  readonly chapterId: string
  readonly reason: string
}

export async function explainAbsence(
  { actor, chapterId, reason }: ExplainAbsence,
  { db, clock }: Deps,
): Promise<Result<{ readonly numbers: readonly string[] }>> {
  if (reason.trim() === '') return invalid({ key: 'reason.required', field: 'reason' })
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, chapterId)
    const chapter = await findChapterById(trx, chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'section.edit', facts)) return forbidden({ key: 'not-allowed' })
    const present = await listTemplateSections(trx, chapterId)
    const gaps = templateGaps(chapter.template, present)
    const numbers = [...gaps.missing, ...gaps.empty]
    const at = timestamp(clock)
    await explainSections(trx, chapterId, numbers, reason.trim(), at)
    await recordEvent(trx, {
      event: 'section.absence-explained',
      actor,
      institutionId: facts.ownerIds[0],
      editionId: chapter.edition_id,
      chapterId,
      subjectId: chapterId,
      details: { numbers, reason: reason.trim() },
      at,
    })
    return ok({ numbers })
  })
}
