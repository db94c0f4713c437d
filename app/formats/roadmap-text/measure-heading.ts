/**
 * Takes a measure's heading apart: programmes, title, and the description that may follow the title.
 * The title is what stands in quotes behind a programme's name; without quotes, the text up to a dash.
 */
import { withoutMarks } from './marks.ts'
import type { Programme } from './result.ts'

export interface MeasureHeading {
  readonly title: string
  readonly programmes: readonly Programme[]
}

const OPEN = /["“„”]/u

/** Names of funds and how a programme's code is printed behind them. */
const FUNDS: readonly (readonly [fund: string, name: RegExp])[] = [
  ['ANM', /\bANM(?:\s+plān\p{L}*)?/u],
  ['ERAF', /\bERAF\b/u],
  ['ESF Plus', /\bESF Plus\b/u],
  ['ESF', /\bESF\b(?! Plus)/u],
  ['ES KP', /\bES [Kk]ohēzijas politikas programm\p{L}*/u],
  ['DP', /\b[Dd]arbības programm\p{L}*/u],
  ['EU4Health', /\bES Veselības programm\p{L}*|\bEU4Health\b/u],
  ['DEP', /\bDEP\b/u],
  ['EISI', /\bEISI\b|\bEiropas infrastruktūras savienošanas instrument\p{L}*/u],
]
const CODE = /(?<![\d.–-])(\d(?:\.\d{1,2}){2,4}(?:\.?i(?![\p{L}]))?)/u

/** Words that belong to a programme's name in front of a title, in any order and number. */
const PROGRAMME_PREFIX =
  /^(?:(?:ANM|ERAF|ESF|Plus|DEP|EISI|ES|plān\p{L}*|investīcij\p{L}*|pasākum\p{L}*|projekt\p{L}*|[Kk]ohēzijas|politikas|[Dd]arbības|programm\p{L}*|gad\p{L}*|un|\+|\d[\d.–-]*(?:\.?i\.?)?|"Izaugsme un nodarbinātība")[\s.,:–-]*)+/u
const NEW_NOTE = /^\(jauns pasākums\)[\s–—-]*/iu

export function readMeasureHeading(printed: string): MeasureHeading {
  const text = withoutMarks(printed).replace(/\s+/g, ' ').trim()
  return { title: titleOf(text), programmes: programmesOf(text) }
}

export function isMarkedNew(printed: string): boolean {
  return NEW_NOTE.test(printed.trim())
}

function titleOf(text: string): string {
  const titles: string[] = []
  let rest = stripPrefix(text)
  while (rest !== '' && OPEN.test(rest[0] ?? '')) {
    const close = closingQuote(rest)
    if (close < 0) break
    const behind = rest.slice(close + 1)
    if (goesOn(behind)) break
    titles.push(tidy(rest.slice(1, close)))
    const next = nextTitle(behind)
    if (next === undefined) return joined(titles)
    rest = next
  }
  return titles.length > 0 ? joined(titles) : tidy(untilDash(rest))
}

function joined(titles: readonly string[]): string {
  return [...new Set(titles)].join('; ')
}

function stripPrefix(text: string): string {
  return text
    .replace(NEW_NOTE, '')
    .replace(PROGRAMME_PREFIX, '')
    .replace(/^[\s–—:.-]+/u, '')
}

/** A second programme with its own title may follow, joined by „un", a comma or a semicolon. */
function nextTitle(behind: string): string | undefined {
  const at = behind.search(/["“„]/u)
  if (at < 0) return undefined
  const between = behind
    .slice(0, at)
    .replace(/^[^,;]*(?=[,;])/u, '')
    .replace(/^\s*(?:un|,|;)?\s*/u, '')
  return stripPrefix(`${between}${behind.slice(at)}`).startsWith(behind[at] ?? '')
    ? behind.slice(at)
    : undefined
}

/** Quotes inside a title are printed with the same signs: the outer one is the last that balances. */
function closingQuote(text: string): number {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (!OPEN.test(character)) continue
    const opens =
      index === 0 ||
      (character !== '”' && /[\s(]/.test(text[index - 1] ?? '') && /\S/.test(text[index + 1] ?? ''))
    depth += opens ? 1 : -1
    if (depth === 0) return index
  }
  return -1
}

/** The quote is only part of the title when the sentence runs on in small letters behind it. */
function goesOn(behind: string): boolean {
  return /^\s+(?!un\s)\p{Ll}/u.test(behind)
}

function untilDash(text: string): string {
  return text.split(/\s[–—]\s?(?=\p{Ll}|\d|\p{Lu})/u)[0] ?? text
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;,–-]+$/u, '')
}

export function programmesOf(text: string): Programme[] {
  const named = FUNDS.flatMap(([fund, name]) => {
    return [...text.matchAll(new RegExp(name.source, 'gu'))].map(({ index, 0: match }) => ({
      fund,
      index,
      end: index + match.length,
    }))
  }).sort((a, b) => a.index - b.index)
  const found = named.map(({ fund, end }, at) => {
    const code = CODE.exec(text.slice(end, named[at + 1]?.index))?.[1] ?? null
    return { fund, code }
  })
  return found.filter(
    (one, at) =>
      found.findIndex((other) => other.fund === one.fund && other.code === one.code) === at,
  )
}
