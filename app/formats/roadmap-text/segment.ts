/**
 * Cuts a run of lines into paragraphs and list items. Blank lines mean nothing here (every second
 * line is one): a paragraph ends where its last line had room for the next word.
 */
import { isCut, joinTexts } from './join-lines.ts'
import { isCertainMark, type ListMark, listMark, subitemMark } from './list-marks.ts'
import { withoutMarks } from './marks.ts'
import type { BodyLine } from './split-pages.ts'
import { columnWidth, fill, isFilled, looksIndented, textWidth } from './text-width.ts'

export interface Paragraph {
  readonly text: string
  readonly lines: readonly BodyLine[]
  readonly item: ListMark | null
}

export interface SegmentOptions {
  /** Width of the column; measured from the lines when absent. */
  readonly column?: number
  /** Words that open a paragraph even in small letters, as in budget tables. */
  readonly openers?: RegExp
  /** Table cells have no indented first lines. */
  readonly indents?: boolean
}

interface Place {
  readonly before: BodyLine
  readonly line: BodyLine
  readonly after: BodyLine | undefined
  /** The line before opens its paragraph and so may be indented. */
  readonly opensParagraph: boolean
  readonly item: ListMark | null
}

const SENTENCE_END = /[.:;!?…][”“"’')\]]*$/u
const NO_END =
  /(?:^|[\s(])(?:t\.\s?sk|t\.\s?i|piem|milj|tūkst|mljrd|Nr|lpp|p|sk|skat|apm|gad|cet)\.$/iu
/** A number with a full stop may be an ordinal or a programme code that the sentence goes on behind. */
const ORDINAL_END = /(?:^|[\s(])\d{1,4}(?:\.\d+)*\.(?:[a-z]\.)?$/u
/** Years are ordinals only before the word for year, which is never written with a capital. */
const YEAR_END = /(?:19|20)\d\d\.$/u
const NEW_START = /^[“"„(]*[\p{Lu}\d]/u
/** Two empty paragraphs in the source part what belongs apart. */
const WIDE_GAP = 3
const SHORT = 0.75
const SURELY_SHORT = 0.85
const FILLING = 0.985
/** Twice the longest paragraph seen in print: what is longer has lost its ends. */
const MAX_LINES = 100

export function segment(lines: readonly BodyLine[], options: SegmentOptions = {}): Paragraph[] {
  const column =
    options.column ??
    columnWidth(
      lines.map(({ text }) => textWidth(text)),
      1,
    )
  const groups: { lines: BodyLine[]; item: ListMark | null }[] = []
  let parent: number | null = null
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1)
    const before = group?.lines.at(-1)
    const item = markAt(line, before, column, group?.item ?? null, parent)
    if (item?.sign === '1.') parent = item.number
    if (group && before && !item) {
      const opensParagraph = group.lines.length === 1
      const place = { before, line, after: lines[index + 1], opensParagraph, item: group.item }
      if (group.lines.length < MAX_LINES && !breaksBefore(place, column, options)) {
        group.lines.push(line)
        continue
      }
    }
    groups.push({ lines: [line], item })
  }
  return groups.map((group) => ({ ...group, text: textOf(group.lines, group.item) }))
}

function textOf(lines: readonly BodyLine[], item: ListMark | null): string {
  const text = joinTexts(lines)
  if (!item) return text
  const first = lines[0]?.text ?? ''
  return item.rest + text.slice(first.length)
}

/** Numbers open an item only in sequence; dashes only where the line before left room. */
function markAt(
  line: BodyLine,
  before: BodyLine | undefined,
  column: number,
  open: ListMark | null,
  parent: number | null,
): ListMark | null {
  const mark = listMark(line.text) ?? subitemMark(line.text, parent)
  if (!mark) return null
  if (isCertainMark(mark) || !before) return mark
  const leftRoom = !isCut(before) && fill(before.text, mark.sign + mark.rest, column) < FILLING
  const ended = SENTENCE_END.test(withoutMarks(before.text))
  if (mark.number === null) return leftRoom || ended ? mark : null
  if (mark.sign === '1.1.') return mark
  const announced = before.text.endsWith(':') || (ended && leftRoom)
  if (mark.number === 1) return announced ? mark : null
  const next = (open?.number ?? parent ?? 0) + 1
  return mark.number === next && (announced || ((ended || leftRoom) && open !== null)) ? mark : null
}

function breaksBefore(place: Place, column: number, options: SegmentOptions): boolean {
  const { before, line } = place
  if (isCut(before) || /^\uE000\d+\uE001$/.test(line.text)) return false
  const filling = fill(before.text, line.text, column)
  const ended = endsSentence(before.text, filling) || endsInYear(before.text, line.text)
  if (options.openers?.test(line.text) && (ended || filling < FILLING)) return true
  const indented = place.opensParagraph && place.item === null && options.indents !== false
  const filled = isFilled(before.text, line.text, column, indented)
  if (line.adjacent && line.gap >= WIDE_GAP && (ended || NEW_START.test(line.text))) return true
  if (!NEW_START.test(line.text))
    return ended && !filled && /[:;]$/u.test(withoutMarks(before.text))
  if (!ended) return filling < SHORT && /^[“"„(]*\p{Lu}/u.test(line.text)
  if (!filled || isCaption(line.text, column)) return true
  if (before.text.endsWith(':') && /^\p{Lu}/u.test(line.text)) return true
  return options.indents !== false && looksIndented(line.text, place.after?.text, column)
}

/** A few words with a colon, alone on their line. */
function isCaption(text: string, column: number): boolean {
  return /^\p{Lu}[^.]*:$/u.test(text) && textWidth(text) < 0.5 * column
}

function endsInYear(before: string, next: string): boolean {
  return YEAR_END.test(withoutMarks(before)) && /^\p{Lu}/u.test(next)
}

function endsSentence(text: string, filled: number): boolean {
  const plain = withoutMarks(text)
  if (!SENTENCE_END.test(plain) || NO_END.test(plain)) return false
  return !ORDINAL_END.test(plain) || filled < SURELY_SHORT
}
