/**
 * The lead of a required signer agrees, agrees with remarks or objects at the present text. An objection is an
 * item like any other: it gets an answer, an outcome and, if accepted, a change.
 */
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, ok, type Result } from '#app/domain/shared/result.ts'
import type { SignOffResult } from '#app/domain/workflow/seals.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { raiseObjection } from '#app/features/statements/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { insertSignOff } from '../repo.server.ts'
import { beginSealing, type SealInput, sealRow } from '../seal.server.ts'

export interface SignOffSection extends SealInput {
  readonly result: SignOffResult
  /** Whom the person signs for; needed when they lead several of the required institutions. */
  readonly institutionId?: string
}

export async function signOffSection(
  input: SignOffSection,
  { db, clock }: Deps,
): Promise<Result<{ readonly signOffId: string }>> {
  if (input.result !== 'agrees' && input.remark.trim() === '') {
    return invalid({ key: 'reason.required', field: 'remark' })
  }
  return db.transaction().execute(async (trx) => {
    const sealing = await beginSealing(trx, input, clock())
    if (!sealing.ok) return sealing
    const { chapter, unit, facts } = sealing.value
    const institutionId = signsFor(input, facts.requiredSignerIds)
    if (!institutionId || !can(input.actor, 'section.sign-off', facts)) {
      return forbidden({ key: 'not-allowed' })
    }
    const at = timestamp(clock)
    const row = sealRow(sealing.value, input, institutionId, at)
    await insertSignOff(trx, { ...row, result: input.result })
    if (input.result === 'objects') {
      await raiseObjection(trx, {
        chapter,
        sectionId: unit.sectionId,
        signOffId: row.id,
        institutionId,
        actor: input.actor,
        body: input.remark.trim(),
        at,
      })
    }
    await recordEvent(trx, {
      event: 'section.signed-off',
      actor: input.actor,
      institutionId,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: unit.sectionId,
      details: { result: input.result, unitHash: unit.unitHash, signOffId: row.id },
      at,
    })
    return ok({ signOffId: row.id })
  })
}

function signsFor(input: SignOffSection, required: readonly string[]): string | undefined {
  const possible = institutionsWith(input.actor, 'lead').filter((id) => required.includes(id))
  if (input.institutionId) return possible.find((id) => id === input.institutionId)
  return possible[0]
}
