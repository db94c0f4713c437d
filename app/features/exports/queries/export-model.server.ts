/** An edition or one chapter of it, present or as a milestone froze it, ready to be written in any format. */

import type { Formats } from '#app/copy/format.ts'
import type { Copy } from '#app/copy/lv/index.ts'
import { objectWords } from '#app/copy/object-words.ts'
import { listChapters } from '#app/features/chapters/index.server.ts'
import { type EditionRow, listAbbreviations } from '#app/features/editions/index.server.ts'
import { loadChapterDocument, loadChapterMarkdown } from '#app/features/sections/index.server.ts'
import type { DocumentModel } from '#app/formats/html/document-page.ts'
import type { MarkdownDocument } from '#app/formats/markdown/document-markdown.ts'
import type { Deps } from '#app/platform/deps.server.ts'

export interface ExportScope {
  readonly edition: EditionRow
  /** Undefined: the whole edition. */
  readonly chapter: number | undefined
  /** A milestone of the edition by its name; undefined: the present. */
  readonly milestoneId: string | undefined
}

interface Words {
  readonly copy: Copy
  readonly format: Formats
}

export async function loadHtmlModel(
  scope: ExportScope,
  { copy, format }: Words,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<DocumentModel> {
  const { edition } = scope
  const words = objectWords(copy, format)
  const chapters = []
  for (const chapter of await chaptersOf(scope, db)) {
    const { milestoneId } = scope
    const document = await loadChapterDocument(db, { chapter, milestoneId, words })
    chapters.push({
      number: chapter.number,
      title: chapter.title,
      sections: document.sections.map((s) => ({
        ...s,
        isIntroduction: s.number === '0',
        html: withoutFocus(s.html),
      })),
      absent: document.absent.map((a) => copy.workspace.absentSections(a.numbers, a.reason)),
    })
  }
  return {
    title: edition.title,
    subtitle: copy.exports.subtitle(edition.year),
    mark: edition.state === 'adopted' ? '' : copy.exports.draftMark,
    preparedBy: copy.exports.preparedBy,
    date: format.date(clock().toISOString()),
    abbreviations: await listAbbreviations(db, edition.id),
    chapters,
  }
}

/** A saved page has no keyboard regions of ours. */
const withoutFocus = (html: string): string => html.replaceAll(' tabindex="0"', '')

export async function loadMarkdownModel(
  scope: ExportScope,
  { copy, format }: Words,
  { db }: Pick<Deps, 'db'>,
): Promise<MarkdownDocument> {
  const words = objectWords(copy, format)
  const chapters = []
  for (const chapter of await chaptersOf(scope, db)) {
    const { milestoneId } = scope
    const { sections, absent } = await loadChapterMarkdown(db, { chapter, milestoneId, words })
    chapters.push({
      number: chapter.number,
      title: chapter.title,
      sections: sections.map((s) => ({ ...s, isIntroduction: s.number === '0' })),
      absent: absent.map((a) => copy.workspace.absentSections(a.numbers, a.reason)),
    })
  }
  return {
    title: scope.edition.title,
    subtitle: copy.exports.subtitle(scope.edition.year),
    abbreviationsTitle: copy.exports.abbreviations,
    contentsTitle: copy.exports.contents,
    absent: copy.workspace.absent,
    abbreviations: await listAbbreviations(db, scope.edition.id),
    chapters,
  }
}

async function chaptersOf({ edition, chapter }: ExportScope, db: Deps['db']) {
  const all = await listChapters(db, edition.id)
  return chapter === undefined ? all : all.filter((c) => c.number === chapter)
}
