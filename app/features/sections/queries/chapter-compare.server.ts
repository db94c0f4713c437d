/** What changed in a chapter between two points: per section, with authors, data that differs, and totals. */
import type { Hunk, Stats } from '#app/domain/redline/index.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import { compareChapter } from '../chapter-redline.server.ts'
import { type RedlineWords, renderComparedSection } from '../render-redline.server.ts'
import type { Connection } from '../repo.server.ts'
import { changedObjects } from './changed-objects.server.ts'
import { loadAbbreviations, loadChapterObjects } from './document-parts.server.ts'
import { listTextPoints, present, type TextPoint, textsAt } from './text-points.server.ts'

export interface ComparedView {
  readonly number: string
  readonly fullNumber: string
  readonly title: string
  readonly hunks: readonly Hunk[]
  readonly html: string
  readonly revisions: readonly RevisionBetween[]
}

export interface RevisionBetween {
  readonly number: number
  readonly author: string | null
  readonly institution: string | null
  readonly note: string
  readonly at: string
}

export interface CompareChapter {
  readonly chapter: ChapterRow
  readonly from: string | undefined
  readonly to: string | undefined
  readonly view: 'inline' | 'side'
  readonly words: ObjectWords
  readonly redlineWords: (from: TextPoint, to: TextPoint) => RedlineWords
}

export async function loadChapterComparison(db: Connection, input: CompareChapter) {
  const { chapter } = input
  const points = await listTextPoints(db, chapter)
  const to = points.find((p) => p.id === input.to) ?? present
  const from = points.find((p) => p.id === input.from) ?? points[1] ?? present
  const compared = compareChapter(await textsAt(db, chapter, from), await textsAt(db, chapter, to))
  const context = {
    chapter: chapter.number,
    abbreviations: await loadAbbreviations(db, chapter.edition_id),
    objects: await loadChapterObjects(db, chapter, to.id === present.id ? undefined : to.id),
    words: input.words,
    firstFootnote: 1,
  }
  const words = input.redlineWords(from, to)
  const revisions = await revisionsBetween(db, compared.sections)
  const sections = compared.sections.flatMap((section, i): ComparedView[] => {
    const ops = compared.redline.sections[i]
    const hunks = compared.redline.hunks.filter((h) => h.section === section.number)
    if (!ops || hunks.length === 0) return []
    const texts = { number: section.number, old: section.old?.text, new: section.new?.text }
    return [
      {
        number: section.number,
        fullNumber: sectionNumber(chapter.number, section.number),
        title: (section.new ?? section.old)?.title ?? '',
        hunks,
        html: renderComparedSection(texts, ops, input.view, context, words),
        revisions: revisions.filter((r) => r.sectionId === section.sectionId),
      },
    ]
  })
  const stats: Stats = compared.redline.stats
  const data = await changedObjects(db, chapter, from.id, to.id)
  return { points, from, to, sections, stats, data }
}

/** Who saved what between the two revisions of each section. */
async function revisionsBetween(
  db: Connection,
  sections: ReturnType<typeof compareChapter>['sections'],
): Promise<(RevisionBetween & { readonly sectionId: string })[]> {
  const changed = sections.filter((s) => s.old?.revisionId !== s.new?.revisionId)
  if (changed.length === 0) return []
  const rows = await db
    .selectFrom('section_revisions')
    .leftJoin('users', 'users.id', 'section_revisions.author_id')
    .leftJoin('institutions', 'institutions.id', 'section_revisions.institution_id')
    .select([
      'section_revisions.section_id',
      'section_revisions.number',
      'section_revisions.note',
      'section_revisions.created_at',
      'users.name',
      'institutions.short_name',
    ])
    .where(
      'section_revisions.section_id',
      'in',
      changed.map((s) => s.sectionId),
    )
    .orderBy('section_revisions.number')
    .execute()
  return rows.flatMap((row) => {
    const section = changed.find((s) => s.sectionId === row.section_id)
    const numbers = [section?.old?.revisionNumber ?? 0, section?.new?.revisionNumber ?? 0]
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
    if (row.number <= low || row.number > high) return []
    return [
      {
        sectionId: row.section_id,
        number: row.number,
        author: row.name,
        institution: row.short_name,
        note: row.note,
        at: row.created_at,
      },
    ]
  })
}
