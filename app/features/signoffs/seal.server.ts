/**
 * What sign-off and approval share: lock the chapter, find the unit as it stands, and refuse when the person
 * read another text than the one there is now.
 */
import type { UnitFacts } from '#app/domain/permissions/facts.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import {
  type ChapterRow,
  findChapterById,
  loadUnitFacts,
  loadUnitStates,
  lockChapter,
  type UnitState,
} from '#app/features/chapters/index.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { type Connection, findUnit } from './repo.server.ts'

export interface SealInput {
  readonly actor: Person
  /** The first-level section that is sealed, with all below it. */
  readonly sectionId: string
  /** Hash of the unit the person read. */
  readonly seenHash: string
  readonly remark: string
}

export interface Sealing {
  readonly chapter: ChapterRow
  readonly unit: UnitState
  readonly facts: UnitFacts
}

export async function beginSealing(
  trx: Connection,
  input: SealInput,
  now: Date,
): Promise<Result<Sealing>> {
  const section = await findUnit(trx, input.sectionId)
  if (!section) return notFound()
  await lockChapter(trx, section.chapter_id)
  const chapter = await findChapterById(trx, section.chapter_id)
  if (!chapter) return notFound()
  const units = await loadUnitStates(trx, chapter.edition_id, [chapter.id])
  const unit = units.find((u) => u.sectionId === section.id)
  if (!unit) return notFound()
  const facts = await loadUnitFacts(
    trx,
    chapter,
    { sectionId: unit.sectionId, requiredSignerIds: unit.signers.map((s) => s.institutionId) },
    now,
  )
  if (unit.unitHash !== input.seenHash) return stale({ key: 'seal.stale' })
  return ok({ chapter, unit, facts })
}

export const sealRow = (
  { chapter, unit }: Sealing,
  input: SealInput,
  institutionId: string,
  at: string,
) => ({
  id: newId(),
  chapter_id: chapter.id,
  section_id: unit.sectionId,
  institution_id: institutionId,
  user_id: input.actor.userId,
  remark: input.remark.trim(),
  unit_hash: unit.unitHash,
  carry_hash: unit.carryHash,
  snapshot: JSON.stringify(unit.snapshot),
  created_at: at,
})
