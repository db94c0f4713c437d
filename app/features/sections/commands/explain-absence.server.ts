/** A chapter may lack sections of the template, or leave some empty, when a reason is stated. */
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { parentNumber, unitNumber } from '#app/domain/workflow/section-number.ts'
import { gapsMark, mayExplain, templateState } from '#app/domain/workflow/template-state.ts'
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
  listPresentSections,
  listSections,
  updateSection,
} from '../repo.server.ts'

export interface ExplainAbsence {
  readonly actor: Person
  readonly chapterId: string
  /** Section numbers in the chapter; only those without text count. */
  readonly numbers: readonly string[]
  readonly reason: string
  /** Mark of the gaps that the form showed. */
  readonly seen: string
}

export async function explainAbsence(
  { actor, chapterId, numbers, reason, seen }: ExplainAbsence,
  { db, clock }: Deps,
): Promise<Result<{ readonly numbers: readonly string[] }>> {
  const words = reason.trim()
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, chapterId)
    const chapter = await findChapterById(trx, chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'section.edit', facts)) return forbidden({ key: 'not-allowed' })
    const lines = templateState(chapter.template, await listPresentSections(trx, chapterId))
    if (gapsMark(lines) !== seen) return stale({ key: 'section.gaps-changed' })
    const chosen = lines.filter(mayExplain).filter((line) => numbers.includes(line.number))
    if (chosen.length === 0) return invalid({ key: 'form.choose-some', field: 'numbers' })
    if (words === '') return invalid({ key: 'reason.required', field: 'reason' })
    const at = timestamp(clock)
    for (const { number } of chosen) await explain(trx, chapter, number, words, at)
    const explained = chosen.map((line) => line.number)
    await recordEvent(trx, {
      event: 'section.absence-explained',
      actor,
      institutionId: institutionsWith(actor, 'drafter', 'lead').find((id) =>
        facts.ownerIds.includes(id),
      ),
      editionId: chapter.edition_id,
      chapterId,
      subjectId: chapterId,
      details: { numbers: explained, reason: words },
      at,
    })
    return ok({ numbers: explained })
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
