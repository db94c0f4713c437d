/** Reads what stands between the round brackets of a link: `(url "title")`. Uncertain shapes are not read. */
import { asciiPunctuation } from './characters.ts'
import type { Link } from './nodes.ts'

const angled = /<((?:[^<>\\\n]|\\[^\n])*)>/y
const titled = /[ \t]+(?:"((?:[^"\\\n]|\\[^\n])*)"|'((?:[^'\\\n]|\\[^\n])*)')/y
const entity = /&#?[A-Za-z0-9]+;/

export type Destination = { link: Link; end: number } | 'no' | 'uncertain'

/** `at` is the place of `(`. Not a link is "no"; what only a full parser can tell is "uncertain". */
export function readDestination(source: string, at: number): Destination {
  let index = skipBlanks(source, at + 1)
  if (source[index] === '\n') return 'uncertain'
  const url = source[index] === '<' ? readAngled(source, index) : readBare(source, index)
  if (!url) return 'uncertain'
  index = url.end
  titled.lastIndex = index
  const title = titled.exec(source)
  if (title) index = titled.lastIndex
  index = skipBlanks(source, index)
  if (source[index] !== ')') return 'uncertain'
  const titleText = title?.[1] ?? title?.[2] ?? ''
  if (entity.test(url.text) || entity.test(titleText)) return 'uncertain'
  const shown = unescapeUrl(titleText)
  const link: Link = { url: unescapeUrl(url.text), ...(shown !== '' && { title: shown }) }
  return { link, end: index + 1 }
}

function readAngled(source: string, at: number) {
  angled.lastIndex = at
  const found = angled.exec(source)
  return found ? { text: found[1]!, end: angled.lastIndex } : undefined
}

/** No blanks, brackets balanced up to 32 deep. */
function readBare(source: string, at: number) {
  let depth = 0
  let index = at
  for (; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 92 && asciiPunctuation.test(source[index + 1] ?? '')) index++
    else if (code === 40) depth++
    else if (code === 41 && depth-- === 0) break
    else if (code <= 32 || code === 127) break
    if (depth > 30) return undefined
  }
  if (depth > 0) return undefined
  return { text: source.slice(at, index), end: index }
}

function skipBlanks(source: string, at: number): number {
  let index = at
  while (source[index] === ' ' || source[index] === '\t') index++
  return index
}

function unescapeUrl(text: string): string {
  return text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text
}
