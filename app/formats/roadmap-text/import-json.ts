/** What `import --json` prints and the review screen shows: the read document with worded doubts. */
import type { Problem, ProblemKey, RoadmapText, UnreadReason } from './result.ts'

/** The words of the caller's language. */
export interface ImportWords {
  readonly problems: Readonly<Record<ProblemKey, (detail: string) => string>>
  readonly unread: Readonly<Record<UnreadReason, string>>
}

/** Sections and chapters come without their blocks: the Markdown holds the same text. */
export function jsonOfImport(
  { chapters, unread, problems, ...rest }: RoadmapText,
  words: ImportWords,
) {
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
