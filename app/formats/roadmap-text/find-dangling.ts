/**
 * Finds references that lead nowhere: to a section, measure or challenge that is not there, or to a section
 * that bears another name than the one quoted. Numbers of other documents have another form or word behind them.
 */
import type { ChapterText } from './find-headings.ts'
import { joinTexts } from './join-lines.ts'
import { withoutMarks } from './marks.ts'
import type { Chapter, Problem } from './result.ts'
import type { BodyLine } from './split-pages.ts'
import { stems } from './stems.ts'

const PLACE = '(?:apakšpunkt|punkt|sadaļ|nodaļ)\\p{L}*'
const QUOTE = '[“„"]([^”“„"]{3,80})[”“"]'
/** `8.3.2. apakšpunktā`, `punktā 8.3.` */
const SECTION = new RegExp(
  `(?<![\\d.])(\\d{1,2}(?:\\.\\d{1,2}){1,2})\\.?\\s?${PLACE}|(?<!\\p{L})${PLACE}\\s(\\d{1,2}(?:\\.\\d{1,2}){1,2})(?!\\.?\\d)`,
  'gu',
)
/** `8. sadaļā “Name”`, `8.1. apakšpunktā sadaļā “Name”` */
const NAMED = new RegExp(
  `(?<![\\d.])(\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.\\s?(?:${PLACE}\\s){0,1}(?:sadaļ|nodaļ)\\p{L}*\\s${QUOTE}`,
  'gu',
)
/** `5. pasākums`, `pasākums Nr. 5`, `pie 1. pasākuma 8.3.2.`, `15. sadaļas 6. pasākumā` */
const MEASURE =
  /(?:(?<![\d.])(\d{1,2})\.\s?(?:sadaļ|nodaļ)\p{L}*\s)?(?:(?<![\d.])(\d{1,2})\.\s?pasākum\p{L}*|pasākum\p{L}*\sNr\.?\s?(\d{1,2})(?![\d.]*\d))(?:\s(\d{1,2})\.\d[\d.]*)?/giu
const CHALLENGE = /(?<![\d.])(\d{1,2})\.\s?izaicinājum\p{L}*/gu

interface Place {
  readonly text: string
  readonly lines: readonly { readonly start: number; readonly no: number }[]
}

export function findDangling(
  texts: readonly ChapterText[],
  chapters: readonly Chapter[],
): Problem[] {
  const known = new Known(chapters)
  return texts.flatMap((text) => {
    const parts = [text.intro, ...text.sections.map(({ lines }) => lines)]
    return parts.flatMap((lines) => danglingIn(placeOf(lines), text.number, known))
  })
}

class Known {
  readonly #chapters: ReadonlyMap<string, Chapter>
  readonly #sections: ReadonlyMap<string, string>

  constructor(chapters: readonly Chapter[]) {
    this.#chapters = new Map(chapters.map((chapter) => [chapter.number, chapter]))
    this.#sections = new Map(
      chapters.flatMap(({ sections }) => sections.map(({ number, title }) => [number, title])),
    )
  }

  hasSection(number: string): boolean {
    return this.#sections.has(number)
  }

  /** True when chapter or section share a word with the name; true also for what is no place of the document. */
  bearsName(number: string, name: string): boolean {
    const chapter = this.#chapters.get(number.split('.')[0] ?? '')
    if (!chapter) return true
    const { title, indicators, aliases } = chapter
    const own = [title, ...indicators, ...aliases, this.#sections.get(number) ?? ''].flatMap(stems)
    return stems(name).some((stem) => own.includes(stem))
  }

  hasMeasure(chapter: string, number: string): boolean {
    const measures = this.#chapters.get(chapter)?.measures ?? []
    return measures.length === 0 || measures.some((measure) => measure.number === number)
  }

  hasChallenge(chapter: string, number: string): boolean {
    const numbers = (this.#chapters.get(chapter)?.challenges ?? []).map((one) => one.number)
    return !numbers.some(Boolean) || numbers.includes(number)
  }
}

function danglingIn({ text, lines }: Place, chapter: string, known: Known): Problem[] {
  const problems: Problem[] = []
  const report = ({ 0: printed, index }: RegExpExecArray) => {
    const at = index + (/\S/u.exec(printed)?.index ?? 0)
    const line = lines.findLast(({ start }) => start <= at)?.no ?? 0
    problems.push({ line, key: 'reference.dangling', detail: printed.trim() })
  }
  for (const match of text.matchAll(SECTION)) {
    if (!known.hasSection(match[1] ?? match[2] ?? '')) report(match)
  }
  for (const match of text.matchAll(NAMED)) {
    if (!known.bearsName(match[1] ?? '', match[2] ?? '')) report(match)
  }
  for (const match of text.matchAll(MEASURE)) {
    const [, inChapter, before, behind, inSection] = match
    const home = inChapter ?? inSection ?? chapter
    if (!known.hasMeasure(home, before ?? behind ?? '')) report(match)
  }
  for (const match of text.matchAll(CHALLENGE)) {
    if (!known.hasChallenge(chapter, match[1] ?? '')) report(match)
  }
  return problems
}

/** Running text of the lines, and where in it each line starts. */
function placeOf(lines: readonly BodyLine[]): Place {
  const plain = lines.map((line) => ({ ...line, text: withoutMarks(line.text) }))
  const starts: { start: number; no: number }[] = []
  let text = ''
  for (const [index, line] of plain.entries()) {
    const joined = index === 0 ? line.text : joinTexts([plain[index - 1] as BodyLine, line])
    const before = index === 0 ? '' : (plain[index - 1] as BodyLine).text
    const added = joined.slice(before.length)
    starts.push({ start: text.length + added.length - line.text.length, no: line.no })
    text += added
  }
  return { text, lines: starts }
}
