/**
 * The coordinator sets a chapter's consultation window, or changes the one that has not ended: both days, the
 * plain-language lead, and a reason when it is shorter than the law asks. Closing is at 23:59:59 in Riga.
 */
import { decideWindow, rulesOf } from '#app/domain/consultation/window.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findChapterById,
  loadChapterFacts,
  lockChapter,
  newestWindows,
} from '#app/features/chapters/index.server.ts'
import {
  endOfRigaDay,
  rigaDay,
  startOfRigaDay,
  workingDays,
} from '#app/platform/calendar.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { changeWindow, currentRound, insertWindow, insertWindowEvent } from '../repo.server.ts'

export interface SetWindow {
  readonly actor: Person
  readonly chapterId: string
  /** Days in Riga, `2023-10-16`. */
  readonly opensOn: string
  readonly closesOn: string
  readonly lead: string
  readonly shortReason: string
}

export async function setWindow(
  input: SetWindow,
  { db, clock }: Deps,
): Promise<Result<{ readonly windowId: string }>> {
  const calendar = await workingDays()
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, input.chapterId)
    const chapter = await findChapterById(trx, input.chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(input.actor, 'consultation.set', facts)) return forbidden({ key: 'not-allowed' })
    const rules = rulesOf(chapter.settings)
    const decision = decideWindow({ ...input, today: rigaDay(clock()) }, rules)
    if (!decision.ok) return decision
    const at = timestamp(clock)
    const times = {
      opens_at: startOfRigaDay(input.opensOn),
      closes_at: endOfRigaDay(input.closesOn),
      answers_due_on: calendar.plusWorkingDays(input.closesOn, rules.answerDays),
      short_reason: input.shortReason.trim(),
      lead: input.lead.trim(),
    }
    const running = (await newestWindows(trx, [chapter.id])).get(chapter.id)
    const change = running && running.closes_at >= at
    const windowId = change ? running.id : newId()
    if (change) await changeWindow(trx, windowId, times)
    else {
      await insertWindow(trx, {
        id: windowId,
        round_id: await currentRound(trx, chapter.edition_id, at),
        chapter_id: chapter.id,
        created_at: at,
        ...times,
      })
    }
    await insertWindowEvent(trx, {
      consultation_id: windowId,
      kind: change ? 'extended' : 'set',
      actor_id: input.actor.userId,
      reason: times.short_reason,
      created_at: at,
    })
    await recordEvent(trx, {
      event: 'consultation.set',
      actor: input.actor,
      institutionId: chapter.coordinator_id,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: windowId,
      details: { opensOn: input.opensOn, closesOn: input.closesOn },
      at,
    })
    return ok({ windowId })
  })
}
