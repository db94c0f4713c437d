/**
 * Reads a document that was exported as Markdown: chapters, sections, texts, footnotes, abbreviations. Tables of
 * values and measures come back as the text they were written out as.
 */
import { kindByNumber, wordingOf } from '../roadmap-text/headings-wording.ts'
import { indicatorNames } from '../roadmap-text/indicator-names.ts'
import type {
  Block,
  Chapter,
  Footnote,
  Problem,
  RoadmapText,
  Section,
} from '../roadmap-text/result.ts'
import { NoteNumbers, type PartNote } from './number-notes.ts'
import { readFront } from './read-front.ts'
import {
  type MarkdownChapterText,
  type MarkdownLine,
  type MarkdownPart,
  readOutline,
} from './read-outline.ts'

interface ReadPart {
  readonly blocks: readonly Block[]
  readonly markdown: string
  readonly footnotes: readonly Footnote[]
  readonly problems: readonly Problem[]
}

export function readMarkdown(source: string): RoadmapText {
  const outline = readOutline(source)
  const front = readFront(outline.front)
  const numbers = new NoteNumbers()
  const readings = outline.chapters.map((chapter) => readChapter(chapter, numbers))
  const stray = outline.strayHeadings.map(
    ({ no, text }): Problem => ({ line: no, key: 'heading.does-not-fit', detail: text }),
  )
  return {
    ...(front.title !== undefined && { title: front.title }),
    chapters: readings.map(({ chapter }) => chapter),
    abbreviations: front.abbreviations,
    footnotes: readings.flatMap(({ parts }) => parts.flatMap(({ footnotes }) => footnotes)),
    responsibilities: [],
    unread: [],
    problems: [
      ...readings.flatMap(({ parts }) => parts.flatMap(({ problems }) => problems)),
      ...stray,
    ].sort((a, b) => a.line - b.line),
    artefacts: front.artefacts,
  }
}

function readChapter(text: MarkdownChapterText, numbers: NoteNumbers) {
  const intro = readPart(text, { chapter: text.number, section: null }, numbers)
  const parts = text.sections.map((section) =>
    readPart(section, { chapter: text.number, section: section.number }, numbers),
  )
  const sections = text.sections.map((section, index) => sectionOf(section, parts[index] ?? intro))
  const names = indicatorNames(sections)
  const hasTrajectory = sections.some(({ kind }) => kind === 'trajectory')
  const chapter: Chapter = {
    number: text.number,
    title: text.title,
    line: text.line,
    indicators: names.length === 0 && hasTrajectory ? [text.title] : names,
    aliases: [],
    owner: null,
    coOwners: [],
    intro: intro.markdown,
    introBlocks: intro.blocks,
    sections,
    series: [],
    measures: [],
    totals: [],
    objectives: [],
    projects: [],
    challenges: [],
    feedback: [],
    feedbackNone: false,
  }
  return { chapter, parts: [intro, ...parts] }
}

function sectionOf({ number, title, line }: MarkdownPart, part: ReadPart): Section {
  return {
    number,
    title,
    kind: wordingOf(title)?.kind ?? kindByNumber(number),
    line,
    endLine: Math.max(line, ...part.blocks.map(({ lines }) => lines[1])),
    markdown: part.markdown,
    blocks: part.blocks,
  }
}

interface PartPlace {
  readonly chapter: string
  readonly section: string | null
}

function readPart(part: MarkdownPart, place: PartPlace, numbers: NoteNumbers): ReadPart {
  const { lines, notes } = numbers.number(part.lines)
  const blocks = blockOf(lines)
  const defined = notes.filter((note) => note.text !== undefined)
  const definitions = defined.map(({ number, text }) => `[^${number}]: ${text}`)
  return {
    blocks,
    markdown: [...blocks.map(({ markdown }) => markdown), ...definitions].join('\n\n'),
    footnotes: defined.map((note) => footnoteOf(note, place)),
    problems: notes.flatMap((note) => noteProblems(note)),
  }
}

/** The part's text in one piece, without the blank lines around it. */
function blockOf(lines: readonly MarkdownLine[]): Block[] {
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const last = lines.findLastIndex(({ text }) => text.trim() !== '')
  if (first < 0) return []
  const taken = lines.slice(first, last + 1)
  const markdown = taken.map(({ text }) => text).join('\n')
  return [{ markdown, lines: [taken[0]?.no ?? 0, taken.at(-1)?.no ?? 0] }]
}

const footnoteOf = (
  { number, text = '', line, markerLine }: PartNote,
  place: PartPlace,
): Footnote => ({ number, text, line, ...place, markerLine })

function noteProblems({ number, text, line, markerLine }: PartNote): Problem[] {
  if (text === undefined) return [{ line, key: 'footnote.text-missing', detail: number }]
  return markerLine === null ? [{ line, key: 'footnote.no-marker', detail: number }] : []
}
