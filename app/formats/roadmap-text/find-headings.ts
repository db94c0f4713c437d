/**
 * Divides the body into chapters and sections. A heading needs the number that may follow the last
 * one, so that numbered lists, cited sections and programme codes are not taken for headings.
 */
import { CHAPTER_HEADING, kindByNumber, SECTION_HEADING, wordingOf } from './headings-wording.ts'
import { joinTexts } from './join-lines.ts'
import { withoutMarks } from './marks.ts'
import type { Problem, SectionKind } from './result.ts'
import type { BodyLine } from './split-pages.ts'

export interface SectionText {
  readonly number: string
  readonly title: string
  readonly kind: SectionKind
  readonly line: number
  readonly headingLines: readonly number[]
  readonly lines: BodyLine[]
}

export interface ChapterText {
  readonly number: string
  readonly title: string
  readonly line: number
  readonly headingLines: readonly number[]
  readonly intro: BodyLine[]
  readonly sections: SectionText[]
}

export interface Outline {
  /** Everything before the first chapter: the list of abbreviations. */
  readonly front: BodyLine[]
  readonly chapters: ChapterText[]
  readonly problems: Problem[]
}

const MAX_HEADING_LINES = 4
const CHAPTER_SKIP = 3
/** Headings outside the template may leave out one number, those of the template any. */
const UNKNOWN_SKIP = 2

export function findHeadings(body: readonly BodyLine[]): Outline {
  const outline: Outline = { front: [], chapters: [], problems: [] }
  for (let index = 0; index < body.length; ) {
    index += openChapter(outline, body, index) || openSection(outline, body, index)
    const line = body[index]
    if (!line || startsHeading(outline, body, index)) continue
    textOf(outline).push(line)
    index += 1
  }
  return outline
}

function textOf({ front, chapters }: Outline): BodyLine[] {
  const chapter = chapters.at(-1)
  return chapter?.sections.at(-1)?.lines ?? chapter?.intro ?? front
}

function startsHeading(outline: Outline, body: readonly BodyLine[], index: number): boolean {
  return (
    chapterAt(outline, body, index) !== undefined || sectionAt(outline, body, index) !== undefined
  )
}

/** Opens a chapter at the line and returns how many lines its heading takes; 0 when it is none. */
function openChapter(outline: Outline, body: readonly BodyLine[], index: number): number {
  const found = chapterAt(outline, body, index)
  if (!found) return 0
  const { number, lines } = found
  const last = Number(outline.chapters.at(-1)?.number ?? number - 1)
  const line = lines[0]?.no ?? 0
  if (number !== last + 1) {
    outline.problems.push({ line, key: 'chapter.number-gap', chapter: String(number) })
  }
  outline.chapters.push({
    number: String(number),
    title: titleOf(lines, CHAPTER_HEADING),
    line,
    headingLines: lines.map(({ no }) => no),
    intro: [],
    sections: [],
  })
  return lines.length
}

function chapterAt({ chapters }: Outline, body: readonly BodyLine[], index: number) {
  const match = CHAPTER_HEADING.exec(withoutMarks(body[index]?.text ?? ''))
  if (!match || !/\p{Lu}{3}/u.test(match[2] ?? '')) return undefined
  const number = Number(match[1])
  const last = chapters.at(-1)
  if (last && (number <= Number(last.number) || number > Number(last.number) + CHAPTER_SKIP))
    return undefined
  const lines = [body[index] as BodyLine]
  for (
    let next = body[index + 1];
    next && continuesCapitals(next);
    next = body[index + lines.length]
  ) {
    lines.push(next)
    if (lines.length === MAX_HEADING_LINES) break
  }
  return { number, lines }
}

function continuesCapitals({ text, gap }: BodyLine): boolean {
  return gap <= 1 && /^\p{Lu}[\p{Lu}\d\s,.()“”"/–-]+$/u.test(text) && /\p{Lu}{4}/u.test(text)
}

function openSection(outline: Outline, body: readonly BodyLine[], index: number): number {
  const found = sectionAt(outline, body, index)
  const chapter = outline.chapters.at(-1)
  if (!found || !chapter) return 0
  const { number, lines } = found
  const title = titleOf(lines, SECTION_HEADING)
  const line = lines[0]?.no ?? 0
  const known = wordingOf(title)?.kind
  const kind = known ?? kindByNumber(number)
  if (!known) {
    const { number: inChapter } = chapter
    outline.problems.push({
      line,
      key: 'section.heading-unknown',
      detail: title,
      chapter: inChapter,
      section: number,
    })
  }
  chapter.sections.push({
    number,
    title,
    kind,
    line,
    headingLines: lines.map(({ no }) => no),
    lines: [],
  })
  return lines.length
}

function sectionAt({ chapters }: Outline, body: readonly BodyLine[], index: number) {
  const chapter = chapters.at(-1)
  const line = body[index]
  const match = SECTION_HEADING.exec(line?.text ?? '')
  if (!chapter || !line || !match) return undefined
  const [, number = '', title = ''] = match
  const previous = chapter.sections.at(-1)?.number ?? chapter.number
  const wording = wordingOf(title)
  const furthest = wording ? Number.POSITIVE_INFINITY : UNKNOWN_SKIP
  if (!mayFollow(number, previous, chapter.number, furthest)) return undefined
  if (!wording && !/^[\p{Lu}“„"]/u.test(title)) return undefined
  return { number, lines: headingLines(body, index, wording?.ends) }
}

/** A wrapped heading goes on in small letters until the wording's end, where the wording has one. */
function headingLines(
  body: readonly BodyLine[],
  index: number,
  ends: RegExp | undefined,
): BodyLine[] {
  const lines = [body[index] as BodyLine]
  while (lines.length < MAX_HEADING_LINES) {
    const next = body[index + lines.length]
    const done = ends?.test(joinTexts(lines)) ?? !lines.at(-1)?.text.endsWith(',')
    if (done || !next || next.gap > 1 || !/^\p{Ll}/u.test(next.text)) break
    lines.push(next)
  }
  return lines
}

/** The next number at some level of the tree: a first child, a later sibling, or a sibling of an ancestor. */
function mayFollow(number: string, previous: string, chapter: string, furthest: number): boolean {
  const parts = number.split('.').map(Number)
  const before = previous.split('.').map(Number)
  if (String(parts[0]) !== chapter) return false
  if (parts.length === before.length + 1 && number.startsWith(`${previous}.`))
    return parts.at(-1) === 1
  if (parts.length > before.length) return false
  const depth = parts.length - 1
  const sameParent = parts.slice(0, depth).every((part, at) => part === before[at])
  const step = (parts[depth] ?? 0) - (before[depth] ?? 0)
  return sameParent && depth > 0 && step >= 1 && step <= furthest
}

function titleOf(lines: readonly BodyLine[], pattern: RegExp): string {
  return (pattern.exec(withoutMarks(joinTexts(lines)))?.[2] ?? '').replace(/\s+/g, ' ').trim()
}
