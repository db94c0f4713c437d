/** Cuts a Markdown document at its numbered headings: `## 2. Title` opens a chapter, `### 2.1. Title` a section of it. */

export interface MarkdownLine {
  /** 1-based line of the file. */
  readonly no: number
  readonly text: string
}

export interface MarkdownPart {
  readonly number: string
  readonly title: string
  readonly line: number
  readonly lines: MarkdownLine[]
}

export interface MarkdownChapterText extends MarkdownPart {
  readonly sections: MarkdownPart[]
}

export interface MarkdownOutline {
  /** What stands before the first chapter: title, contents, abbreviations. */
  readonly front: MarkdownLine[]
  readonly chapters: MarkdownChapterText[]
  /** Numbered headings that do not fit where they stand; they stay text. */
  readonly strayHeadings: MarkdownLine[]
}

const HEADING = /^#{1,6}\s+(\d{1,3}(?:\.\d{1,3}){0,3})\.?\s+(\S.*?)(?:\s+#+)?\s*$/u
const FENCE = /^ {0,3}(`{3,}|~{3,})/

export function readOutline(source: string): MarkdownOutline {
  const outline: MarkdownOutline = { front: [], chapters: [], strayHeadings: [] }
  let fence = ''
  for (const [index, raw] of source.split(/\r\n|\n|\r/).entries()) {
    const line = { no: index + 1, text: raw.trimEnd() }
    const sign = FENCE.exec(raw)?.[1] ?? ''
    if (fence === '') fence = sign
    else if (sign.startsWith(fence)) fence = ''
    if (fence !== '' || sign !== '' || !opensPart(outline, line)) textOf(outline).push(line)
  }
  return outline
}

function textOf({ front, chapters }: MarkdownOutline): MarkdownLine[] {
  const chapter = chapters.at(-1)
  return (chapter?.sections.at(-1) ?? chapter)?.lines ?? front
}

function opensPart(outline: MarkdownOutline, line: MarkdownLine): boolean {
  const [, number, title] = HEADING.exec(line.text) ?? []
  if (number === undefined || title === undefined) return false
  const part = { number, title, line: line.no, lines: [] }
  const chapter = outline.chapters.at(-1)
  if (!number.includes('.') && Number(number) > Number(chapter?.number ?? 0)) {
    outline.chapters.push({ ...part, sections: [] })
    return true
  }
  if (chapter && number.startsWith(`${chapter.number}.`) && isNew(chapter, number)) {
    chapter.sections.push(part)
    return true
  }
  outline.strayHeadings.push(line)
  return false
}

const isNew = ({ sections }: MarkdownChapterText, number: string): boolean =>
  !sections.some((section) => section.number === number)
