/** Recognises what opens a list item. Whether a line may open one is decided by the lines around it. */

export interface ListMark {
  /** Bullets keep their sign, numbered items their style: `1)` or `1.`. */
  readonly sign: string
  readonly number: number | null
  readonly rest: string
}

const BULLET = /^([•o−–-])\s+(?=\S)/u
const NUMBERED = /^(\d{1,2})([).])(?:\s+(?=\p{L}|[“"(])|(?=\p{Lu})|(?<=\))(?=\S))/u
const SUBITEM = /^(\d{1,2})\.(\d{1,2})\.\s+(?=[\p{Lu}“"])/u

/** Signs that are nothing but list marks, whatever stands before them. */
const CERTAIN = new Set(['•', 'o', '−'])

export function listMark(text: string): ListMark | undefined {
  const bullet = BULLET.exec(text)
  if (bullet) return { sign: bullet[1] ?? '-', number: null, rest: text.slice(bullet[0].length) }
  const numbered = NUMBERED.exec(text)
  if (!numbered) return undefined
  const rest = text.slice(numbered[0].length)
  if (/^(pasākum|piemēr|panta|punkt|kārt|fāz|daļ|sadaļ|nodaļ|gad|ceturk)/iu.test(rest))
    return undefined
  return { sign: `1${numbered[2]}`, number: Number(numbered[1]), rest }
}

/** `2.1. …` under item 2 of a numbered list. */
export function subitemMark(text: string, parent: number | null): ListMark | undefined {
  const match = SUBITEM.exec(text)
  if (!match || Number(match[1]) !== parent) return undefined
  return { sign: '1.1.', number: Number(match[2]), rest: text }
}

export function isCertainMark({ sign }: ListMark): boolean {
  return CERTAIN.has(sign)
}
