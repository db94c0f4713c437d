/** Statements on sign-offs and approvals: rows are added, never changed. */
import type { Insertable, Kysely } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findUnit = (db: Connection, sectionId: string) =>
  db
    .selectFrom('sections')
    .select(['id', 'chapter_id', 'number'])
    .where('id', '=', sectionId)
    .whereRef('unit_id', '=', 'id')
    .executeTakeFirst()

export const insertSignOff = (trx: Connection, row: Insertable<Schema['signoffs']>) =>
  trx.insertInto('signoffs').values(row).execute()

export const insertApproval = (trx: Connection, row: Insertable<Schema['approvals']>) =>
  trx.insertInto('approvals').values(row).execute()

export const namesOf = (db: Connection, institutionIds: readonly string[]) =>
  db
    .selectFrom('institutions')
    .select(['id', 'short_name'])
    .where('id', 'in', institutionIds)
    .execute()

/** Revision id → its number in its section. */
export async function revisionNumbers(
  db: Connection,
  revisionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (revisionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('section_revisions')
    .select(['id', 'number'])
    .where('id', 'in', revisionIds)
    .execute()
  return new Map(rows.map((row) => [row.id, row.number]))
}

/** Only public bodies sign off; false for any other institution or an unknown one. */
export async function addConsulted(
  trx: Connection,
  sectionId: string,
  institutionId: string,
): Promise<boolean> {
  const body = await trx
    .selectFrom('institutions')
    .select('id')
    .where('id', '=', institutionId)
    .where('kind', 'in', ['ministry', 'public-body'])
    .executeTakeFirst()
  if (!body) return false
  await trx
    .insertInto('consulted_institutions')
    .values({ section_id: sectionId, institution_id: institutionId })
    .onConflict((oc) => oc.doNothing())
    .execute()
  return true
}

export async function removeConsulted(
  trx: Connection,
  sectionId: string,
  institutionId: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('consulted_institutions')
    .where('section_id', '=', sectionId)
    .where('institution_id', '=', institutionId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export const findSavedRevision = (db: Connection, revisionId: string) =>
  db
    .selectFrom('section_revisions')
    .innerJoin('sections', 'sections.id', 'section_revisions.section_id')
    .select([
      'section_revisions.section_id',
      'section_revisions.predecessor_id',
      'sections.unit_id',
      'sections.chapter_id',
    ])
    .where('section_revisions.id', '=', revisionId)
    .executeTakeFirst()

export const leadsOf = (db: Connection, institutionId: string) =>
  db
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .select(['users.email', 'users.name', 'users.locale'])
    .where('memberships.institution_id', '=', institutionId)
    .where('memberships.role', '=', 'lead')
    .where('memberships.ended_at', 'is', null)
    .where('users.status', '=', 'active')
    .execute()
