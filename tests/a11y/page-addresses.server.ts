/** Addresses that exist only after something has been done: an upload, an invitation. */
import { readFileSync } from 'node:fs'
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
  const { payload } = await site.deps.db
    .selectFrom('outbox')
    .select('payload')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /\/invitation\/[\w-]+/.exec(payload)?.[0] ?? ''
}
