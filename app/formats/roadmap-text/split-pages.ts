/**
 * Takes the printed pages apart: body text, footnotes at the page's foot, and what belongs to the
 * page alone (draft mark, page number, links repeated at its end). Decides nothing about content.
 */
import { isHeadingLine } from './headings-wording.ts'
import type { Artefact } from './result.ts'
import type { SourceLine } from './scan-lines.ts'

export interface BodyLine extends SourceLine {
  readonly page: number
  /** True when the line before it in the body is also the line before it in the file. */
  readonly adjacent: boolean
}

export interface NoteText {
  readonly number: number
  readonly page: number
  readonly lines: readonly SourceLine[]
}

export interface Pages {
  readonly body: readonly BodyLine[]
  readonly notes: readonly NoteText[]
  readonly artefacts: readonly Artefact[]
}

const NOTE_START = /^(\d{1,3})\s*(?=[^\d\s.,;:%)/–-])/u
/** Footnote numbers may skip one that lost its text, not more. */
const NUMBER_SKIP = 3
const DRAFT_MARK = /^PROJEKTS$/u
const LINK = /^https?:\/\/\S+$/u

export function splitPages(lines: readonly SourceLine[]): Pages {
  const splitter = new PageSplitter()
  for (const [index, line] of lines.entries())
    splitter.take(line, lines[index - 1], lines[index + 1])
  return splitter.pages()
}

class PageSplitter {
  #body: BodyLine[] = []
  #notes: { number: number; page: number; lines: SourceLine[] }[] = []
  #artefacts: Artefact[] = []
  #page = 1
  #inNotes = false
  #lastTaken = 0

  take(line: SourceLine, before: SourceLine | undefined, after: SourceLine | undefined): void {
    const artefact = artefactKind(line, before, after)
    if (artefact) {
      if (artefact !== 'link') this.#startPage(line)
      this.#artefacts.push({ line: line.no, text: line.text, kind: artefact })
      return
    }
    if (line.gap === 0 && line.lead && !this.#startsNote(line)) this.#startPage(line)
    if (this.#inNotes && isHeadingLine(line.text)) this.#startPage(line)
    if (this.#startsNote(line)) this.#openNote(line)
    else if (this.#inNotes) this.#notes.at(-1)?.lines.push(line)
    else this.#addBody(line, before)
  }

  pages(): Pages {
    return { body: this.#body, notes: this.#notes, artefacts: this.#artefacts }
  }

  #startPage(line: SourceLine) {
    if (this.#lastTaken !== line.no) this.#page += 1
    this.#lastTaken = line.no
    this.#inNotes = false
  }

  /** Numbers run on through the document, so a body line that starts with a number is no footnote. */
  #startsNote(line: SourceLine): boolean {
    const number = Number(NOTE_START.exec(line.text)?.[1] ?? 0)
    const last = this.#notes.at(-1)?.number ?? 0
    if (number <= last) return false
    if (line.afterRule) return number <= last + NUMBER_SKIP
    return this.#inNotes && line.gap <= 1 && number === last + 1
  }

  #openNote(line: SourceLine) {
    const number = Number(NOTE_START.exec(line.text)?.[1])
    this.#inNotes = true
    this.#notes.push({ number, page: this.#page, lines: [line] })
  }

  #addBody(line: SourceLine, before: SourceLine | undefined) {
    const adjacent = before !== undefined && this.#body.at(-1)?.no === before.no
    this.#body.push({ ...line, page: this.#page, adjacent })
  }
}

function artefactKind(
  line: SourceLine,
  before: SourceLine | undefined,
  after: SourceLine | undefined,
): Artefact['kind'] | undefined {
  if (DRAFT_MARK.test(line.text)) return 'page-mark'
  if (/^\d{1,4}$/.test(line.text) && before && DRAFT_MARK.test(before.text)) return 'page-number'
  return isRepeatedLink(line, after) ? 'link' : undefined
}

/** A link alone on its line without the blank that ends a text line, and nothing of a text after it. */
function isRepeatedLink(line: SourceLine, after: SourceLine | undefined): boolean {
  if (line.tail || !LINK.test(line.text)) return false
  return after === undefined || after.gap !== 1 || LINK.test(after.text)
}
