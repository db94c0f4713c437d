/** A plan → the rows of an edition, with every text parsed and hashed before the transaction begins. */
import type { Insertable } from 'kysely'
import { parentNumber, unitNumber } from '#app/domain/workflow/section-number.ts'
import { sha256Hex } from '#app/domain/workflow/unit-hash.ts'
import { firstText } from '#app/features/sections/index.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import type { Schema } from '#db/schema/index.ts'
import { composeFeedback, type FeedbackRows, noFeedback } from './compose-feedback.server.ts'
import type { ChapterPlan, EditionPlan, ObjectPlan, SectionPlan } from './edition-plan.ts'

export interface EditionRows extends FeedbackRows {
  readonly abbreviations: Insertable<Schema['abbreviations']>[]
  readonly chapters: Insertable<Schema['chapters']>[]
  readonly chapterInstitutions: Insertable<Schema['chapter_institutions']>[]
  readonly sections: Insertable<Schema['sections']>[]
  readonly revisions: Insertable<Schema['section_revisions']>[]
  readonly objects: Insertable<Schema['objects']>[]
  readonly versions: Insertable<Schema['object_versions']>[]
  readonly uses: Insertable<Schema['measure_uses']>[]
}

export interface ComposeEdition {
  readonly editionId: string
  readonly year: number
  readonly plan: EditionPlan
  readonly institutions: ReadonlyMap<string, string>
  readonly at: string
}

export function composeEdition(input: ComposeEdition): EditionRows {
  const rows: EditionRows = {
    ...noFeedback(),
    abbreviations: input.plan.abbreviations.map((a, position) => ({
      id: newId(),
      edition_id: input.editionId,
      short: a.short,
      full: a.full,
      position,
      source_line: a.line,
    })),
    chapters: [],
    chapterInstitutions: [],
    sections: [],
    revisions: [],
    objects: [],
    versions: [],
    uses: [],
  }
  const measures = new Map<string, string>()
  for (const chapter of input.plan.chapters) composeChapter(chapter, input, rows, measures)
  for (const [index, chapter] of input.plan.chapters.entries()) {
    composeUses(chapter, rows.chapters[index]?.id ?? '', rows, measures)
  }
  return rows
}

function composeChapter(
  plan: ChapterPlan,
  input: ComposeEdition,
  rows: EditionRows,
  measures: Map<string, string>,
): void {
  const chapterId = newId()
  rows.chapters.push({
    id: chapterId,
    edition_id: input.editionId,
    number: plan.number,
    title: plan.title,
    template: plan.template,
    state: 'draft',
    version: 0,
    created_at: input.at,
  })
  composeInstitutions(plan, chapterId, input, rows)
  const sectionIds = composeSections(plan, chapterId, input, rows)
  for (const [position, object] of plan.objects.entries()) {
    const id = composeObject(object, position, chapterId, input, rows)
    if (object.kind === 'measure') measures.set(object.key, id)
  }
  composeFeedback(plan, { chapterId, sectionIds, ...input }, rows)
}

function composeInstitutions(
  plan: ChapterPlan,
  chapter_id: string,
  { institutions }: ComposeEdition,
  rows: EditionRows,
): void {
  const add = (shortName: string, role: 'owner' | 'co-owner', position: number) => {
    const institution_id = institutions.get(shortName)
    if (institution_id)
      rows.chapterInstitutions.push({ chapter_id, institution_id, role, position })
  }
  if (plan.owner) add(plan.owner, 'owner', 0)
  for (const [i, shortName] of plan.coOwners.entries()) add(shortName, 'co-owner', i + 1)
}

function composeSections(
  plan: ChapterPlan,
  chapterId: string,
  { at }: ComposeEdition,
  rows: EditionRows,
): ReadonlyMap<string, string> {
  const ids = new Map(plan.sections.map((section) => [section.number, newId()]))
  for (const [position, section] of plan.sections.entries()) {
    const id = ids.get(section.number) ?? ''
    const parent = parentNumber(section.number)
    const unit = unitNumber(section.number)
    const revision =
      section.absentReason === null ? composeFirstRevision(section, id, at) : undefined
    if (revision) rows.revisions.push(revision)
    rows.sections.push({
      id,
      chapter_id: chapterId,
      parent_id: (parent && ids.get(parent)) || null,
      unit_id: ids.get(unit) ?? id,
      number: section.number,
      position,
      topics: JSON.stringify(section.topics),
      absent_reason: section.absentReason,
      current_revision_id: revision?.id ?? null,
      source_line: section.line,
      created_at: at,
    })
  }
  return ids
}

function composeFirstRevision(section: SectionPlan, sectionId: string, at: string) {
  const id = newId()
  return {
    id,
    section_id: sectionId,
    number: 1,
    title: section.title,
    ...firstText(id, section.title, section.markdown),
    kind: 'import' as const,
    note: '',
    words_inserted: 0,
    words_deleted: 0,
    created_at: at,
  }
}

function composeObject(
  plan: ObjectPlan,
  position: number,
  chapterId: string,
  { editionId, at }: ComposeEdition,
  rows: EditionRows,
): string {
  const id = newId()
  const versionId = newId()
  const data = JSON.stringify(plan.data)
  rows.objects.push({
    id,
    edition_id: editionId,
    chapter_id: chapterId,
    kind: plan.kind,
    key: plan.key,
    position,
    current_version_id: versionId,
    source_line: plan.line,
    created_at: at,
  })
  rows.versions.push({
    id: versionId,
    object_id: id,
    number: 1,
    data,
    hash: sha256Hex(data),
    note: '',
    created_at: at,
  })
  return id
}

/** A reference uses the record of the chapter that describes the measure. */
function composeUses(
  plan: ChapterPlan,
  chapter_id: string,
  rows: EditionRows,
  measures: ReadonlyMap<string, string>,
): void {
  for (const [position, use] of plan.uses.entries()) {
    const object_id = measures.get(use.key)
    if (!object_id) continue
    const { number, kind } = use
    rows.uses.push({ chapter_id, object_id, number, kind, position, printed: '{}' })
  }
}
