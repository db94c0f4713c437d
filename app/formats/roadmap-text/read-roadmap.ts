/**
 * Reads the whole text of a roadmap. Never throws and drops nothing: every non-blank line is in a
 * heading, a block, a footnote, the abbreviations, the page's artefacts, or among the unread lines.
 */
import { assignOwners } from './assign-owners.ts'
import { findDangling } from './find-dangling.ts'
import { type ChapterText, findHeadings, type Outline } from './find-headings.ts'
import { CHAPTER_HEADING, SECTION_HEADING, wordingOf } from './headings-wording.ts'
import { joinTexts } from './join-lines.ts'
import { placeMarkers } from './place-markers.ts'
import { readAbbreviations } from './read-abbreviations.ts'
import { type ChapterReading, readChapter } from './read-chapter.ts'
import { readResponsibilities } from './read-responsibilities.ts'
import type {
  Chapter,
  Footnote,
  Problem,
  Responsibility,
  RoadmapText,
  Unread,
  UnreadReason,
} from './result.ts'
import { type SourceLine, scanLines } from './scan-lines.ts'
import { segment } from './segment.ts'
import { type NoteText, type Pages, splitPages } from './split-pages.ts'
import { columnWidth, textWidth } from './text-width.ts'

/** Printed lines have a tenth of it. Longer ones are left unread, so that no pattern meets them. */
const MAX_LINE = 2000
const SHOWN = 300
/** More links than any roadmap has; beyond it they are not looked for in the text. */
const MAX_LINKS = 1000

interface Place {
  readonly line: number
  readonly chapter: string
  readonly section: string | null
}

/** True when the text has the numbered chapters and template headings of a roadmap; reads no further than needed. */
export function hasRoadmapLayout(source: string): boolean {
  let hasChapter = false
  for (const match of source.matchAll(/^[^\S\r\n]*\d[^\r\n]*$/gmu)) {
    const text = match[0].replace(/\s+/g, ' ').trim()
    hasChapter ||= CHAPTER_HEADING.test(text)
    const title = SECTION_HEADING.exec(text)?.[2]
    if (hasChapter && title !== undefined && wordingOf(title)) return true
  }
  return false
}

export function readRoadmap(source: string): RoadmapText {
  const lines = scanLines(source)
  const pages = splitPages(lines.filter(({ text }) => text.length <= MAX_LINE))
  const marked = placeMarkers(pages.body, pages.notes)
  const outline = findHeadings(marked.body)
  const places = placesOf(outline)
  const footnotes = pages.notes.map((note) => footnoteOf(note, marked.markerLines, places))
  const texts = new Map(footnotes.map(({ number, text }) => [number, text]))
  const column = columnWidth(marked.body.map(({ text }) => textWidth(text)))
  const abbreviations = readAbbreviations(outline.front)
  const readings = outline.chapters.map((chapter) => readChapter(chapter, column, texts))
  const responsibilities = responsibilitiesIn(outline.chapters, column)
  const owned = withOwners(readings, responsibilities)
  const artefacts = [
    ...pages.artefacts,
    ...abbreviations.artefacts,
    ...readings.flatMap((reading) => reading.artefacts),
  ].sort(byLine)
  const placed = new Set([
    ...readings.flatMap((reading) => reading.placed),
    ...[...abbreviations.lines, ...pages.notes.flatMap((note) => note.lines)].map(({ no }) => no),
    ...artefacts.map(({ line }) => line),
  ])
  const problems = [
    ...marked.problems,
    ...outline.problems,
    ...abbreviations.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...owned.problems,
    ...findDangling(outline.chapters, owned.chapters),
    ...linksNotInText(pages),
  ]
  return {
    chapters: owned.chapters,
    abbreviations: abbreviations.entries,
    footnotes,
    responsibilities,
    unread: unreadLines(lines, placed, outline),
    problems: problems.map((problem) => located(problem, places)).sort(byLine),
    artefacts,
  }
}

function byLine(a: { readonly line: number }, b: { readonly line: number }): number {
  return a.line - b.line
}

function placesOf({ chapters }: Outline): Place[] {
  return chapters.flatMap(({ number, line, sections }) => [
    { line, chapter: number, section: null },
    ...sections.map((section) => ({
      line: section.line,
      chapter: number,
      section: section.number,
    })),
  ])
}

function placeAt(places: readonly Place[], line: number): Place | undefined {
  return places.findLast((place) => place.line <= line)
}

function located(problem: Problem, places: readonly Place[]): Problem {
  const place = placeAt(places, problem.line)
  const chapter = problem.chapter ?? place?.chapter
  const section = problem.section ?? (place?.chapter === chapter ? place?.section : null)
  return { ...problem, ...(chapter && { chapter }), ...(section && { section }) }
}

/** A footnote belongs to the chapter of its marker: its text may be printed after the next heading. */
function footnoteOf(
  note: NoteText,
  markerLines: ReadonlyMap<number, number>,
  places: readonly Place[],
): Footnote {
  const line = note.lines[0]?.no ?? 0
  const markerLine = markerLines.get(note.number) ?? null
  const place = placeAt(places, markerLine ?? line)
  return {
    number: String(note.number),
    text: joinTexts(note.lines).replace(/^\d+\s*/u, ''),
    line,
    chapter: place?.chapter ?? null,
    section: place?.section ?? null,
    markerLine,
  }
}

/** The chapter that assigns the most responsibilities holds the list. */
function responsibilitiesIn(
  chapters: readonly ChapterText[],
  column: number,
): readonly Responsibility[] {
  const lists = chapters.map(({ intro, sections }) => {
    const lines = [
      ...intro,
      ...sections.filter(({ kind }) => kind === 'other').flatMap((section) => section.lines),
    ]
    return readResponsibilities(segment(lines, { column }))
  })
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), [])
}

function withOwners(
  readings: readonly ChapterReading[],
  responsibilities: readonly Responsibility[],
) {
  const { owners, problems } = assignOwners(
    readings.map(({ chapter: { number, title, line }, indicators }) => ({
      number,
      title,
      line,
      indicators,
    })),
    responsibilities,
  )
  const chapters = readings.map(({ chapter, indicators, titleName }): Chapter => {
    const ownership = owners.get(chapter.number)
    const named = indicators.length > 0 ? undefined : ownership?.indicators[0]
    return {
      ...chapter,
      series: chapter.series.map((one) => {
        return named && one.indicator === titleName ? { ...one, indicator: named } : one
      }),
      owner: ownership?.owner ?? null,
      coOwners: ownership?.coOwners ?? [],
      indicators: ownership?.indicators ?? [],
      aliases: ownership?.aliases ?? [],
    }
  })
  const stubs = chapters.filter(
    ({ indicators, sections }) => indicators.length > 0 && sections.length === 0,
  )
  const noSections = stubs.map(
    ({ line, number }): Problem => ({ line, key: 'chapter.no-sections', chapter: number }),
  )
  return { chapters, problems: [...problems, ...noSections] }
}

/** Links a page repeats at its end are dropped from the text; one that the text does not show is told. */
function linksNotInText({ artefacts, body, notes }: Pages): Problem[] {
  const links = artefacts.filter(({ kind }) => kind === 'link')
  const printed = [...body, ...notes.flatMap((note) => note.lines)]
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '')
  const missing = [...new Set(links.map(({ text }) => text))]
    .slice(0, MAX_LINKS)
    .filter((text) => !printed.includes(text))
  return missing.map((text) => {
    return {
      line: links.find((link) => link.text === text)?.line ?? 0,
      key: 'link.not-in-text',
      detail: text,
    }
  })
}

function unreadLines(
  lines: readonly SourceLine[],
  placed: ReadonlySet<number>,
  { chapters }: Outline,
): Unread[] {
  const first = chapters[0]?.line ?? Number.POSITIVE_INFINITY
  const reasonOf = ({ no, text }: SourceLine): UnreadReason => {
    if (text.length > MAX_LINE) return 'too-long'
    return no < first ? 'before-first-chapter' : 'not-placed'
  }
  return lines
    .filter(({ no }) => !placed.has(no))
    .map((line) => ({ line: line.no, text: shown(line.text), reason: reasonOf(line) }))
}

function shown(text: string): string {
  return text.length > MAX_LINE ? `${text.slice(0, SHOWN)}…` : text
}
