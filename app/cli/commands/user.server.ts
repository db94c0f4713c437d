/** `user add`: an account by invitation, as an administrator would make it; prints the one-time link. */
import { parseArgs } from 'node:util'
import { membershipRoles, system } from '#app/domain/shared/actor.ts'
import { invitePerson, listInstitutions } from '#app/features/accounts/index.server.ts'
import { invitationForm } from '#app/features/accounts/schemas.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type Command, UsageError } from '../command.ts'
import { withDatabase } from '../with-database.server.ts'

export const command: Command = {
  usage: `user add --email EMAIL --name NAME --institution SHORT --role ${membershipRoles.join('|')} [--locale lv|en] [--json]`,
  summary: 'Invite a person to act for an institution; prints the link to choose a password.',
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        institution: { type: 'string' },
        role: { type: 'string' },
        locale: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    if (positionals.join(' ') !== 'add') throw new UsageError('the only thing to do is: user add')
    const url = await withDatabase((deps) => add(values, deps))
    if (values.json) streams.out(`${JSON.stringify({ email: values.email, url: url ?? null })}\n`)
    else streams.out(url ? `${url}\n` : `${values.email} has an account; the role was added.\n`)
    return 0
  },
}

type Values = Readonly<Record<string, string | boolean | undefined>>

async function add(values: Values, deps: Deps): Promise<string | undefined> {
  const institutions = await listInstitutions(deps.db)
  const institution = institutions.find((i) => i.short_name === values.institution)
  if (!institution) {
    const known = institutions.map((i) => i.short_name).join(', ')
    throw new UsageError(`--institution is one of ${known}`)
  }
  const input = invitationForm.safeParse({ ...values, institutionId: institution.id })
  if (!input.success) {
    const fields = new Set(input.error.issues.map((i) => `--${i.path.join('.')}`))
    throw new UsageError(`check ${[...fields].join(', ')}`)
  }
  const result = await invitePerson({ ...input.data, actor: system }, deps)
  if (!result.ok) throw new UsageError(result.issues.map((i) => i.key).join(', '))
  return result.value.url
}
