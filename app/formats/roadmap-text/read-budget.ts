/**
 * Reads a budget text into lines of money. Headings such as „t.sk. no ES avotiem (ANM):" hold for the
 * lines below them; what stands next to an amount comes first. Nothing is added up or corrected.
 */
import { isCeiling, isNeeded, type MoneySource, moneySource, moneyStatus } from './budget-words.ts'
import { withoutMarks } from './marks.ts'
import { findMoney, type Money } from './read-money.ts'
import type { BudgetLine, BudgetStatus, Problem } from './result.ts'
import type { Paragraph } from './segment.ts'

export interface BudgetReading {
  readonly lines: readonly BudgetLine[]
  readonly problems: readonly Problem[]
}

interface Context {
  status: BudgetStatus | null
  source: MoneySource | null
  part: string | null
}

/** Ends of sentences, and starts of the clauses into which run-together budget lines are cut. */
const CLAUSE =
  /(?<=\p{Ll}{3}\.)(?<!(?:milj|tūkst|mljrd)\.)\s+(?=\p{Lu})|(?<=[;,])\s+(?=t\.\s?sk\.\s+no\s)|\s+(?=(?:piešķirt|plānot)\p{L}*\s*:\s)/u
export const BUDGET_OPENERS =
  /^(?:(?:pie[sš]ķir|plānot)\p{L}*\s*[:–-]|t\.\s?sk\.|No\s|tai skaitā|Publisk\S+ (?:sektora|invest)|Privāt\S+ |Valsts budžeta|ANM |ERAF |ESF |DEP |\d\.kārt)/u

export function readBudget(
  paragraphs: readonly Paragraph[],
  status: BudgetStatus | null,
): BudgetReading {
  const lines: BudgetLine[] = []
  const context: Context = { status, source: null, part: null }
  for (const paragraph of paragraphs) {
    for (const clause of withoutMarks(paragraph.text).split(CLAUSE)) {
      lines.push(...readClause(clause.trim(), paragraph.lines[0]?.no ?? 0, context, status))
    }
  }
  return { lines, problems: problemsOf(lines) }
}

function readClause(
  text: string,
  line: number,
  context: Context,
  initial: BudgetStatus | null,
): BudgetLine[] {
  const money = findMoney(text)
  if (money.length === 0) return readWords(text, line, context, initial)
  const lines: BudgetLine[] = []
  const opened = /^(\d\.\s?fāze|\d\.\d\.)/u.exec(text)?.[1] ?? null
  let from = 0
  for (const [index, one] of money.entries()) {
    const before = text.slice(from, one.start)
    const until = money[index + 1]?.start ?? text.length
    const after = explanation(text.slice(one.end, until))
    from = one.end + after.length
    if (isCeiling(before)) continue
    lines.push(
      amountLine(one, { before, after, line, text, opened, previous: lines.at(-1) }, context),
    )
  }
  return carryOver(text, lines, context)
}

interface Surroundings {
  readonly before: string
  readonly after: string
  readonly line: number
  readonly text: string
  readonly opened: string | null
  /** The amount before this one in the same clause. */
  readonly previous: BudgetLine | undefined
}

function amountLine(money: Money, around: Surroundings, context: Context): BudgetLine {
  const { before, after, line, text, opened, previous } = around
  const joined = previous && /^[\s,]*un\s*$/u.test(before) ? previous : undefined
  const source = moneySource(after) ?? moneySource(before) ?? joined ?? context.source
  const needed = isNeeded(text)
  const stated = moneyStatus(before) ?? moneyStatus(after)
  const status = stated ?? (needed ? null : (previous?.status ?? context.status))
  return {
    amount: money.amount,
    unit: money.unit,
    status: status === 'none' ? null : status,
    origin: source?.origin ?? null,
    programme: source?.programme ?? null,
    part: opened ?? partIn(before) ?? bracketed(after) ?? context.part,
    needed,
    text: `${before}${money.text}`.replace(/^[\s,;.)]+/u, ''),
    line,
  }
}

/** What follows an amount and explains it: `no ANM`, `(konsorcija līdzfinansējums)`. */
function explanation(after: string): string {
  return /^\s*[–-]?\s*(?:no\s[^,;.]*?(?=\s+un\s|[,;.]|$)|\([^)]*\))/u.exec(after)?.[0] ?? ''
}

function partIn(before: string): string | null {
  return /(?:^|\s)(\p{L}+ (?:atlases )?kārtai|\d\.\s?kārtai)\s*[–-]\s*$/u.exec(before)?.[1] ?? null
}

/** A name in brackets behind an amount; shares and funding notes are none. */
function bracketed(after: string): string | null {
  const inside = /^\s*\((\p{Lu}[^)%]*)\)$/u.exec(after)?.[1] ?? null
  return inside && !moneySource(inside) ? inside : null
}

/** An amount with „t.sk.:" behind it is the whole of the lines below, and they are money of its kind. */
function carryOver(text: string, lines: BudgetLine[], context: Context): BudgetLine[] {
  const [first, ...rest] = lines
  if (!first || !/:\s*$/u.test(text)) return lines
  if (first.status) context.status = first.status
  const { origin, programme } = first
  context.source = origin === null || origin === 'total' ? null : { origin, programme }
  context.part = null
  return [{ ...first, origin: origin ?? 'total' }, ...rest]
}

/** A clause without money: a heading for what follows, or a statement that there is none. */
function readWords(
  text: string,
  line: number,
  context: Context,
  initial: BudgetStatus | null,
): BudgetLine[] {
  const source = moneySource(text)
  if (/:$/u.test(text)) {
    openGroup(text, source, context, initial)
    return []
  }
  const needed = isNeeded(text)
  const status = moneyStatus(text)
  if (!needed && (status === null || status === 'allocated' || status === 'planned')) return []
  const { origin, programme } = source ?? context.source ?? { origin: null, programme: null }
  const stated = status === 'allocated' || status === 'planned' ? null : status
  return [
    {
      amount: null,
      unit: null,
      status: stated,
      origin,
      programme,
      part: context.part,
      needed,
      text,
      line,
    },
  ]
}

function openGroup(
  text: string,
  source: MoneySource | null,
  context: Context,
  initial: BudgetStatus | null,
) {
  const centre = /^(\p{Lu}[^:]*centram):$/u.exec(text)?.[1] ?? null
  if (centre) {
    context.part = centre
    context.source = null
    return
  }
  context.source = source
  context.status = /budžets|finansējum/u.test(text) ? (moneyStatus(text) ?? initial) : initial
  context.part = null
}

function problemsOf(lines: readonly BudgetLine[]): Problem[] {
  const unstated = lines.find(
    ({ amount, status, needed }) => amount !== null && status === null && !needed,
  )
  const noStatus: Problem[] = unstated
    ? [{ line: unstated.line, key: 'budget.no-status', detail: unstated.text }]
    : []
  const others = lines.flatMap(({ amount, unit, needed, line, text }): Problem[] => {
    if (amount !== null && unit === null) return [{ line, key: 'budget.no-unit', detail: text }]
    return needed ? [{ line, key: 'budget.needed', detail: text }] : []
  })
  return [...noStatus, ...others]
}
