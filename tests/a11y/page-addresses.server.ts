/** Addresses that exist only after something has been done: an upload, an invitation. */
import { readFileSync } from 'node:fs'
import { anonymous } from '#app/domain/shared/actor.ts'
import { submitStatement } from '#app/features/statements/index.server.ts'
import { newFormToken } from '#app/platform/form-token.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { Site } from '#tests/support/served-site.server.ts'

const layout = 'tests/fixtures/roadmap-layout/two-indicators.txt'

export async function importPath(site: Site): Promise<string> {
  const coordinator = await site.signedIn('zane')
  const form = new FormData()
  form.set('file', new Blob([readFileSync(layout)]), 'plans-2031.txt')
  const response = await coordinator.post(paths.imports, form)
  return response.headers.get('location') ?? ''
}

export async function invitationPath(site: Site): Promise<string> {
  const administrator = await site.signedIn('sarmite')
  const { id } = await site.deps.db
    .selectFrom('institutions')
    .select('id')
    .where('short_name', '=', 'EM')
    .executeTakeFirstOrThrow()
  await administrator.post(paths.people, {
    name: 'Rūta Jaunā',
    email: 'ruta@example.lv',
    institutionId: id,
    role: 'drafter',
    locale: 'lv',
  })
  const { payload } = await newestMail(site)
  return /\/invitation\/[\w-]+/.exec(payload)?.[0] ?? ''
}

/** A person's statement, sent and waiting for the link in the mail. */
export async function statementPaths(site: Site): Promise<{ receipt: string; confirm: string }> {
  const { deps } = site
  const { id } = await deps.db
    .selectFrom('chapters')
    .select('id')
    .where('number', '=', 4)
    .executeTakeFirstOrThrow()
  const sent = await submitStatement(
    {
      actor: anonymous,
      chapterId: id,
      sender: { kind: 'person', name: 'Rūta', email: 'ruta@example.lv', namePublic: false },
      items: [
        {
          kind: 'opinion',
          body: 'Nodaļa ir skaidra, bet termiņi varētu būt tuvāki.',
          proposedWording: '',
          sectionId: undefined,
          marked: undefined,
        },
      ],
      formToken: newFormToken(deps.env.secret, deps.clock()),
      address: '192.0.2.1',
      locale: 'lv',
    },
    deps,
  )
  if (!sent.ok) throw new Error(`the statement was refused: ${sent.reason}`)
  const { payload } = await newestMail(site)
  return {
    receipt: paths.receipt(sent.value.secret),
    confirm: /\/confirm\/[\w-]+/.exec(payload)?.[0] ?? '',
  }
}

const newestMail = ({ deps }: Site) =>
  deps.db.selectFrom('outbox').select('payload').orderBy('id', 'desc').executeTakeFirstOrThrow()
