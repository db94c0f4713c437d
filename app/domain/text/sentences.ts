/**
 * Cuts visible Latvian text into sentences. "u. c.", "Nr. 3", "2021. gada", "24.10.2023." and initials do not
 * end one; where it cannot be told, the sentence goes on. Lines and cells always end one.
 */

export interface Sentence {
  readonly start: number
  /** Includes the blanks after the sentence. */
  readonly end: number
}

const stop = /[.!?…]+["”“’»)\]]*(?=[ \u00a0\n\t]|$)|[\n\t]/g
const abbreviations = new Set(
  (
    'u t sk i c tml utt piem sal skat plkst nr lpp dz st prof dr doc asoc akad prez g gs gadsimt milj mljrd ' +
    'tūkst apm aptuv ties min sek stundas kv kub art p pp panta punkts inž jaun vec red izd sēj nod att tab'
  ).split(' '),
)
/** These end a sentence when a capital follows. */
const closing = new Set(['utt', 'c', 'tml', 'milj', 'mljrd', 'tūkst', 'g', 'gs'])

export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const after = match.index + match[0].length
    const isLine = match[0] === '\n' || match[0] === '\t'
    if (!isLine && !endsSentence(text, match.index, match[0], after)) continue
    let end = after
    while (end < text.length && /[ \u00a0]/.test(text[end]!)) end++
    if (end > start) found.push({ start, end })
    start = end
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}

function endsSentence(text: string, at: number, sign: string, after: number): boolean {
  const next = /^[ \u00a0]*["„“«([]*(\S)/.exec(text.slice(after, after + 40))?.[1]
  if (next === undefined) return true
  if (!/[\p{Lu}\p{N}–—]/u.test(next)) return false
  if (!sign.startsWith('.') || sign.startsWith('..')) return true
  const word = /[\p{L}\p{N}.,%]+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word)) return false
  if (/^\d{1,3}$/.test(word)) return false
  if (/^\d/.test(word)) return !/\d/.test(next)
  const short = word.toLowerCase().split('.').at(-1)!
  if (!abbreviations.has(short)) return true
  return closing.has(short) && /\p{Lu}/u.test(next)
}
