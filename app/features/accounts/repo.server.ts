/** Statements on users, memberships and one-time links. */
import type { Insertable, Kysely } from 'kysely'
import type { MembershipRole, Person } from '#app/domain/shared/actor.ts'
import type { LinkPurpose } from '#app/domain/shared/link-purpose.ts'
import { newId } from '#app/platform/ids.server.ts'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>
type Db = Connection

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

export const insertUser = (
  db: Db,
  user: { id: string; email: string; name: string; locale: 'lv' | 'en'; at: string },
) =>
  db
    .insertInto('users')
    .values({
      id: user.id,
      email: foldEmail(user.email),
      name: user.name,
      locale: user.locale,
      status: 'invited',
      created_at: user.at,
    })
    .execute()

/** The same role twice is one role. */
export async function insertMembership(
  db: Db,
  m: { userId: string; institutionId: string; role: MembershipRole; at: string },
): Promise<void> {
  const held = await db
    .selectFrom('memberships')
    .select('id')
    .where('user_id', '=', m.userId)
    .where('institution_id', '=', m.institutionId)
    .where('role', '=', m.role)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (held) return
  await db
    .insertInto('memberships')
    .values({
      id: newId(),
      user_id: m.userId,
      institution_id: m.institutionId,
      role: m.role,
      created_at: m.at,
    })
    .execute()
}

export const activateUser = (db: Db, userId: string, passwordHash: string) =>
  db
    .updateTable('users')
    .set({ status: 'active', password_hash: passwordHash })
    .where('id', '=', userId)
    .where('status', '!=', 'disabled')
    .execute()

export const insertLink = (db: Db, link: Insertable<Schema['one_time_links']>) =>
  db.insertInto('one_time_links').values(link).execute()

export const findLiveLink = (db: Db, purpose: LinkPurpose, tokenHash: string, now: string) =>
  db
    .selectFrom('one_time_links')
    .select('subject_id')
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()

export async function useLink(db: Db, tokenHash: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('one_time_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function endMembership(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('memberships')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const findMembership = (db: Db, id: string) =>
  db.selectFrom('memberships').selectAll().where('id', '=', id).executeTakeFirst()

export async function countAdministrators(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('memberships.role', '=', 'administrator')
    .where('memberships.ended_at', 'is', null)
    .where('users.status', '=', 'active')
    .executeTakeFirstOrThrow()
  return Number(n)
}

export async function institutionId(db: Db, shortName: string): Promise<string> {
  const { id } = await db
    .selectFrom('institutions')
    .select('id')
    .where('short_name', '=', shortName)
    .executeTakeFirstOrThrow()
  return id
}
