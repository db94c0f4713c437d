/** Who stands behind statements, by statement: the organisations in their order, or a person's own name. */
import type { InstitutionKind } from '#app/domain/shared/institution.ts'
import type { Connection } from '../repo.server.ts'

export interface OrganisationName {
  readonly id: string
  readonly shortName: string
  readonly kind: InstitutionKind
  readonly nameLv: string
  readonly nameEn: string
}

export type SubmitterName =
  | { readonly kind: 'organisations'; readonly organisations: readonly OrganisationName[] }
  | { readonly kind: 'person'; readonly name: string | null; readonly erased: boolean }

/** Persons' names come as they are: whoever shows them to the public asks `publicName` first. */
export async function submittersOf(
  db: Connection,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, SubmitterName>> {
  const names = new Map<string, SubmitterName>()
  const ids = [...new Set(statementIds)]
  if (ids.length === 0) return names
  const people = await db
    .selectFrom('statements')
    .innerJoin('submitters', 'submitters.id', 'statements.submitter_id')
    .select(['statements.id', 'submitters.name', 'submitters.erased_at'])
    .where('statements.id', 'in', ids)
    .execute()
  for (const row of people) {
    names.set(row.id, { kind: 'person', name: row.name, erased: row.erased_at !== null })
  }
  const organisations = new Map<string, OrganisationName[]>()
  for (const { statement_id, ...organisation } of await organisationsOf(db, ids)) {
    const all = organisations.get(statement_id) ?? []
    all.push(organisation)
    organisations.set(statement_id, all)
  }
  for (const [id, all] of organisations)
    names.set(id, { kind: 'organisations', organisations: all })
  return names
}

const organisationsOf = (db: Connection, statementIds: readonly string[]) =>
  db
    .selectFrom('statement_institutions')
    .innerJoin('institutions', 'institutions.id', 'statement_institutions.institution_id')
    .innerJoin('institution_names', 'institution_names.institution_id', 'institutions.id')
    .select([
      'statement_institutions.statement_id',
      'institutions.id',
      'institutions.short_name as shortName',
      'institutions.kind',
      'institution_names.name_lv as nameLv',
      'institution_names.name_en as nameEn',
    ])
    .where('statement_institutions.statement_id', 'in', statementIds)
    .where('institution_names.valid_to', 'is', null)
    .orderBy('statement_institutions.position')
    .execute()
