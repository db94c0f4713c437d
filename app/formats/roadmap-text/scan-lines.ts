/** Cuts the text into its non-blank lines and keeps what their white space says about the page they stood on. */
import { MARK_CHARACTERS } from './marks.ts'

export interface SourceLine {
  /** 1-based line of the file. */
  readonly no: number
  /** Trimmed, runs of blanks collapsed to one, symbol-font characters replaced. */
  readonly text: string
  /** Blank lines since the previous non-blank one. */
  readonly gap: number
  /** Starts with a blank: the first line of a page, or a table's header row. */
  readonly lead: boolean
  /** Ends with a blank. A line without one is glued to the next when it ends in a hyphen or a link. */
  readonly tail: boolean
  /** The line directly before holds blanks only: where a page prints the rule above its footnotes. */
  readonly afterRule: boolean
}

const BLANKS = /[ \t\u00A0\u2007\u202F\uF020\f\v]+/g
const INVISIBLE = /[\uFEFF\u200B\u00AD]/g
const EMPTY_BOX = /\uF0A3/g

export function scanLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let gap = 0
  let afterRule = false
  for (const [index, raw] of source.split(/\r\n|\n|\r/).entries()) {
    const text = cleanLine(raw)
    if (text === '') {
      gap += 1
      afterRule = raw !== ''
      continue
    }
    const spaced = raw.replace(BLANKS, ' ')
    const tail = spaced.endsWith(' ')
    lines.push({ no: index + 1, text, gap, lead: raw.startsWith(' '), tail, afterRule })
    gap = 0
    afterRule = false
  }
  return lines
}

function cleanLine(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(EMPTY_BOX, '☐')
    .replace(MARK_CHARACTERS, '\uFFFD')
    .replace(BLANKS, ' ')
    .trim()
}
