/** What changed in one section between two of its revisions. */
import { redline } from '#app/domain/redline/index.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import { type RedlineWords, renderComparedSection } from '../render-redline.server.ts'
import { type Connection, findRevisionByNumber, type SectionRow } from '../repo.server.ts'
import { textOfRevision } from '../revision-text.server.ts'
import { loadAbbreviations, loadChapterObjects } from './document-parts.server.ts'

export interface CompareSection {
  readonly chapter: ChapterRow
  readonly section: SectionRow
  readonly from: number
  readonly to: number
  readonly view: 'inline' | 'side'
  readonly words: ObjectWords
  readonly redlineWords: RedlineWords
}

export async function loadSectionComparison(db: Connection, input: CompareSection) {
  const { chapter, section } = input
  const from = await findRevisionByNumber(db, section.id, input.from)
  const to = await findRevisionByNumber(db, section.id, input.to)
  if (!from || !to) return undefined
  const [old, next] = [textOfRevision(from), textOfRevision(to)]
  const { ops, hunks, stats } = redline(old, next)
  const context = {
    chapter: chapter.number,
    abbreviations: await loadAbbreviations(db, chapter.edition_id),
    objects: await loadChapterObjects(db, chapter, undefined),
    words: input.words,
    firstFootnote: 1,
  }
  const texts = { number: section.number, old, new: next }
  const key = { key: section.number, ops }
  const html = renderComparedSection(texts, key, input.view, context, input.redlineWords)
  const titles = from.title === to.title ? undefined : { before: from.title, after: to.title }
  return { html, hunks, stats, titles, title: to.title }
}
