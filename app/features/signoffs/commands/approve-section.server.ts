/** A coordinator approves, or returns with a remark, a unit at its present text; four eyes are in the map. */
import { can } from '#app/domain/permissions/permissions.ts'
import { forbidden, invalid, ok, type Result } from '#app/domain/shared/result.ts'
import type { ApprovalResult } from '#app/domain/workflow/seals.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { insertApproval } from '../repo.server.ts'
import { beginSealing, type SealInput, sealRow } from '../seal.server.ts'

export interface ApproveSection extends SealInput {
  readonly result: ApprovalResult
}

export async function approveSection(
  input: ApproveSection,
  { db, clock }: Deps,
): Promise<Result<{ readonly approvalId: string }>> {
  if (input.result === 'returned' && input.remark.trim() === '') {
    return invalid({ key: 'reason.required', field: 'remark' })
  }
  return db.transaction().execute(async (trx) => {
    const sealing = await beginSealing(trx, input, clock())
    if (!sealing.ok) return sealing
    const { chapter, unit, facts } = sealing.value
    if (!can(input.actor, 'section.approve', facts)) return forbidden({ key: 'not-allowed' })
    const at = timestamp(clock)
    const row = sealRow(sealing.value, input, facts.coordinatorId, at)
    await insertApproval(trx, { ...row, result: input.result })
    await recordEvent(trx, {
      event: input.result === 'approved' ? 'section.approved' : 'section.returned',
      actor: input.actor,
      institutionId: facts.coordinatorId,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: unit.sectionId,
      details: { unitHash: unit.unitHash, approvalId: row.id },
      at,
    })
    return ok({ approvalId: row.id })
  })
}
