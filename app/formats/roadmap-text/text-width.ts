/**
 * How wide a line is when printed, in thousandths of the font size. A line that had room for the
 * next word ended a paragraph: that is the only sign of one in the flattened text.
 */
import { withoutMarks } from './marks.ts'

/** Advance widths of a Times-like face (the metrics published with the PostScript base fonts). */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ['abdghknopquvxy0123456789_–', 500],
  ['ceaz“”„"?', 444],
  ['fr()[]-‐!I', 333],
  ['ijlt/\\:;', 278],
  ['m&', 778],
  ['wAGHKDNOQUVXY', 722],
  ['sJ', 389],
  ['BCRZ', 667],
  ['EFTL', 611],
  ['SP', 556],
  ['M', 889],
  ['W', 944],
  [' .,', 250],
  ["'’", 333],
  ['—@', 1000],
  ['%☒☐', 833],
  ['+=~<>−‒', 564],
  ['•', 350],
]

const widths = new Map(
  WIDTHS.flatMap(([characters, width]) => [...characters].map((c) => [c, width])),
)
const SPACE = 250
const OTHER = 500

/** Share of the column that must stay free before a line counts as not filled. */
const FILLED = 0.985
/** A paragraph's first line is indented by about this share of the column. */
const INDENT = 0.075

export function textWidth(text: string): number {
  let sum = 0
  for (const character of withoutMarks(text)) sum += widths.get(character) ?? learnWidth(character)
  return sum
}

/** A letter with a diacritic is as wide as without. */
function learnWidth(character: string): number {
  const width = widths.get(character.normalize('NFD').charAt(0)) ?? OTHER
  widths.set(character, width)
  return width
}

/** Width of the column a run of lines was set in: its widest lines, without the few that stick out. */
export function columnWidth(widths: readonly number[], share = 0.985): number {
  const sorted = [...widths].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** Share of the column that the line and the next line's first word would fill together. */
export function fill(line: string, next: string, column: number): number {
  if (column === 0) return 1
  return (textWidth(line) + SPACE + textWidth(firstWord(next))) / column
}

export function isFilled(line: string, next: string, column: number, indented: boolean): boolean {
  return fill(line, next, column) >= (indented ? FILLED - INDENT : FILLED)
}

/** True when the line is too short for the middle of a paragraph but right for an indented first line. */
export function looksIndented(line: string, next: string | undefined, column: number): boolean {
  if (textWidth(line) > (1 - INDENT) * column) return false
  return next !== undefined && fill(line, next, column) > FILLED - INDENT - 0.05
}

/** Numbers are tied to their noun by a fixed blank: `2030. gadam` moves to the next line as one. */
function firstWord(text: string): string {
  const [first = '', second = ''] = text.split(' ', 2)
  return /^[(“"~]*\d[\d.,]*$/.test(first) ? `${first} ${second}` : first
}
