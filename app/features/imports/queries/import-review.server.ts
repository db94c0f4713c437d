/** What was read beside what was printed: one chapter at a time, each piece with its source lines and doubts. */

import { copyFor } from '#app/copy/copy.server.ts'
import type { Locale } from '#app/domain/shared/locale.ts'
import { readText, renderText } from '#app/domain/text/index.ts'
import { jsonOfImport } from '#app/formats/roadmap-text/import-json.ts'
import type { Chapter, RoadmapText } from '#app/formats/roadmap-text/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { findImport } from '../repo.server.ts'

export interface ReviewPiece {
  readonly number: string
  readonly title: string
  readonly html: string
  readonly lines: readonly {
    readonly number: number
    readonly text: string
    readonly doubts: readonly string[]
  }[]
}

export async function loadImportReview(
  id: string,
  chapterNumber: string | undefined,
  locale: Locale,
  { db }: Pick<Deps, 'db'>,
) {
  const row = await findImport(db, id)
  if (!row) return undefined
  const read = JSON.parse(row.result) as RoadmapText
  const { unread, problems } = jsonOfImport(read, copyFor(locale).roadmapImport)
  const chapter = read.chapters.find((c) => c.number === chapterNumber) ?? read.chapters[0]
  return {
    id: row.id,
    fileName: row.file_name,
    state: row.saved_at ? 'saved' : row.discarded_at ? 'discarded' : 'open',
    chapters: read.chapters.map((c) => summary(c, problems)),
    totals: totals(read),
    unread,
    problems,
    chapter: chapter?.number,
    owner: chapter?.owner,
    pieces: chapter ? pieces(chapter, read, row.source.split(/\r?\n/), problems) : [],
  } as const
}

type Problems = ReturnType<typeof jsonOfImport>['problems']

const summary = (chapter: Chapter, problems: Problems) => ({
  number: chapter.number,
  title: chapter.title,
  owner: chapter.owner,
  coOwners: chapter.coOwners,
  sections: chapter.sections.length,
  series: chapter.series.length,
  measures: chapter.measures.length,
  feedback: chapter.feedback.length,
  problems: problems.filter((p) => p.chapter === chapter.number).length,
})

const totals = (read: RoadmapText) => ({
  sections: read.chapters.reduce((n, c) => n + c.sections.length, 0),
  footnotes: read.footnotes.length,
  abbreviations: read.abbreviations.length,
})

function pieces(
  chapter: Chapter,
  read: RoadmapText,
  source: readonly string[],
  problems: Problems,
): ReviewPiece[] {
  const index = read.chapters.indexOf(chapter)
  const end = read.chapters[index + 1]?.line ?? source.length + 1
  const parts = [
    { number: chapter.number, title: chapter.title, markdown: chapter.intro, line: chapter.line },
    ...chapter.sections,
  ]
  return parts.map((part, i) => {
    const last = (parts[i + 1]?.line ?? end) - 1
    const lines = []
    for (let n = part.line; n <= last; n++) {
      const text = source[n - 1] ?? ''
      if (text.trim() === '') continue
      const doubts = problems.filter((p) => p.line === n).map((p) => p.message)
      lines.push({ number: n, text, doubts })
    }
    const html = renderText(readText(part.markdown), { idPrefix: `p${i}-`, headingShift: 1 })
    return { number: part.number, title: part.title, html, lines }
  })
}
