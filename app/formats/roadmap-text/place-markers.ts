/**
 * Finds where each footnote is referred to. The raised numbers are glued to the text (`NAP20273`),
 * so a number is taken for a marker only when a footnote of that number stands on the same page.
 */
import { mark } from './marks.ts'
import type { Problem } from './result.ts'
import type { BodyLine, NoteText } from './split-pages.ts'

export interface MarkedBody {
  readonly body: readonly BodyLine[]
  /** Footnote number → line of its marker. */
  readonly markerLines: ReadonlyMap<number, number>
  readonly problems: readonly Problem[]
}

interface Spot {
  readonly index: number
  readonly at: number
  readonly sure: boolean
}

const BEFORE = '(?<=[\\p{L}%)”“"\'’][.,;:]?|[.,]\\uE001)'
const AFTER = '(?=$|[\\s.,;:)”"\'’–-])'
const STANDALONE_WORDS = /(?:Nr\.?|Covid-|COVID-|lpp\.|panta)\s?$/u

export function placeMarkers(body: readonly BodyLine[], notes: readonly NoteText[]): MarkedBody {
  const placer = new MarkerPlacer(body, notes)
  let previous = 0
  for (const note of notes) {
    for (let lost = previous + 1; lost < note.number; lost += 1) placer.placeLost(lost)
    placer.place(note)
    previous = note.number
  }
  return placer.finish(notes)
}

class MarkerPlacer {
  #body: BodyLine[]
  #found = new Map<number, number>()
  #problems: Problem[] = []
  /** Where the search for the next marker starts: they stand in the order of their numbers. */
  #index = 0
  #at = 0
  #numbersPrinted: Set<string>

  constructor(body: readonly BodyLine[], notes: readonly NoteText[]) {
    this.#body = [...body]
    const lines = [...body, ...notes.flatMap((note) => note.lines)]
    this.#numbersPrinted = new Set(lines.flatMap(({ text }) => text.match(/\d+/g) ?? []))
  }

  place(note: NoteText): void {
    const line = note.lines[0]?.no ?? 0
    const spot = this.#search(note.number, note.page, line)
    if (!spot) {
      this.#problems.push({ line, key: 'footnote.no-marker', detail: String(note.number) })
      return
    }
    const at = this.#put(note.number, spot)
    if (!spot.sure) {
      this.#problems.push({
        line: at,
        key: 'footnote.marker-uncertain',
        detail: String(note.number),
      })
    }
  }

  /** A number skipped in the footnotes may still have its marker in the text. */
  placeLost(number: number): void {
    const pattern = new RegExp(`(?<=[\\p{Ll}][)”"]?)${number}${AFTER}`, 'u')
    for (let index = this.#index; index < this.#body.length; index += 1) {
      const at = pattern.exec(this.#body[index]?.text ?? '')?.index
      if (at === undefined) continue
      const line = this.#put(number, { index, at, sure: true })
      this.#problems.push({ line, key: 'footnote.text-missing', detail: String(number) })
      return
    }
  }

  finish(notes: readonly NoteText[]): MarkedBody {
    const known = new Set(notes.map(({ number }) => number))
    const stale = this.#body.flatMap((line) => staleMarkers(line, known))
    return { body: this.#body, markerLines: this.#found, problems: [...this.#problems, ...stale] }
  }

  #search(number: number, page: number, before: number): Spot | undefined {
    const here = this.#linesOf(page, before)
    const pattern = new RegExp(`${BEFORE}${number}${AFTER}`, 'gu')
    const glued = (text: string, from: number) => gluedToWord(text, number, from, pattern)
    return (
      this.#firstSpot(here, glued, true) ??
      this.#firstSpot(here, (text, from) => this.#gluedToNumber(text, number, from), true) ??
      this.#firstSpot(here, (text, from) => endOfNumber(text, number, from), false) ??
      this.#firstSpot(this.#linesOf(page - 1, before), glued, true)
    )
  }

  /** Body lines of a page. The page before is asked too: a table's header row can look like a new page. */
  #linesOf(page: number, before: number): number[] {
    const indexes: number[] = []
    for (let index = this.#index; index < this.#body.length; index += 1) {
      const line = this.#body[index]
      if (!line || line.no > before) break
      if (line.page === page) indexes.push(index)
    }
    return indexes
  }

  #firstSpot(
    candidates: readonly number[],
    find: (text: string, from: number) => number | undefined,
    sure: boolean,
  ): Spot | undefined {
    for (const index of candidates) {
      const from = index === this.#index ? this.#at : 0
      const at = find(this.#body[index]?.text ?? '', from)
      if (at !== undefined) return { index, at, sure }
    }
    return undefined
  }

  /** `20273` is the year 2027 and marker 3; `42882` is 4288, printed elsewhere too, and marker 2. */
  #gluedToNumber(text: string, number: number, from: number): number | undefined {
    return numbersEndingIn(text, number, from, (rest) => {
      return /^(19|20)\d\d$/.test(rest) || (rest.length > 2 && this.#numbersPrinted.has(rest))
    })
  }

  #put(number: number, { index, at }: Spot): number {
    const line = this.#body[index]
    if (!line) return 0
    const printed = String(number)
    const text = line.text.slice(0, at) + mark(number) + line.text.slice(at + printed.length)
    this.#body[index] = { ...line, text }
    this.#found.set(number, line.no)
    this.#index = index
    this.#at = at + mark(number).length
    return line.no
  }
}

/** After a letter, a closing quote or bracket, a per-cent sign, or the stop behind one of them; or alone on its line. */
function gluedToWord(
  text: string,
  number: number,
  from: number,
  pattern: RegExp,
): number | undefined {
  if (text === String(number)) return 0
  if (!text.includes(String(number))) return undefined
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!STANDALONE_WORDS.test(text.slice(0, match.index))) return match.index
  }
  return undefined
}

/** Last resort: a long number on the page that ends in the marker's digits and is no year. */
function endOfNumber(text: string, number: number, from: number): number | undefined {
  return numbersEndingIn(text, number, from, (rest) => rest.length > 2)
}

function numbersEndingIn(
  text: string,
  number: number,
  from: number,
  accept: (rest: string) => boolean,
): number | undefined {
  for (const match of text.slice(from).matchAll(/\d{3,}(?=$|[\s.,;:)])/gu)) {
    const digits = match[0]
    const isYear = /^(19|20)\d\d$/.test(digits)
    if (isYear || !digits.endsWith(String(number))) continue
    const rest = digits.slice(0, -String(number).length)
    if (accept(rest)) return from + match.index + rest.length
  }
  return undefined
}

/** Digits glued to a word, or a third digit after `-0n`, that no footnote of the page explains. */
function staleMarkers(line: BodyLine, known: ReadonlySet<number>): Problem[] {
  const glued = [...line.text.matchAll(/(?<=(?<!\p{L})\p{Ll}{3,})(\d{1,2})(?=$|[\s.,;:)])/gu)]
  const coded = [...line.text.matchAll(/(?<=\p{Lu}{2,}-0\d)(\d)(?=$|[\s.,;:)])/gu)]
  return [...glued, ...coded]
    .filter((match) => known.has(Number(match[1])))
    .map((match) => ({ line: line.no, key: 'footnote.stale-marker', detail: match[1] ?? '' }))
}
