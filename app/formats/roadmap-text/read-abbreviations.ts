/** Reads the list of abbreviations and terms: a short form, a dash, and a meaning that may go on over lines. */
import { joinTexts } from './join-lines.ts'
import type { Abbreviation, Artefact, Problem } from './result.ts'
import type { BodyLine } from './split-pages.ts'

export interface AbbreviationsReading {
  readonly entries: readonly Abbreviation[]
  /** Lines of the entries; what stands before the list is none of its business. */
  readonly lines: readonly BodyLine[]
  readonly artefacts: readonly Artefact[]
  readonly problems: readonly Problem[]
}

const TITLE = /^(?:SAĪSINĀJUMI|LIETOTIE SAĪSINĀJUMI|Saīsinājumi)/u
const MAX_WORDS = 4
/** With blanks around the dash, or a dash glued to one side, or a hyphen between capitals and a word. */
const SEPARATOR = /\s+[–-]\s+|[–]\s+|(?<=[\p{Lu}\d])-(?=\p{Lu}\p{Ll})/u

export function readAbbreviations(front: readonly BodyLine[]): AbbreviationsReading {
  const title = front.findIndex(({ text }) => TITLE.test(text))
  const list = title < 0 ? [] : front.slice(title + 1)
  const groups: BodyLine[][] = []
  for (const line of list) {
    if (startsEntry(line.text)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  const entries = groups.map(readEntry)
  const titles = front.slice(Math.max(0, title), title + 1)
  return {
    entries,
    lines: groups.flat(),
    artefacts: titles.map(({ no, text }) => ({ line: no, text, kind: 'list-title' })),
    problems: repeated(entries),
  }
}

function startsEntry(text: string): boolean {
  const [short = '', full] = split(text)
  const words = short.split(' ')
  return (
    full !== undefined &&
    short !== '' &&
    words.length <= MAX_WORDS &&
    !/[,;:]|^[(\p{Ll}]+$/u.test(short)
  )
}

function readEntry(lines: readonly BodyLine[]): Abbreviation {
  const [short = '', full = ''] = split(joinTexts(lines))
  return { short, full, line: lines[0]?.no ?? 0 }
}

function split(text: string): [short?: string, full?: string] {
  const match = SEPARATOR.exec(text)
  if (!match) return []
  return [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]
}

function repeated(entries: readonly Abbreviation[]): Problem[] {
  return entries
    .filter(({ short }, index) => entries.findIndex((other) => other.short === short) < index)
    .map(({ short, line }) => ({ line, key: 'abbreviation.repeated', detail: short }))
}
