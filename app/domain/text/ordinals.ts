/**
 * Where this Markdown departs from CommonMark, on purpose: a year or a day of a month that begins
 * a line ("2021. gada", "14. maijā") is text and never the number of a list, which would be counted anew.
 */

const months =
  'janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr|janv\\.|febr\\.|apr\\.|jūn\\.|jūl\\.|aug\\.|sept\\.|okt\\.|nov\\.|dec\\.'
const dateAfterNumber = `(?:1\\d{3}|2[01]\\d{2})\\.(?=[ \\t]|$)|\\d{1,2}\\.(?=[ \\t]+(?:${months}))|\\d{1,9}\\.(?=[ \\t]+gad(?:[asāu]|i|os|am|iem|ā)?(?![\\p{L}]))`
const ordinalStart = new RegExp(`^(?:${dateAfterNumber})`, 'u')
const orderedStart = /^(\d{1,9})([.)])(?=[ \t]|$)/

/** True when the line begins with a number that is part of a date. */
export function startsWithDate(line: string): boolean {
  const code = line.charCodeAt(0)
  return code >= 48 && code <= 57 && ordinalStart.test(line)
}

/** Number and delimiter of an ordered list's item at the start of a line, dates excluded. */
export function orderedMarker(
  line: string,
): { number: number; delimiter: '.' | ')'; width: number } | undefined {
  const code = line.charCodeAt(0)
  if (!(code >= 48 && code <= 57)) return undefined
  const found = orderedStart.exec(line)
  if (!found || ordinalStart.test(line)) return undefined
  return {
    number: Number(found[1]),
    delimiter: found[2] as '.' | ')',
    width: found[0].length,
  }
}

const certainItem = /^(?:[\p{L}„“"(]|\d(?!\d{0,8}[.)](?:[ \t]|$)))/u

/** True when text that begins an item can begin nothing but a paragraph, also straight under another one. */
export function startsItemForCertain(text: string): boolean {
  return certainItem.test(text)
}

export function bulletMarker(line: string): boolean {
  const code = line.charCodeAt(0)
  if (code !== 45 && code !== 42 && code !== 43) return false
  const next = line.charCodeAt(1)
  return line.length === 1 || next === 32 || next === 9
}

const containers =
  '(?:[ \\t]{0,60}(?:>|(?:[-*+]|\\d{1,9}[.)]|\\[\\^[^\\]\\n]{1,200}\\]:)(?=[ \\t])))*[ \\t]{0,60}'
const guardedDates = new RegExp(`^(${containers}\\d{1,9})(?=\\.)`, 'gmu')
/** A noncharacter that no text holds: put between number and dot it keeps micromark from a list. */
const guard = '\ufdd0'

/** The source as micromark may see it; `unguardDates` takes the guards out of every value again. */
export function guardDates(source: string): string {
  const plain = source.includes(guard) ? source.replaceAll(guard, '') : source
  return plain.replace(guardedDates, (head, _all: string, at: number) => {
    const digits = /\d+$/.exec(head)![0]
    const start = at + head.length - digits.length
    const end = plain.indexOf('\n', start)
    return startsWithDate(plain.slice(start, end < 0 ? undefined : end)) ? head + guard : head
  })
}

export function unguardDates(value: string): string {
  return value.includes(guard) ? value.replaceAll(guard, '') : value
}
