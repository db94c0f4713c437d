/** Statements on users, memberships and one-time links. */
import type { Kysely } from 'kysely'
import type { Person } from '#app/domain/shared/actor.ts'
import type { Schema } from '#db/schema/index.ts'

type Db = Kysely<Schema>

/** Addresses are compared without case; the part before @ is case-free in practice. */
export const foldEmail = (email: string): string => email.trim().toLowerCase()

export const findUserByEmail = (db: Db, email: string) =>
  db.selectFrom('users').selectAll().where('email', '=', foldEmail(email)).executeTakeFirst()

export const findUser = (db: Db, id: string) =>
  db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()

/** The person behind a session: undefined when disabled or erased meanwhile. */
export async function findPerson(
  db: Db,
  userId: string,
): Promise<(Person & { readonly locale: 'lv' | 'en' }) | undefined> {
  const rows = await db
    .selectFrom('users')
    .leftJoin('memberships', (join) =>
      join.onRef('memberships.user_id', '=', 'users.id').on('memberships.ended_at', 'is', null),
    )
    .leftJoin('institutions', 'institutions.id', 'memberships.institution_id')
    .select([
      'users.name',
      'users.locale',
      'memberships.institution_id',
      'memberships.role',
      'institutions.short_name',
    ])
    .where('users.id', '=', userId)
    .where('users.status', '=', 'active')
    .orderBy('memberships.id')
    .execute()
  const first = rows[0]
  if (!first) return undefined
  const memberships = rows.flatMap((r) =>
    r.institution_id && r.role && r.short_name
      ? [{ institutionId: r.institution_id, shortName: r.short_name, role: r.role }]
      : [],
  )
  return { kind: 'person', userId, name: first.name, locale: first.locale, memberships }
}
