/** A chapter may lack sections of the template, or leave some empty, when a reason is stated. */
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { parentNumber, unitNumber } from '#app/domain/workflow/section-number.ts'
import { templateGaps } from '#app/domain/workflow/template.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  type ChapterRow,
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import {
  type Connection,
  insertSectionRow,
  listSections,
  listTemplateSections,
  updateSection,
} from '../repo.server.ts'

export interface ExplainAbsence {
  readonly actor: Person
  readonly chapterId: string
  /** Section numbers in the chapter; only those that are missing or empty count. */
  readonly numbers: readonly string[]
  readonly reason: string
}

export async function explainAbsence(
  { actor, chapterId, numbers, reason }: ExplainAbsence,
  { db, clock }: Deps,
): Promise<Result<{ readonly numbers: readonly string[] }>> {
  const words = reason.trim()
  if (words === '') return invalid({ key: 'reason.required', field: 'reason' })
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, chapterId)
    const chapter = await findChapterById(trx, chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'section.edit', facts)) return forbidden({ key: 'not-allowed' })
    const gaps = templateGaps(chapter.template, await listTemplateSections(trx, chapterId))
    const open = [...gaps.missing, ...gaps.empty].filter((n) => numbers.includes(n))
    if (open.length === 0) return invalid({ key: 'form.choose', field: 'numbers' })
    const at = timestamp(clock)
    for (const number of open) await explain(trx, chapter, number, words, at)
    await recordEvent(trx, {
      event: 'section.absence-explained',
      actor,
      institutionId: institutionsWith(actor, 'drafter', 'lead').find((id) =>
        facts.ownerIds.includes(id),
      ),
      editionId: chapter.edition_id,
      chapterId,
      subjectId: chapterId,
      details: { numbers: open, reason: words },
      at,
    })
    return ok({ numbers: open })
  })
}

/** An empty section gets the reason; a missing one a row that holds nothing else. */
async function explain(
  trx: Connection,
  chapter: ChapterRow,
  number: string,
  reason: string,
  at: string,
) {
  const known = await listSections(trx, chapter.id)
  const idOf = (wanted: string | undefined) => known.find((s) => s.number === wanted)?.id
  const own = idOf(number)
  if (own) return updateSection(trx, own, { absent_reason: reason })
  const id = newId()
  return insertSectionRow(trx, {
    id,
    chapter_id: chapter.id,
    parent_id: idOf(parentNumber(number)) ?? null,
    unit_id: idOf(unitNumber(number)) ?? id,
    number,
    position: known.length,
    topics: '[]',
    absent_reason: reason,
    created_at: at,
  })
}
