/** Footnotes of one part of a document: definitions taken out of the text, labels made numbers that run through the document. */
import type { MarkdownLine } from './read-outline.ts'

export interface PartNote {
  readonly number: string
  /** Undefined when the text refers to a note that nobody defines. */
  readonly text: string | undefined
  readonly line: number
  readonly markerLine: number | null
}

export interface NumberedPart {
  readonly lines: readonly MarkdownLine[]
  readonly notes: readonly PartNote[]
}

interface Definition {
  readonly line: number
  text: string
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:\s*(.*)$/u
const CALL = /(?<!\\)\[\^([^\]\s]+)\]/gu

export class NoteNumbers {
  #next = 1

  /** Numbers go by the first reference, then by definition where nothing refers to a note. */
  number(lines: readonly MarkdownLine[]): NumberedPart {
    const { body, definitions } = takeDefinitions(lines)
    const numbers = new Map<string, string>()
    const markers = new Map<string, number>()
    const numberOf = (label: string): string => {
      const number = numbers.get(label) ?? String(this.#next++)
      numbers.set(label, number)
      return number
    }
    const renumbered = body.map((line) => ({
      no: line.no,
      text: line.text.replace(CALL, (_, label: string) => {
        if (!markers.has(label)) markers.set(label, line.no)
        return `[^${numberOf(label)}]`
      }),
    }))
    for (const label of definitions.keys()) numberOf(label)
    const notes = [...numbers].map(([label, number]): PartNote => {
      const markerLine = markers.get(label) ?? null
      const definition = definitions.get(label)
      return {
        number,
        text: definition?.text,
        line: definition?.line ?? markerLine ?? 0,
        markerLine,
      }
    })
    return { lines: renumbered, notes }
  }
}

/** A definition goes on until a blank line, and behind it in lines that are indented. */
function takeDefinitions(lines: readonly MarkdownLine[]) {
  const body: MarkdownLine[] = []
  const definitions = new Map<string, Definition>()
  let open: Definition | undefined
  let afterBlank = false
  for (const line of lines) {
    const [, label, text = ''] = DEFINITION.exec(line.text) ?? []
    const blank = line.text.trim() === ''
    if (label !== undefined && !definitions.has(label)) {
      open = { line: line.no, text }
      definitions.set(label, open)
    } else if (open && blank) {
      afterBlank = true
      continue
    } else if (open && (!afterBlank || /^(?: {4}|\t)/.test(line.text))) {
      open.text = `${open.text} ${line.text.trim()}`.trim()
    } else {
      open = undefined
      body.push(line)
    }
    afterBlank = false
  }
  return { body, definitions }
}
