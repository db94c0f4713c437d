/** Everybody with an account, their roles, and the institutions a person can be invited to. */
import type { Deps } from '#app/platform/deps.server.ts'

export async function loadPeople({ db }: Pick<Deps, 'db'>) {
  const people = await db
    .selectFrom('users')
    .select(['id', 'name', 'email', 'status'])
    .orderBy('name')
    .execute()
  const roles = await db
    .selectFrom('memberships')
    .innerJoin('institutions', 'institutions.id', 'memberships.institution_id')
    .select([
      'memberships.id',
      'memberships.user_id',
      'memberships.role',
      'institutions.short_name',
    ])
    .where('memberships.ended_at', 'is', null)
    .orderBy('memberships.id')
    .execute()
  return {
    people: people.map((person) => ({
      ...person,
      roles: roles.filter((role) => role.user_id === person.id),
    })),
    institutions: await listInstitutions(db),
  }
}

/** Every institution with its present full name. */
export const listInstitutions = (db: Deps['db']) =>
  db
    .selectFrom('institutions')
    .innerJoin('institution_names', 'institution_names.institution_id', 'institutions.id')
    .select([
      'institutions.id',
      'institutions.short_name',
      'institutions.kind',
      'institutions.member_of_id',
      'institution_names.name_lv',
      'institution_names.name_en',
    ])
    .where('institution_names.valid_to', 'is', null)
    .orderBy('institutions.short_name')
    .execute()
