/** Lines of body text as a printed page has them, for tests of a single reader. */

import { scanLines } from '#app/formats/roadmap-text/scan-lines.ts'
import { type BodyLine, splitPages } from '#app/formats/roadmap-text/split-pages.ts'

/** Every line ends in a blank and is followed by an empty line, as in the flattened document. */
export function printedLines(...texts: readonly string[]): BodyLine[] {
  return [...splitPages(scanLines(texts.map((text) => `${text} `).join('\n\n'))).body]
}

/** Letters alone: what must survive every rearranging of lines into text. */
export function lettersOf(text: string): string {
  return text.replace(/\P{L}+/gu, '')
}
