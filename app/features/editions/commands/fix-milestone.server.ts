/** The coordinator fixes the whole edition: a name for what every chapter says now (V1, V2…). */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { freezeMilestone } from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { findEdition, listMilestones } from '../repo.server.ts'

export interface FixMilestone {
  readonly actor: Person
  readonly slug: string
  readonly name: string
}

export async function fixMilestone(
  { actor, slug, name }: FixMilestone,
  { db, clock }: Deps,
): Promise<Result<{ readonly milestoneId: string }>> {
  return db.transaction().execute(async (trx) => {
    const edition = await findEdition(trx, slug)
    if (!edition) return notFound()
    const facts = { coordinatorId: edition.coordinator_id, archived: edition.archived_at !== null }
    if (!can(actor, 'edition.manage', facts)) return forbidden({ key: 'not-allowed' })
    const wanted = name.trim()
    if (wanted === '') return invalid({ key: 'form.required', field: 'name' })
    const taken = await listMilestones(trx, edition.id)
    if (taken.some((m) => m.name === wanted))
      return invalid({ key: 'milestone.taken', field: 'name' })
    const at = timestamp(clock)
    const milestoneId = await freezeMilestone(trx, {
      editionId: edition.id,
      chapterId: undefined,
      name: wanted,
      actor,
      at,
    })
    await recordEvent(trx, {
      event: 'milestone.fixed',
      actor,
      institutionId: edition.coordinator_id,
      editionId: edition.id,
      subjectId: milestoneId,
      details: { name: wanted },
      at,
    })
    return ok({ milestoneId })
  })
}
