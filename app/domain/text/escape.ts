/** Escapes that keep a run of text from being read as Markdown; no more of them than needed. */
import { groupOf } from './characters.ts'
import { startsWithDate } from './ordinals.ts'

export interface Surroundings {
  /** Written character before and after the run, empty at the edge of the line. */
  readonly before: string
  readonly after: string
  readonly inLink: boolean
  readonly inCell: boolean
}

const special = /[\\`*_[\]<&~@|!]|www\.|https?:\/\//gi
const anySpecial = /[\\`*_[\]<&~@|!]|www\.|https?:\/\//i
/** `[projekts]` stays as it is: nothing in normal form can make a link of it. */
const plainBrackets = /\[(?![ xX]\]|\^)[^[\]\\`*_<&~@|!\n]+\](?![(:[])/y
const entityStart = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/y

export function escapeText(text: string, around: Surroundings): string {
  if (!anySpecial.test(text)) return text
  let plainUntil = 0
  return text.replace(special, (found: string, at: number) => {
    if (found.length > 1) return around.inLink ? found : escapeAddress(found)
    if (found === '[' && !around.inLink && staysBracket(text, at, around.after)) {
      plainUntil = plainBrackets.lastIndex
      return '['
    }
    if (found === ']') return around.inLink && at >= plainUntil ? '\\]' : ']'
    return needsEscape(found, text, at, around) ? `\\${found}` : found
  })
}

function escapeAddress(found: string): string {
  return found.toLowerCase() === 'www.' ? `${found.slice(0, -1)}\\.` : found.replace(':', '\\:')
}

function staysBracket(text: string, at: number, after: string): boolean {
  plainBrackets.lastIndex = at
  if (!plainBrackets.test(text)) return false
  return plainBrackets.lastIndex < text.length || !'([:'.includes(after) || after === ''
}

function needsEscape(found: string, text: string, at: number, around: Surroundings): boolean {
  const before = text[at - 1] ?? around.before
  const after = text[at + 1] ?? around.after
  switch (found) {
    case '_':
      return groupOf(before) !== 'word' || groupOf(after) !== 'word'
    case '<':
      return /[A-Za-z/!?]/.test(after) || after === '<' || (at === text.length - 1 && after !== '')
    case '&':
      entityStart.lastIndex = at
      return entityStart.test(text)
    case '~':
      return groupOf(before) !== 'space' || after === '~' || /[*_~]/.test(after)
    case '|':
      return around.inCell
    case '!':
      return after === '['
    default:
      return true
  }
}

const lineStarts: readonly RegExp[] = [
  /^#{1,6}(?=[ \t]|$)/,
  /^>/,
  /^[-+](?=[ \t]|$)/,
  /^-[- \t]*$/,
  /^=+[ \t]*$/,
  /^[-|:][-|: \t]*$/,
]

/** For the first text of a line: what would begin a block there is escaped. */
export function escapeLineStart(md: string): string {
  if (lineStarts.some((pattern) => pattern.test(md))) return `\\${md}`
  const number = /^(\d{1,9})([.)])(?=[ \t]|$)/.exec(md)
  if (!number || startsWithDate(md)) return md
  return `${number[1]}\\${md.slice(number[1]!.length)}`
}

/** A character of text written as a reference, so that emphasis beside it is seen. */
export function encodeCharacter(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16)};`
}
