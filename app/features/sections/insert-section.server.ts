/**
 * Puts a section into a chapter: its row (or the one that so far held only a reason for its absence) gets a first,
 * empty revision. Headings above it are made along; positions follow the numbers.
 */
import type { Person } from '#app/domain/shared/actor.ts'
import {
  compareSectionNumbers,
  parentNumber,
  unitNumber,
} from '#app/domain/workflow/section-number.ts'
import { templateSections } from '#app/domain/workflow/template.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { type ChapterRow, carrySeals } from '#app/features/chapters/index.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import {
  type Connection,
  insertRevision,
  insertSectionRow,
  listSections,
  pointSection,
  updateSection,
} from './repo.server.ts'
import { firstText } from './revision-text.server.ts'

export interface InsertSection {
  readonly chapter: ChapterRow
  readonly number: string
  readonly title: string
  readonly actor: Person
  readonly institutionId: string
  readonly at: string
}

export async function insertSection(trx: Connection, input: InsertSection): Promise<void> {
  const parent = parentNumber(input.number)
  const before = await listSections(trx, input.chapter.id)
  if (parent && !before.some((s) => s.number === parent && s.current_revision_id)) {
    await insertSection(trx, { ...input, number: parent, title: headingOf(input.chapter, parent) })
  }
  const sectionId = await rowOf(trx, input)
  await firstRevision(trx, sectionId, input)
  await inOrder(trx, input.chapter.id)
  const unit = (await listSections(trx, input.chapter.id)).find(
    (s) => s.number === unitNumber(input.number),
  )
  await carrySeals(trx, input.chapter, unit?.id ?? sectionId, input.at)
  await recordEvent(trx, {
    event: 'section.added',
    actor: input.actor,
    institutionId: input.institutionId,
    editionId: input.chapter.edition_id,
    chapterId: input.chapter.id,
    subjectId: sectionId,
    details: { number: input.number, title: input.title },
    at: input.at,
  })
}

const headingOf = (chapter: ChapterRow, number: string): string =>
  templateSections(chapter.template).find((s) => s.number === number)?.title ?? number

/** The id of the section's row, made when there is none. */
async function rowOf(trx: Connection, input: InsertSection): Promise<string> {
  const known = await listSections(trx, input.chapter.id)
  const idOf = (number: string | undefined) => known.find((s) => s.number === number)?.id
  const own = idOf(input.number)
  const id = own ?? newId()
  const place = {
    parent_id: idOf(parentNumber(input.number)) ?? null,
    unit_id: idOf(unitNumber(input.number)) ?? id,
  }
  if (own) {
    await updateSection(trx, own, { ...place, absent_reason: null })
    return own
  }
  await insertSectionRow(trx, {
    id,
    ...place,
    chapter_id: input.chapter.id,
    number: input.number,
    position: known.length,
    topics: '[]',
    created_at: input.at,
  })
  return id
}

async function firstRevision(trx: Connection, sectionId: string, input: InsertSection) {
  const id = newId()
  await insertRevision(trx, {
    id,
    section_id: sectionId,
    number: 1,
    title: input.title,
    ...firstText(id, input.title, ''),
    author_id: input.actor.userId,
    institution_id: input.institutionId,
    kind: 'edit',
    note: '',
    words_inserted: 0,
    words_deleted: 0,
    created_at: input.at,
  })
  await pointSection(trx, sectionId, null, id)
}

async function inOrder(trx: Connection, chapterId: string) {
  const sections = await listSections(trx, chapterId)
  const sorted = [...sections].sort((a, b) => compareSectionNumbers(a.number, b.number))
  for (const [position, section] of sorted.entries()) {
    if (section.position !== position) await updateSection(trx, section.id, { position })
  }
}
