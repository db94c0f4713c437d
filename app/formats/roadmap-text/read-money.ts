/** Finds amounts of money in text: number, unit as the document means it, and where they stand. */

export interface Money {
  /** In the printed unit. */
  readonly amount: number
  /** `euro`, `tūkst. euro`, `milj. euro`, `mljrd. euro`; null when no unit is printed. */
  readonly unit: string | null
  readonly text: string
  readonly start: number
  readonly end: number
}

const AMOUNT = '(\\d{1,3}(?:\\s\\d{3})+|\\d+)(?:[.,](\\d+))?'
const WITH_UNIT = new RegExp(
  `(?<![\\d.,])${AMOUNT}\\s*(?:(milj|tūkst|mljrd|miljon\\p{L}*|tūksto\\p{L}*|miljard\\p{L}*)\\.?\\s*)?(?:euro|eiro|EUR)(?!\\p{L})`,
  'gu',
)
/** A second amount joined by „un" that shares the first one's place but prints no unit. */
const WITHOUT_UNIT = new RegExp(`(?<=\\)\\s(?:un|,)\\s)${AMOUNT}(?=\\s\\()`, 'gu')

export function findMoney(text: string): Money[] {
  const found = [...text.matchAll(WITH_UNIT)].map((match) => moneyOf(match, unitOf(match[3])))
  const bare = [...text.matchAll(WITHOUT_UNIT)].map((match) => moneyOf(match, null))
  return [...found, ...(found.length > 0 ? bare : [])].sort((a, b) => a.start - b.start)
}

function moneyOf(match: RegExpExecArray, unit: string | null): Money {
  const [text, whole = '', decimals = '0'] = match
  const amount = Number(`${whole.replace(/\s/g, '')}.${decimals}`)
  return { amount, unit, text, start: match.index, end: match.index + text.length }
}

function unitOf(scale: string | undefined): string {
  if (!scale) return 'euro'
  if (scale.startsWith('milj') && !scale.startsWith('miljard')) return 'milj. euro'
  return scale.startsWith('tūkst') ? 'tūkst. euro' : 'mljrd. euro'
}
