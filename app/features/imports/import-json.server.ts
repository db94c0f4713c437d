/** What `import --json` prints and the review screen shows: the read document with worded doubts. */
import { copyFor } from '#app/copy/copy.server.ts'
import type { Locale } from '#app/domain/shared/locale.ts'
import type { Problem, RoadmapText } from '#app/formats/roadmap-text/result.ts'

/** Sections and chapters come without their blocks: the Markdown holds the same text. */
export function jsonOfImport({ chapters, unread, problems, ...rest }: RoadmapText, locale: Locale) {
  const words = copyFor(locale).roadmapImport
  const message = ({ key, detail }: Problem) => words.problems[key](detail ?? '')
  return {
    chapters: chapters.map(({ introBlocks: _, sections, ...chapter }) => ({
      ...chapter,
      sections: sections.map(({ blocks: __, ...section }) => section),
    })),
    ...rest,
    unread: unread.map((line) => ({
      ...line,
      reason: words.unread[line.reason],
      key: line.reason,
    })),
    problems: problems.map((problem) => ({ ...problem, message: message(problem) })),
  }
}
