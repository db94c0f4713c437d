/** One form post of the matrix → the command it asks for. */
import type { Person } from '#app/domain/shared/actor.ts'
import type { Result } from '#app/domain/shared/result.ts'
import { settleObjection } from '#app/features/statements/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { parseForm } from '#app/platform/forms.server.ts'
import { approveReady } from './commands/approve-ready.server.ts'
import { approveSection } from './commands/approve-section.server.ts'
import { consultInstitution } from './commands/consult-institution.server.ts'
import { signOffSection } from './commands/sign-off-section.server.ts'
import { approvalForm, approveReadyForm, consultForm, signOffForm } from './schemas.ts'

export async function decideOnMatrix(
  actor: Person,
  form: FormData,
  deps: Deps,
): Promise<Result<unknown>> {
  switch (form.get('intent')) {
    case 'approve-ready': {
      const parsed = parseForm(approveReadyForm, form)
      if (!parsed.ok) return parsed
      const units = parsed.value.unit.map((pair) => {
        const [sectionId = '', seenHash = ''] = pair.split(' ')
        return { sectionId, seenHash }
      })
      return approveReady({ actor, units }, deps)
    }
    case 'stance':
    case 'record-maintained':
      return settleObjection(actor, form, deps)
    case 'consult':
    case 'stop-consulting': {
      const parsed = parseForm(consultForm, form)
      if (!parsed.ok) return parsed
      const { intent, consultSectionId, consultInstitutionId } = parsed.value
      const input = { actor, sectionId: consultSectionId, institutionId: consultInstitutionId }
      return consultInstitution({ ...input, asked: intent === 'consult' }, deps)
    }
    case 'approved':
    case 'returned': {
      const parsed = parseForm(approvalForm, form)
      if (!parsed.ok) return parsed
      const { intent, ...seal } = parsed.value
      return approveSection({ actor, ...seal, result: intent }, deps)
    }
    default: {
      const parsed = parseForm(signOffForm, form)
      if (!parsed.ok) return parsed
      const { intent, ...seal } = parsed.value
      return signOffSection({ actor, ...seal, result: intent }, deps)
    }
  }
}
