/**
 * Cuts visible Latvian text where a person would: "1 250 000", "53,15 %", "12,6 milj. euro", "24.10.2023.",
 * "2021.–2027. gads", "12. panta", "(ES) 2019/1700", "Nr. 3", "u. c." are one piece each.
 */

export type PieceType = 'word' | 'number' | 'space' | 'sign'

const nb = '[ \\u00a0\\u202f\\u2009]'
const months = 'janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr'
const count = `(?:\\d{1,3}(?:${nb}\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?`
const scale = '(?:milj\\.|mljrd\\.|tūkst\\.|miljon\\p{L}*|miljard\\p{L}*|tūkstoš\\p{L}*)'
const money = '(?:euro|eiro|EUR|USD|€)(?!\\p{L})'
const measures =
  '(?:[GMKk]bit\\/s|[KMGT]B|km²|km2|km|kWh|MWh|GWh|kV|m²|m2|ha|nm|[GM]Hz)(?![\\p{L}\\d])'
const unit =
  `(?:${nb}?(?:%|‰|°C?)|${nb}${scale}(?:${nb}${money})?|${nb}?${money}|${nb}${measures}` +
  `|${nb}(?:p\\.${nb}?p\\.|procentpunkt\\p{L}*))`
const end = '(?![\\p{L}\\p{N}])'

/** Tried where a digit or a sign stands. */
const number = new RegExp(
  [
    `\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\.?${end}`,
    `\\d{4}\\.?${nb}?[-–—‑]${nb}?\\d{4}\\.?(?:${nb}gad\\p{L}+|${nb}gg\\.)?${end}`,
    `\\d{1,4}\\.${nb}(?:gad\\p{L}+|gs\\.|gadsimt\\p{L}*)`,
    `\\d{1,2}\\.${nb}(?:${months})\\p{L}+`,
    `\\d+\\.${nb}(?:pant|punkt|daļ|apakšpunkt|pielikum|nodaļ|sadaļ)\\p{L}+`,
    `\\d+(?:\\.\\d+)+(?:\\.(?:-\\d+|[a-z]${end}))?(?:${unit})?${end}`,
    `\\d+\\/\\d+(?:\\/\\d+)*${end}`,
    `(?:(?<![\\p{L}\\p{N}%.,)])[-+−±])?${count}(?:\\.?${nb}?[-–—]${nb}?${count})?` +
      `(?:${unit}|\\.(?=${nb}\\p{Ll})|${end}(?!${nb}?%))`,
  ].join('|'),
  'uy',
)
/** Tried where a letter or a bracket stands that may begin one of these. */
const named = new RegExp(
  [
    `\\(ES\\)${nb}\\d{4}\\/\\d+`,
    `\\p{Lu}{1,5}\\(\\d{4}\\)${nb}?\\d+(?:${nb}final)?`,
    `[Nn]r\\.${nb}?[\\p{L}\\d]+(?:[./-][\\p{L}\\d]+)*`,
    `\\p{Lu}\\d+(?:\\.\\d+)+(?:\\.(?:-\\d+|[a-z]${end}))?${end}`,
  ].join('|'),
  'uy',
)
const short = new RegExp(
  `(?:u\\.${nb}?c\\.|t\\.${nb}?sk\\.|u\\.${nb}?tml\\.|t\\.${nb}?i\\.|utt\\.|piem\\.|plkst\\.)`,
  'uy',
)
const address = /https?:\/\/[^\s<>"„”)]+/y

const wordBit = 1
const digitBit = 2
const spaceBit = 4
const upperBit = 8
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => bitsOf(String.fromCharCode(code)))

function bitsOf(character: string): number {
  if (/\s/.test(character)) return spaceBit
  if (!/[\p{L}\p{M}\p{N}\u00ad]/u.test(character)) return 0
  return (
    wordBit | (/\d/.test(character) ? digitBit : 0) | (/\p{Lu}/u.test(character) ? upperBit : 0)
  )
}

function bitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 0x250 ? latin[code]! : code >= 0 ? bitsOf(text[at]!) : 0
}

/** Calls back for every piece in order; offsets are UTF-16. */
export function lex(
  text: string,
  put: (start: number, end: number, type: PieceType) => void,
): void {
  for (let at = 0; at < text.length; ) {
    const bits = bitsAt(text, at)
    if (bits === spaceBit) at = putSpaces(text, at, put)
    else if (bits & digitBit || bits === 0) at = putNumberOrSign(text, at, bits, put)
    else at = putWord(text, at, bits, put)
  }
}

type Put = Parameters<typeof lex>[1]

function putSpaces(text: string, start: number, put: Put): number {
  let at = start + 1
  while (at < text.length && bitsAt(text, at) === spaceBit) at++
  put(start, at, 'space')
  return at
}

function putNumberOrSign(text: string, start: number, bits: number, put: Put): number {
  const code = text.charCodeAt(start)
  const signed = code === 45 || code === 43 || code === 0x2212 || code === 0xb1
  if (bits & digitBit || (signed && bitsAt(text, start + 1) & digitBit)) {
    const stop = matchAt(number, text, start)
    if (stop > 0) {
      put(start, stop, 'number')
      return stop
    }
  }
  if (bits & digitBit) return putWord(text, start, wordBit, put)
  const stop = code === 40 ? matchAt(named, text, start) : -1
  if (stop > 0) {
    put(start, stop, 'number')
    return stop
  }
  const pair = code >= 0xd800 && code < 0xdc00 && start + 1 < text.length
  put(start, start + (pair ? 2 : 1), 'sign')
  return start + (pair ? 2 : 1)
}

function putWord(text: string, start: number, bits: number, put: Put): number {
  const code = text.charCodeAt(start)
  if (bits & upperBit || code === 110) {
    const stop = matchAt(named, text, start)
    if (stop > 0) {
      put(start, stop, 'number')
      return stop
    }
  }
  if (code === 117 || code === 116 || code === 112 || code === 104) {
    const stop = Math.max(matchAt(short, text, start), matchAt(address, text, start))
    if (stop > 0) {
      put(start, stop, 'word')
      return stop
    }
  }
  const stop = wordEnd(text, start)
  put(start, stop, 'word')
  return stop
}

/** "e-veselības" is one word. */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    while (at < text.length && bitsAt(text, at) & wordBit) at++
    const code = text.charCodeAt(at)
    const joins = code === 45 || code === 0x2011 || code === 39 || code === 0x2019
    if (!joins || !(bitsAt(text, at + 1) & wordBit)) return at
    at += 2
  }
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
