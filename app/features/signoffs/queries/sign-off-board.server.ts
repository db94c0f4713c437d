/** The matrix section × institution of one chapter, the chosen cell, what can be approved, other chapters. */
import type { Person } from '#app/domain/shared/actor.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import {
  type ChapterRow,
  listChapters,
  listInstitutionsOf,
  listTopicReviewers,
  loadUnitStates,
  type UnitState,
} from '#app/features/chapters/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { namesOf, revisionNumbers } from '../repo.server.ts'
import { type BoardColumn, type Cell, cellOf } from './board-cells.ts'
import { approvable, loadChosen } from './chosen-cell.server.ts'
import { otherChapters } from './other-chapters.server.ts'

export interface BoardRow {
  readonly sectionId: string
  readonly section: string
  readonly number: string
  readonly title: string
  readonly revision: number
  readonly cells: readonly Cell[]
}

export async function loadSignOffBoard(
  input: {
    readonly actor: Person
    readonly chapter: ChapterRow
    readonly choice: { readonly section: string | undefined; readonly by: string | undefined }
  },
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
) {
  const { chapter, actor } = input
  const chapters = await listChapters(db, chapter.edition_id)
  const units = await loadUnitStates(
    db,
    chapter.edition_id,
    chapters.map((c) => c.id),
  )
  const own = units.filter((u) => u.chapterId === chapter.id)
  const columns = await loadColumns(db, chapter, own)
  const numbers = await revisionNumbers(db, own.flatMap(sealedRevisions))
  const rows = own.map((unit) => boardRow(chapter, unit, columns, numbers))
  const chosen = await loadChosen(db, { ...input, own, columns, rows, now: clock() })
  return {
    columns,
    rows,
    chosen,
    approvable: await approvable(db, actor, chapter, own, clock()),
    others: await otherChapters(db, chapters, units, chapter.id),
    chapters: chapters.map((c) => ({ number: c.number, title: c.title })),
  }
}

async function loadColumns(
  db: Deps['db'],
  chapter: ChapterRow,
  units: readonly UnitState[],
): Promise<BoardColumn[]> {
  const institutions = await listInstitutionsOf(db, [chapter.id])
  const reviewers = await listTopicReviewers(db, chapter.edition_id)
  const columns: BoardColumn[] = institutions
    .filter((i) => i.role === 'owner')
    .map((i) => ({ institutionId: i.id, shortName: i.short_name, because: 'owner' }))
  const add = (institutionId: string, shortName: string, because: BoardColumn['because']) => {
    if (columns.some((c) => c.institutionId === institutionId)) return
    columns.push({ institutionId, shortName, because })
  }
  for (const r of reviewers) add(r.id, r.short_name, 'topic')
  for (const s of units.flatMap((u) => u.signers)) add(s.institutionId, s.shortName, s.because)
  const [coordinator] = await namesOf(db, [chapter.coordinator_id])
  columns.push({
    institutionId: chapter.coordinator_id,
    shortName: coordinator?.short_name ?? '',
    because: 'approver',
  })
  return columns
}

const sealedRevisions = (unit: UnitState): string[] =>
  [unit.approval, ...unit.signers.map((s) => s.signOff)].flatMap((seal) => {
    const id = seal?.snapshot.revisions[unit.sectionId]
    return id ? [id] : []
  })

function boardRow(
  chapter: ChapterRow,
  unit: UnitState,
  columns: readonly BoardColumn[],
  numbers: ReadonlyMap<string, number>,
): BoardRow {
  return {
    sectionId: unit.sectionId,
    section: unit.number,
    number: sectionNumber(chapter.number, unit.number),
    title: unit.title,
    revision: unit.sections.find((s) => s.id === unit.sectionId)?.revisionNumber ?? 1,
    cells: columns.map((column) => cellOf(chapter, unit, column, numbers)),
  }
}
