/** What kind of change a hunk is. Typography means: nothing that a reader would weigh has changed. */
import { neutral } from '#app/domain/text/index.ts'
import type { Token } from './tokens.ts'
import type { ChangeClass } from './types.ts'

/** `before` and `after` are what was deleted and inserted; the letters beside it complete a range of numbers. */
export function classesOf(
  before: readonly Token[],
  after: readonly Token[],
  beside: { readonly left: string; readonly right: string },
): ChangeClass[] {
  if (onlyTypography(before, after, beside)) return ['typography']
  const found: ChangeClass[] = []
  if (syntaxOf(before) !== syntaxOf(after)) found.push('structure')
  if (bag(before, numberOf) !== bag(after, numberOf)) found.push('number')
  if (negations(before, after)) found.push('negation')
  if (lettersOf(before) !== lettersOf(after)) found.push('wording')
  if (found.length === 0) found.push(looksEqual(before, after) ? 'structure' : 'wording')
  return found
}

function onlyTypography(
  before: readonly Token[],
  after: readonly Token[],
  { left, right }: { readonly left: string; readonly right: string },
): boolean {
  const whole = (tokens: readonly Token[]) =>
    neutral(`.${left}${tokens.map(({ md }) => md).join('')}${right}`)
  return whole(before) === whole(after)
}

function syntaxOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type === 'syntax' || type === 'unit' || type === 'note')
    .map(({ md }) => md)
    .join('\u0001')
}

function looksEqual(before: readonly Token[], after: readonly Token[]): boolean {
  const text = (tokens: readonly Token[]) => tokens.map((token) => token.text).join('')
  return text(before) === text(after)
}

/** Digits, sign, decimal mark and unit, without the blanks that group them. */
function numberOf(token: Token): string | undefined {
  if (!/\d/.test(token.text)) return undefined
  return neutral(token.text).replace(/[ \u00a0\u202f\u2009]/g, '')
}

function bag(tokens: readonly Token[], of: (token: Token) => string | undefined): string {
  const found: string[] = []
  for (const token of tokens) {
    const value = of(token)
    if (value !== undefined) found.push(value)
  }
  return found.sort().join('\u0001')
}

function lettersOf(tokens: readonly Token[]): string {
  const words: string[] = []
  for (const { type, text } of tokens) {
    if (type === 'word') words.push(text)
    else if (type === 'sign') words.push(neutral(text))
  }
  return words.join(' ')
}

const negators = new Set(
  (
    'ne nav nebija nebūs nebūtu nebūt nevar nevarēja nevarēs nedrīkst nedrīkstēja nevis bez nekad nekas neviens ' +
    'neviena nevienu nekāds nekāda nekur nekā neko nemaz netiek netika netiks nespēj nevajag nevajadzēja nē ij'
  ).split(' '),
)
/** Words that begin with "ne" and deny nothing. */
const lexical =
  /^ne(?:pieciešam|atkarīb|atkarīg|sen|dēļ|to$|liel|reti|pārtrauk|iron|kustam|materiāl|valst|formāl|mainīg|kā$|ska|rv|tīkl|ga|mēr|apšaub|skait)/

function negations(before: readonly Token[], after: readonly Token[]): boolean {
  const [old, next] = [wordsIn(before), wordsIn(after)]
  return countNegators(old, next) !== countNegators(next, old)
}

function wordsIn(tokens: readonly Token[]): string[] {
  return tokens.filter(({ type }) => type === 'word').map(({ text }) => text.toLowerCase())
}

function countNegators(words: readonly string[], others: readonly string[]): number {
  let count = 0
  for (const word of words) if (denies(word, others)) count++
  return count
}

function denies(word: string, others: readonly string[]): boolean {
  if (negators.has(word)) return true
  if (!word.startsWith('ne') || word.length < 5) return false
  const stem = word.slice(2)
  if (others.some((other) => other.slice(0, 4) === stem.slice(0, 4))) return true
  return !lexical.test(word)
}
