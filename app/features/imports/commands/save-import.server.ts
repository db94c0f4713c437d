/** A reviewed import becomes an edition; a second press, or a second person, finds it saved already. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { blocked, forbidden, notFound, type Result } from '#app/domain/shared/result.ts'
import type { RoadmapText } from '#app/formats/roadmap-text/result.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { planEdition } from '../plan-edition.ts'
import { closeImport, findImport, markImportSaved } from '../repo.server.ts'
import { type CreatedEdition, createEdition } from './create-edition.server.ts'

export interface SaveImport {
  readonly actor: Person
  readonly importId: string
  readonly slug: string
  readonly title: string
  readonly year: number
  readonly replace: boolean
}

export async function saveImport(input: SaveImport, deps: Deps): Promise<Result<CreatedEdition>> {
  if (!can(input.actor, 'edition.create', undefined)) return forbidden({ key: 'not-allowed' })
  const row = await findImport(deps.db, input.importId)
  if (!row) return notFound()
  if (row.saved_at || row.discarded_at) return blocked({ key: 'import.closed' })
  const plan = planEdition(JSON.parse(row.result) as RoadmapText)
  const { actor, slug, title, year, replace } = input
  const created = await createEdition({ actor, slug, title, year, plan, replace }, deps)
  if (created.ok) {
    await markImportSaved(deps.db, row.id, created.value.editionId, timestamp(deps.clock))
  }
  return created
}

export async function discardImport(
  { actor, importId }: Pick<SaveImport, 'actor' | 'importId'>,
  { db, clock }: Deps,
): Promise<Result<null>> {
  if (!can(actor, 'edition.create', undefined)) return forbidden({ key: 'not-allowed' })
  const closed = await closeImport(db, importId, timestamp(clock))
  return closed ? { ok: true, value: null } : blocked({ key: 'import.closed' })
}
