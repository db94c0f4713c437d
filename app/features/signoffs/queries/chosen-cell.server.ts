/** The chosen cell in full: who decided what, the redline since then, and whether the reader may decide. */
import type { UnitFacts } from '#app/domain/permissions/facts.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import type { ApprovalResult, SignOffResult } from '#app/domain/workflow/seals.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import {
  type ChapterRow,
  loadUnitFacts,
  type SealView,
  type UnitState,
} from '#app/features/chapters/index.server.ts'
import { loadObjections, type ObjectionView } from '#app/features/statements/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { BoardColumn, Cell } from './board-cells.ts'
import { type ChangesSince, changesSince } from './changes-since.server.ts'
import type { BoardRow } from './sign-off-board.server.ts'

export interface ChosenCell {
  readonly sectionId: string
  readonly section: string
  readonly number: string
  readonly title: string
  readonly column: BoardColumn
  readonly cell: Cell
  readonly unitHash: string
  readonly given:
    | { readonly by: string; readonly at: string; readonly remark: string; readonly result: string }
    | undefined
  readonly changes: ChangesSince | undefined
  readonly objections: readonly ObjectionView[]
  readonly maySign: boolean
  readonly mayApprove: boolean
}

interface ChosenInput {
  readonly actor: Person
  readonly chapter: ChapterRow
  readonly choice: { readonly section: string | undefined; readonly by: string | undefined }
  readonly own: readonly UnitState[]
  readonly columns: readonly BoardColumn[]
  readonly rows: readonly BoardRow[]
  readonly now: Date
}

export async function loadChosen(
  db: Deps['db'],
  input: ChosenInput,
): Promise<ChosenCell | undefined> {
  const unit = input.own.find((u) => u.number === input.choice.section)
  const at = input.columns.findIndex((c) =>
    input.choice.by === 'approver'
      ? c.because === 'approver'
      : c.because !== 'approver' && c.shortName === input.choice.by,
  )
  const column = input.columns.at(at)
  const row = input.rows.find((r) => r.sectionId === unit?.sectionId)
  const cell = row?.cells[at]
  if (!unit || at === -1 || !column || !row || !cell) return undefined
  const facts = await unitFacts(db, input.chapter, unit, input.now)
  const seal = sealOf(unit, column)
  return {
    sectionId: unit.sectionId,
    section: unit.number,
    number: row.number,
    title: unit.title,
    column,
    cell,
    unitHash: unit.unitHash,
    given: seal && (await given(db, seal)),
    changes: seal && (await changesSince(db, input.chapter.number, unit, seal.snapshot)),
    objections:
      column.because === 'approver'
        ? []
        : await loadObjections(db, {
            actor: input.actor,
            chapter: input.chapter,
            sectionId: unit.sectionId,
            institutionId: column.institutionId,
            now: input.now,
          }),
    maySign:
      institutionsWith(input.actor, 'lead').includes(column.institutionId) &&
      facts.requiredSignerIds.includes(column.institutionId) &&
      can(input.actor, 'section.sign-off', facts),
    mayApprove: column.because === 'approver' && can(input.actor, 'section.approve', facts),
  }
}

const unitFacts = (
  db: Deps['db'],
  chapter: ChapterRow,
  unit: UnitState,
  now: Date,
): Promise<UnitFacts> =>
  loadUnitFacts(
    db,
    chapter,
    { sectionId: unit.sectionId, requiredSignerIds: unit.signers.map((s) => s.institutionId) },
    now,
  )

const sealOf = (
  unit: UnitState,
  column: BoardColumn,
): SealView<SignOffResult | ApprovalResult> | undefined =>
  column.because === 'approver'
    ? unit.approval
    : unit.signers.find((s) => s.institutionId === column.institutionId)?.signOff

async function given(db: Deps['db'], seal: SealView<string>) {
  const person = await db
    .selectFrom('users')
    .select('name')
    .where('id', '=', seal.userId)
    .executeTakeFirst()
  return { by: person?.name ?? '', at: seal.createdAt, remark: seal.remark, result: seal.result }
}

/** Units the reader could approve now: every sign-off there, not yet approved at the present text. */
export async function approvable(
  db: Deps['db'],
  actor: Person,
  chapter: ChapterRow,
  units: readonly UnitState[],
  now: Date,
): Promise<readonly { sectionId: string; unitHash: string; number: string }[]> {
  const ready = units.filter(
    (u) =>
      (u.approval?.result !== 'approved' || u.approval.validity === 'lapsed') &&
      u.signers.every(
        (s) => s.signOff && s.signOff.validity !== 'lapsed' && s.signOff.result !== 'objects',
      ),
  )
  const allowed = []
  for (const unit of ready) {
    if (!can(actor, 'section.approve', await unitFacts(db, chapter, unit, now))) continue
    const number = sectionNumber(chapter.number, unit.number)
    allowed.push({ sectionId: unit.sectionId, unitHash: unit.unitHash, number })
  }
  return allowed
}
