/** Puts a chapter together from its sections: one list of series, measures and feedback, blocks that point into them. */
import type { ChapterText, SectionText } from './find-headings.ts'
import { indicatorNames } from './indicator-names.ts'
import { withoutMarks } from './marks.ts'
import { mergeMeasures } from './merge-measures.ts'
import { readSection, readText, type SectionReading } from './read-section.ts'
import type {
  Artefact,
  Block,
  BlockObject,
  Challenge,
  Chapter,
  Problem,
  Section,
  SectionKind,
} from './result.ts'
import { blocksText, type DraftBlock } from './text-blocks.ts'
import { footnoteDefinition } from './write-markdown.ts'

export interface ChapterReading {
  /** Owners are given later, from the list that names all chapters. */
  readonly chapter: Omit<Chapter, 'owner' | 'coOwners' | 'indicators' | 'aliases'>
  readonly indicators: readonly string[]
  /** What its series are called as long as no heading or list names the indicator. */
  readonly titleName: string
  readonly artefacts: readonly Artefact[]
  readonly problems: readonly Problem[]
  /** Lines that ended up in a heading or a block. */
  readonly placed: readonly number[]
}

type FootnoteTexts = ReadonlyMap<string, string>

/** Kinds every chapter with sections has. */
const EXPECTED: readonly SectionKind[] = [
  'state',
  'trajectory',
  'policy',
  'overview',
  'fiches',
  'objectives',
  'cooperation',
  'projects',
  'enablers',
  'feedback',
  'impact',
]

export function readChapter(
  text: ChapterText,
  column: number,
  footnotes: FootnoteTexts,
): ChapterReading {
  const indicators = indicatorNames(text.sections)
  const titleName = capitalised(text.title)
  const names = indicators.length > 0 ? indicators : [titleName]
  const intro = readText(text.intro, column)
  const readings = text.sections.map((section) => readSection(section, column, names))
  const rows = readings.flatMap((reading) => reading.rows)
  const described = readings.flatMap(({ measures }) => measures)
  const merged = mergeMeasures(rows, described, rows.length > 0)
  const sections = text.sections.map((section, index) => {
    return writeSection(section, finish(readings[index]?.blocks ?? [], merged.indexes), footnotes)
  })
  const introBlocks = finish(intro.blocks, [])
  return {
    chapter: {
      number: text.number,
      title: text.title,
      line: text.line,
      intro: withDefinitions(introBlocks, footnotes),
      introBlocks,
      sections,
      ...recordsOf(text, readings),
      measures: merged.measures,
    },
    indicators,
    titleName,
    artefacts: readings.flatMap(({ artefacts }) => artefacts),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...merged.problems,
      ...missingSections(text),
    ],
    placed: placedLines(text, [intro, ...readings]),
  }
}

function writeSection(
  { number, title, kind, line, headingLines }: SectionText,
  blocks: readonly Block[],
  footnotes: FootnoteTexts,
): Section {
  const endLine = Math.max(...headingLines, ...blocks.map(({ lines }) => lines[1]))
  return {
    number,
    title,
    kind,
    line,
    endLine,
    markdown: withDefinitions(blocks, footnotes),
    blocks,
  }
}

function recordsOf({ sections }: ChapterText, readings: readonly SectionReading[]) {
  const feedback = readings.find((reading) => reading.feedback)?.feedback
  return {
    series: readings.flatMap(({ series }) => series),
    totals: readings.flatMap(({ totals }) => totals),
    objectives: readings.flatMap(({ objectives }) => objectives),
    projects: readings.flatMap(({ projects }) => projects),
    challenges: sections.flatMap(({ number }, index) =>
      challengesOf(readings[index]?.blocks ?? [], number),
    ),
    feedback: feedback?.items ?? [],
    feedbackNone: feedback?.none ?? false,
  }
}

function capitalised(title: string): string {
  const small = title.toLocaleLowerCase('lv')
  return small.slice(0, 1).toLocaleUpperCase('lv') + small.slice(1)
}

function finish(drafts: readonly DraftBlock[], measureIndexes: readonly number[]): Block[] {
  return drafts.map(({ markdown, sources, object }) => {
    const lines = [Math.min(...sources), Math.max(...sources)] as const
    return object
      ? { markdown, lines, object: repointed(object, measureIndexes) }
      : { markdown, lines }
  })
}

function repointed(object: BlockObject, measureIndexes: readonly number[]): BlockObject {
  if (object.kind !== 'measure') return object
  return { ...object, index: measureIndexes[object.index] ?? object.index }
}

/** The blocks and, once each, the footnotes they refer to. */
function withDefinitions(blocks: readonly Block[], footnotes: FootnoteTexts): string {
  const text = blocksText(blocks)
  const numbers = new Set(
    [...text.matchAll(/(?<!\\)\[\^(\d+)\]/gu)].map(([, number = '']) => number),
  )
  const definitions = [...numbers].flatMap((number) => {
    const footnote = footnotes.get(number)
    return footnote === undefined ? [] : [footnoteDefinition(number, footnote)]
  })
  return [text, ...definitions].filter((part) => part !== '').join('\n\n')
}

function challengesOf(blocks: readonly DraftBlock[], section: string): Challenge[] {
  return blocks.flatMap(({ challenge, sources }, index) => {
    if (!challenge) return []
    const text = challenge.text === '' ? (blocks[index + 1]?.markdown ?? '') : challenge.text
    return [
      { number: challenge.number, text: withoutMarks(text), section, line: Math.min(...sources) },
    ]
  })
}

function missingSections({ number, line, sections }: ChapterText): Problem[] {
  if (sections.length === 0) return []
  return EXPECTED.filter((expected) => !sections.some(({ kind }) => kind === expected)).map(
    (expected) => {
      return { line, key: 'section.missing', detail: expected, chapter: number }
    },
  )
}

function placedLines(
  { headingLines, sections }: ChapterText,
  readings: readonly SectionReading[],
): number[] {
  const headings = [...headingLines, ...sections.flatMap((section) => section.headingLines)]
  return [
    ...headings,
    ...readings.flatMap(({ blocks }) => blocks.flatMap(({ sources }) => sources)),
  ]
}
