/** Finds the institutions a Latvian text names, by short name or by full name in any declined form. */
import { INSTITUTIONS, type Institution } from './institutions.ts'

export interface NamedInstitution {
  readonly institution: Institution
  /** UTF-16 offsets of the name in the text. */
  readonly start: number
  readonly end: number
}

const LETTER = '[\\p{L}\\p{N}]'

interface Pattern {
  readonly institution: Institution
  /** A piece every match contains: most texts are done with it. */
  readonly sign: string
  readonly expression: RegExp
}

const PATTERNS: readonly Pattern[] = INSTITUTIONS.flatMap((institution) => {
  const names = [institution.short, ...(institution.aliases ?? [])].map((name) => ({
    institution,
    sign: firstWord(name),
    expression: new RegExp(`(?<!${LETTER})${escapePattern(name)}(?!${LETTER})`, 'gu'),
  }))
  const stems = institution.stems.map((stem) => ({
    institution,
    sign: firstWord(stem),
    expression: new RegExp(`(?<!${LETTER})${escapePattern(stem)}\\p{L}*`, 'gu'),
  }))
  return [...names, ...stems]
})

/** In the order of the text; where names overlap the longer one counts. */
export function findInstitutions(text: string): NamedInstitution[] {
  const plain = straightQuotes(text)
  const all = PATTERNS.flatMap(({ institution, sign, expression }) => {
    if (!plain.includes(sign)) return []
    return [...plain.matchAll(expression)].map((match) => ({
      institution,
      start: match.index,
      end: match.index + match[0].length,
    }))
  })
  const longestFirst = all.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: NamedInstitution[] = []
  for (const one of longestFirst) {
    if (!kept.some(({ start, end }) => one.start < end && one.end > start)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Every kind of quotation mark as one sign, in names and in texts alike. */
function straightQuotes(text: string): string {
  return text.replace(/[„“”«»]/gu, '"')
}

function firstWord(name: string): string {
  return straightQuotes(name).split(' ', 1)[0] ?? name
}

function escapePattern(text: string): string {
  return straightQuotes(text)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
}
