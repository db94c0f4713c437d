/** Classes of characters that Markdown's own rules ask for. Not Latvian: that is `tokens`. */

export const asciiPunctuation = /[!-/:-@[-`{-~]/
const whitespace = /\s/
const punctuation = /[\p{P}\p{S}]/u

export type Group = 'space' | 'punctuation' | 'word'

/** The three groups of CommonMark's flanking rules; the edge of a text counts as space. */
export function groupOf(character: string | undefined): Group {
  if (character === undefined || character === '') return 'space'
  const code = character.charCodeAt(0)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (whitespace.test(character)) return 'space'
  return punctuation.test(character) ? 'punctuation' : 'word'
}

/** Spaces and tabs only: a non-breaking space is text. */
export function trimBlanks(text: string): string {
  return trimBlanksEnd(trimBlanksStart(text))
}

export function trimBlanksStart(text: string): string {
  let start = 0
  while (isBlankCode(text.charCodeAt(start))) start++
  return start === 0 ? text : text.slice(start)
}

export function trimBlanksEnd(text: string): string {
  let end = text.length
  while (end > 0 && isBlankCode(text.charCodeAt(end - 1))) end--
  return end === text.length ? text : text.slice(0, end)
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9
}

/** Line ends as `\n`, no byte order mark, no NUL (CommonMark replaces it). */
export function cleanSource(source: string): string {
  let text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  return text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
}
