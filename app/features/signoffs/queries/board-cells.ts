/** What one cell of the matrix says: from a seal and how it stands to the present text. */
import type { ApprovalResult, SignOffResult, Validity } from '#app/domain/workflow/seals.ts'
import type { ChapterRow, SealView, UnitState } from '#app/features/chapters/index.server.ts'

export type CellState =
  | 'agrees'
  | 'agrees-with-remarks'
  | 'objects'
  | 'approved'
  | 'returned'
  | 'carried'
  | 'stale'
  | 'waiting'
  | 'not-needed'

export interface Cell {
  readonly state: CellState
  /** Revision of the unit's head section that was sealed. */
  readonly revision: number | undefined
}

export interface BoardColumn {
  readonly institutionId: string
  readonly shortName: string
  readonly because: 'owner' | 'co-owner' | 'topic' | 'consulted' | 'approver'
}

export function cellOf(
  chapter: ChapterRow,
  unit: UnitState,
  column: BoardColumn,
  numbers: ReadonlyMap<string, number>,
): Cell {
  if (column.because === 'owner') return ownerCell(chapter, unit)
  if (column.because === 'approver') return sealCell(unit, unit.approval, numbers)
  const signer = unit.signers.find((s) => s.institutionId === column.institutionId)
  if (!signer) return { state: 'not-needed', revision: undefined }
  return sealCell(unit, signer.signOff, numbers)
}

/** The owner signs by submitting: from review on its text stands signed. */
const ownerCell = (chapter: ChapterRow, unit: UnitState): Cell => ({
  state: chapter.state === 'draft' ? 'waiting' : 'agrees',
  revision: chapter.state === 'draft' ? undefined : unit.sections[0]?.revisionNumber,
})

function sealCell(
  unit: UnitState,
  seal: SealView<SignOffResult | ApprovalResult> | undefined,
  numbers: ReadonlyMap<string, number>,
): Cell {
  if (!seal) return { state: 'waiting', revision: undefined }
  const revision = numbers.get(seal.snapshot.revisions[unit.sectionId] ?? '')
  return { state: cellState(seal.result, seal.validity), revision }
}

export function cellState(result: SignOffResult | ApprovalResult, validity: Validity): CellState {
  if (validity === 'lapsed') return 'stale'
  if (validity === 'carried' && result !== 'objects' && result !== 'returned') return 'carried'
  return result
}
