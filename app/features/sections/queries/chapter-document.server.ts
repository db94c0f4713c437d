/**
 * The text of a chapter as people read it: sections in order, footnotes numbered over the whole document,
 * objects in their places, abbreviations explained. At the present, or as a milestone froze it.
 */
import { normalize } from '#app/domain/text/index.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import { withObjects } from '../object-markdown.server.ts'
import { renderRevision } from '../render-revision.server.ts'
import type { Connection } from '../repo.server.ts'
import { type AbsentSections, loadAbsentSections } from './absent-sections.server.ts'
import { loadAbbreviations, loadChapterObjects } from './document-parts.server.ts'

export interface DocumentSection {
  readonly id: string
  /** Without the chapter's number: `3.1`; `0` is the introduction. */
  readonly number: string
  readonly fullNumber: string
  readonly title: string
  readonly depth: number
  readonly html: string
  readonly empty: boolean
  readonly revisionId: string
  readonly revisionNumber: number
  readonly absentReason: string | null
}

export interface ChapterDocument {
  readonly sections: readonly DocumentSection[]
  readonly absent: readonly AbsentSections[]
  /** Number of the first footnote of the chapter. */
  readonly firstFootnote: number
}

export interface DocumentOptions {
  readonly chapter: ChapterRow
  readonly milestoneId: string | undefined
  readonly words: ObjectWords
}

export async function loadChapterDocument(
  db: Connection,
  { chapter, milestoneId, words }: DocumentOptions,
): Promise<ChapterDocument> {
  const rows = await sectionRows(db, chapter.id, milestoneId)
  const objects = await loadChapterObjects(db, chapter, milestoneId)
  const abbreviations = await loadAbbreviations(db, chapter.edition_id)
  const firstFootnote = 1 + (await footnotesBefore(db, chapter))
  let next = firstFootnote
  const sections = rows.map((row) => {
    const html = renderRevision(row, {
      chapter: chapter.number,
      abbreviations,
      objects,
      words,
      firstFootnote: next,
    })
    next += row.footnotes
    return {
      id: row.section_id,
      number: row.number,
      fullNumber: sectionNumber(chapter.number, row.number),
      title: row.title,
      depth: row.number.split('.').length,
      html,
      empty: row.markdown === '',
      revisionId: row.id,
      revisionNumber: row.revision_number,
      absentReason: row.absent_reason,
    }
  })
  return { sections, absent: await loadAbsentSections(db, chapter), firstFootnote }
}

/** The same text as Markdown with its objects written out, as one text in normal form. */
export async function loadChapterMarkdown(
  db: Connection,
  { chapter, milestoneId, words }: DocumentOptions,
) {
  const rows = await sectionRows(db, chapter.id, milestoneId)
  const objects = await loadChapterObjects(db, chapter, milestoneId)
  const sections = rows.map((row) => ({
    number: row.number,
    fullNumber: sectionNumber(chapter.number, row.number),
    title: row.title,
    depth: row.number.split('.').length,
    markdown: normalize(withObjects(row.markdown, objects, words)),
    absentReason: row.absent_reason,
  }))
  return { sections, absent: await loadAbsentSections(db, chapter) }
}

export async function sectionRows(
  db: Connection,
  chapterId: string,
  milestoneId: string | undefined,
) {
  const rows = db
    .selectFrom('sections')
    .where('sections.chapter_id', '=', chapterId)
    .orderBy('sections.position')
  const joined = milestoneId
    ? rows
        .innerJoin('milestone_sections', (join) =>
          join
            .onRef('milestone_sections.section_id', '=', 'sections.id')
            .on('milestone_sections.milestone_id', '=', milestoneId),
        )
        .innerJoin('section_revisions', 'section_revisions.id', 'milestone_sections.revision_id')
    : rows.innerJoin('section_revisions', 'section_revisions.id', 'sections.current_revision_id')
  return joined
    .select([
      'sections.id as section_id',
      'sections.number',
      'sections.absent_reason',
      'section_revisions.id',
      'section_revisions.number as revision_number',
      'section_revisions.title',
      'section_revisions.markdown',
      'section_revisions.blocks',
      'section_revisions.footnotes',
    ])
    .execute()
}

/** Footnotes are numbered through the document, so a chapter begins after those of the chapters before it. */
async function footnotesBefore(db: Connection, chapter: ChapterRow): Promise<number> {
  const row = await db
    .selectFrom('section_revisions')
    .innerJoin('sections', 'sections.current_revision_id', 'section_revisions.id')
    .innerJoin('chapters', 'chapters.id', 'sections.chapter_id')
    .select((eb) => eb.fn.sum<number>('section_revisions.footnotes').as('n'))
    .where('chapters.edition_id', '=', chapter.edition_id)
    .where('chapters.number', '<', chapter.number)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}
