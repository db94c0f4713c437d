/** Several units in one press: each approved on its own, so that one that is stale does not stop the others. */
import type { Person } from '#app/domain/shared/actor.ts'
import { ok, type Result } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { approveSection } from './approve-section.server.ts'

export interface ApproveReady {
  readonly actor: Person
  readonly units: readonly { readonly sectionId: string; readonly seenHash: string }[]
}

/** The first refusal when any unit was refused; those before and after it are approved all the same. */
export async function approveReady(
  { actor, units }: ApproveReady,
  deps: Deps,
): Promise<Result<{ readonly approved: number }>> {
  let approved = 0
  let refusal: Result<never> | undefined
  for (const { sectionId, seenHash } of units) {
    const input = { actor, sectionId, seenHash, remark: '', result: 'approved' as const }
    const result = await approveSection(input, deps)
    if (result.ok) approved++
    else refusal ??= result
  }
  return refusal ?? ok({ approved })
}
