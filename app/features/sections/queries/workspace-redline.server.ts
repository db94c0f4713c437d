/** The workspace's text with its changes since a milestone, section by section. */
import type { Stats } from '#app/domain/redline/index.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import { compareChapter } from '../chapter-redline.server.ts'
import { type RedlineWords, renderComparedSection } from '../render-redline.server.ts'
import type { Connection } from '../repo.server.ts'
import { loadAbbreviations, loadChapterObjects } from './document-parts.server.ts'
import { listTextPoints, present, type TextPoint, textsAt } from './text-points.server.ts'

export interface WorkspaceRedline {
  readonly from: TextPoint
  readonly points: readonly TextPoint[]
  readonly stats: Stats
  /** Sections that changed, by number. */
  readonly sections: ReadonlyMap<string, { readonly html: string; readonly changes: number }>
}

export interface WorkspaceRedlineInput {
  readonly chapter: ChapterRow
  readonly view: 'redline' | 'side'
  readonly base: string | undefined
  readonly words: ObjectWords
  readonly redlineWords: (from: TextPoint) => RedlineWords
}

export async function loadWorkspaceRedline(
  db: Connection,
  { chapter, view, base, words, redlineWords }: WorkspaceRedlineInput,
): Promise<WorkspaceRedline> {
  const points = await listTextPoints(db, chapter)
  const from = points.find((p) => p.id === base) ?? points[1] ?? present
  const compared = compareChapter(
    await textsAt(db, chapter, from),
    await textsAt(db, chapter, present),
  )
  const context = {
    chapter: chapter.number,
    abbreviations: await loadAbbreviations(db, chapter.edition_id),
    objects: await loadChapterObjects(db, chapter, undefined),
    words,
    firstFootnote: 1,
  }
  const sections = new Map<string, { html: string; changes: number }>()
  for (const [i, section] of compared.sections.entries()) {
    const ops = compared.redline.sections[i]
    const changes = compared.redline.hunks.filter((h) => h.section === section.number).length
    if (!ops || changes === 0) continue
    const texts = { number: section.number, old: section.old?.text, new: section.new?.text }
    const how = view === 'side' ? 'side' : 'inline'
    const html = renderComparedSection(texts, ops, how, context, redlineWords(from))
    sections.set(section.number, { html, changes })
  }
  return {
    from,
    points: points.filter((p) => p.id !== present.id),
    stats: compared.redline.stats,
    sections,
  }
}
