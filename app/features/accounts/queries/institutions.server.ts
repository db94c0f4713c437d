/** The register of institutions with names, membership in associations and how many people act for each. */
import type { Deps } from '#app/platform/deps.server.ts'
import { listInstitutions } from './people.server.ts'

export async function loadInstitutions({ db }: Pick<Deps, 'db'>) {
  const people = await db
    .selectFrom('memberships')
    .select((eb) => ['institution_id', eb.fn.count<number>('user_id').distinct().as('n')])
    .where('ended_at', 'is', null)
    .groupBy('institution_id')
    .execute()
  const counts = new Map(people.map((row) => [row.institution_id, Number(row.n)]))
  const institutions = await listInstitutions(db)
  const names = new Map(institutions.map((row) => [row.id, row.short_name]))
  return institutions
    .map((row) => ({
      ...row,
      memberOf: row.member_of_id ? names.get(row.member_of_id) : undefined,
      people: counts.get(row.id) ?? 0,
    }))
    .toSorted((a, b) => a.short_name.localeCompare(b.short_name, 'lv'))
}

export type InstitutionRow = Awaited<ReturnType<typeof loadInstitutions>>[number]
