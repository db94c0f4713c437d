/** The coordinator lists an institution as a required signer of a unit, or takes it off again. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { addConsulted, findUnit, removeConsulted } from '../repo.server.ts'

export interface ConsultInstitution {
  readonly actor: Person
  readonly sectionId: string
  readonly institutionId: string
  /** False takes the institution off the list. */
  readonly asked: boolean
}

export async function consultInstitution(
  { actor, sectionId, institutionId, asked }: ConsultInstitution,
  { db, clock }: Deps,
): Promise<Result<null>> {
  return db.transaction().execute(async (trx) => {
    const unit = await findUnit(trx, sectionId)
    if (!unit) return notFound()
    await lockChapter(trx, unit.chapter_id)
    const chapter = await findChapterById(trx, unit.chapter_id)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'chapter.assign', facts)) return forbidden({ key: 'not-allowed' })
    const change = asked ? addConsulted : removeConsulted
    if (!(await change(trx, sectionId, institutionId))) return notFound()
    await recordEvent(trx, {
      event: asked ? 'institution.consulted' : 'institution.released',
      actor,
      institutionId: chapter.coordinator_id,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: sectionId,
      details: { institutionId },
      at: timestamp(clock),
    })
    return ok(null)
  })
}
