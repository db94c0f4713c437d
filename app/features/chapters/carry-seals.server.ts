/** Notes which seals a change of typography alone carries over: recorded, not only computed when read. */
import { newId } from '#app/platform/ids.server.ts'
import { loadUnitStates, type UnitState } from './queries/unit-states.server.ts'
import { type ChapterRow, type Connection, insertCarriedSeals } from './repo.server.ts'

export async function carrySeals(
  trx: Connection,
  chapter: ChapterRow,
  unitId: string,
  at: string,
): Promise<void> {
  const units = await loadUnitStates(trx, chapter.edition_id, [chapter.id])
  const unit = units.find((u) => u.sectionId === unitId)
  if (!unit) return
  const carried = carriedSeals(unit)
  if (carried.length === 0) return
  await insertCarriedSeals(
    trx,
    carried.map((seal) => ({
      id: newId(),
      ...seal,
      section_id: unitId,
      unit_hash: unit.unitHash,
      created_at: at,
    })),
  )
}

function carriedSeals(unit: UnitState) {
  const signoffs = unit.signers.flatMap((s) => (s.signOff ? [s.signOff] : []))
  return [
    ...signoffs.map((seal) => ({ seal, seal_kind: 'signoff' as const })),
    ...(unit.approval ? [{ seal: unit.approval, seal_kind: 'approval' as const }] : []),
  ]
    .filter(({ seal }) => seal.validity === 'carried')
    .map(({ seal, seal_kind }) => ({ seal_kind, seal_id: seal.id }))
}
