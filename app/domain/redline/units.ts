/** Compares blocks that have parts: lists by item, quotes and footnotes by paragraph, tables by row and cell. */
import type { Block } from '#app/domain/text/index.ts'
import { pairGap, type Sides } from './gaps.ts'
import { type Comparable, Likeness } from './likeness.ts'
import { matchSequences } from './sequences.ts'
import { markTables } from './tables.ts'
import { type Token, tokensOf, tokensOfPair } from './tokens.ts'
import { type KeyOf, type Marked, markWords } from './words.ts'

const paragraphBreak: Token = {
  md: '\n\n',
  text: '\n',
  type: 'unit',
  key: '\u0003break',
  piece: { kind: 'unit', md: '\n\n', text: '\n', at: { unit: 'paragraph' } },
}

/** What became of the old block(s): several on one side are a paragraph that was split or joined. */
export function markBlocks(old: readonly Block[], next: readonly Block[], keyOf: KeyOf): Marked[] {
  if (old.length > 1 || next.length > 1) return markWords(chained(old), chained(next), keyOf)
  const [a, b] = [old[0]!, next[0]!]
  if (a.kind === 'table' && b.kind === 'table') return markTables(a, b, keyOf)
  if (hasParts(a) || hasParts(b))
    return markUnits(unitsOf(tokensOf(a)), unitsOf(tokensOf(b)), keyOf)
  return markWords(...tokensOfPair(a, b), keyOf)
}

function chained(blocks: readonly Block[]): Token[] {
  return blocks.flatMap((block, index) =>
    index === 0 ? [...tokensOf(block)] : [paragraphBreak, ...tokensOf(block)],
  )
}

function hasParts({ kind }: Block): boolean {
  return kind === 'list' || kind === 'quote' || kind === 'footnote'
}

interface Part extends Comparable {
  readonly head: Token | undefined
  readonly tokens: readonly Token[]
}

function unitsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = []
  let start = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !startsPart(tokens[at]!, tokens[at - 1]!)) continue
    parts.push(partOf(tokens.slice(start, at)))
    start = at
  }
  return parts
}

/** The cells of a table inside a list stay in one part. */
function startsPart(token: Token, before: Token): boolean {
  if (token.piece?.kind !== 'unit' || token.piece.at.unit === 'cell') return false
  return token.text !== '' || before.piece?.kind !== 'unit'
}

function partOf(tokens: readonly Token[]): Part {
  const head = tokens[0]?.type === 'unit' ? tokens[0] : undefined
  const rest = head ? tokens.slice(1) : tokens
  let text = ''
  let markdown = head ? head.key : ''
  for (const token of rest) {
    text += token.text
    markdown += token.md
  }
  return { kind: 'part', head, tokens: rest, text, markdown }
}

function markUnits(old: readonly Part[], next: readonly Part[], keyOf: KeyOf): Marked[] {
  const out: Marked[] = []
  for (const step of alignParts({ old, new: next })) {
    const [a, b] = [
      step.old < 0 ? undefined : old[step.old],
      step.new < 0 ? undefined : next[step.new],
    ]
    if (a && b) {
      markHeads(a.head, b.head, out)
      for (const marked of markWords(a.tokens, b.tokens, keyOf)) out.push(marked)
    } else if (a) markWhole('delete', tokensIn(a), `u${step.old}`, out)
    else if (b) markWhole('insert', tokensIn(b), `n${step.new}`, out)
  }
  return out
}

function tokensIn({ head, tokens }: Part): readonly Token[] {
  return head ? [head, ...tokens] : tokens
}

export function markHeads(a: Token | undefined, b: Token | undefined, out: Marked[]): void {
  if (a && b && a.md === b.md) out.push({ op: 'equal', token: b })
  else if (a && b && a.key === b.key) out.push({ op: 'swap', token: a, to: b })
  else {
    if (a) out.push({ op: 'delete', token: a })
    if (b) out.push({ op: 'insert', token: b })
  }
}

export function markWhole(
  op: 'insert' | 'delete',
  tokens: readonly Token[],
  group: string,
  out: Marked[],
): void {
  tokens.forEach((token, index) => {
    out.push({ op, token, group, ...(index === 0 && { whole: op }) })
  })
}

export interface PartStep {
  /** -1 for none. */
  readonly old: number
  readonly new: number
}

/** Parts in order: those gone before those that came, between the pairs. */
export function alignParts(sides: Sides): PartStep[] {
  const ids = new Map<string, number>()
  const intern = ({ markdown }: Comparable) => {
    if (!ids.has(markdown)) ids.set(markdown, ids.size)
    return ids.get(markdown)!
  }
  const match = matchSequences(
    Int32Array.from(sides.old, intern),
    Int32Array.from(sides.new, intern),
    { exact: 64 },
  )
  const likeness = new Likeness()
  const steps: PartStep[] = []
  let i = 0
  let j = 0
  for (let at = 0; at <= match.length; at++) {
    const partner = at === match.length ? sides.new.length : match[at]!
    if (partner < 0) continue
    fillGap(sides, [i, at], [j, partner], likeness, steps)
    if (at < match.length) steps.push({ old: at, new: partner })
    i = at + 1
    j = partner + 1
  }
  return steps
}

function fillGap(
  sides: Sides,
  [i, iEnd]: readonly [number, number],
  [j, jEnd]: readonly [number, number],
  likeness: Likeness,
  steps: PartStep[],
): void {
  const span = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n)
  const [olds, news] = [span(i, iEnd), span(j, jEnd)]
  const pairs = olds.length > 0 && news.length > 0 ? pairGap(sides, olds, news, likeness).pairs : []
  let [a, b] = [i, j]
  const skipTo = (old: number, next: number) => {
    while (a < old) steps.push({ old: a++, new: -1 })
    while (b < next) steps.push({ old: -1, new: b++ })
  }
  for (const pair of pairs) {
    skipTo(pair.old[0]!, pair.new[0]!)
    steps.push({ old: a++, new: b++ })
  }
  skipTo(iEnd, jEnd)
}
