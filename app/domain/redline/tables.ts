/** Compares two tables by row and cell: columns by their heads, rows by what they say, cells word by word. */
import type { Block } from '#app/domain/text/index.ts'
import type { Comparable } from './likeness.ts'
import { matchSequences } from './sequences.ts'
import { type Token, tokensOf } from './tokens.ts'
import { alignParts, markHeads, markWhole } from './units.ts'
import { type KeyOf, type Marked, markWords } from './words.ts'

interface Cell {
  /** The line before the cell; the first cell has none. */
  readonly line: Token | undefined
  readonly tokens: readonly Token[]
}

interface Row extends Comparable {
  readonly head: Token
  readonly cells: readonly Cell[]
  /** The line after the row, and the row of dashes under the header. */
  readonly ends: readonly Token[]
}

/** Stands at the start of a first cell, so that every cell has a start. */
const cellStart: Token = {
  md: '',
  text: '',
  type: 'unit',
  key: '',
  piece: { kind: 'unit', md: '', text: '', at: { unit: 'cell' } },
}

export function markTables(old: Block, next: Block, keyOf: KeyOf): Marked[] {
  const [oldHead, ...oldRows] = rowsOf(tokensOf(old))
  const [newHead, ...newRows] = rowsOf(tokensOf(next))
  const columns = alignColumns(oldHead!, newHead!)
  const out: Marked[] = []
  markRow(oldHead!, newHead!, columns, keyOf, out)
  for (const step of alignParts({ old: oldRows, new: newRows })) {
    const a = oldRows[step.old]
    const b = newRows[step.new]
    if (a && b) markRow(a, b, columns, keyOf, out)
    else if (a) markWhole('delete', tokensIn(a), `r${step.old}`, out)
    else if (b) markWhole('insert', tokensIn(b), `s${step.new}`, out)
  }
  return out
}

function rowsOf(tokens: readonly Token[]): Row[] {
  const rows: Row[] = []
  let start = 0
  for (let at = 1; at <= tokens.length; at++) {
    const piece = tokens[at]?.piece
    if (at < tokens.length && !(piece?.kind === 'unit' && piece.at.unit === 'row')) continue
    rows.push(rowOf(tokens.slice(start, at)))
    start = at
  }
  return rows
}

function rowOf(tokens: readonly Token[]): Row {
  let end = tokens.length
  while (end > 1 && tokens[end - 1]!.piece?.kind === 'gap') end--
  const cells: { line: Token | undefined; tokens: Token[] }[] = [{ line: undefined, tokens: [] }]
  let text = ''
  for (const token of tokens.slice(1, end)) {
    text += token.text
    if (token.piece?.kind === 'unit') cells.push({ line: token, tokens: [] })
    else cells.at(-1)!.tokens.push(token)
  }
  const markdown = tokens
    .slice(1)
    .map(({ md }) => md)
    .join('')
  return { kind: 'row', head: tokens[0]!, cells, ends: tokens.slice(end), text, markdown }
}

function tokensIn({ head, cells, ends }: Row): Token[] {
  const inside = cells.flatMap(({ line, tokens }) => [line ?? cellStart, ...tokens])
  return [head, ...inside, ...ends]
}

interface Column {
  readonly old: number
  readonly new: number
}

function alignColumns(old: Row, next: Row): Column[] {
  if (old.cells.length === next.cells.length) {
    return old.cells.map((_cell, column) => ({ old: column, new: column }))
  }
  const ids = new Map<string, number>()
  const intern = ({ tokens }: Cell) => {
    const md = tokens.map((token) => token.md).join('')
    if (!ids.has(md)) ids.set(md, ids.size)
    return ids.get(md)!
  }
  const match = matchSequences(
    Int32Array.from(old.cells, intern),
    Int32Array.from(next.cells, intern),
    { exact: 200 },
  )
  const columns: Column[] = []
  let [a, b] = [0, 0]
  for (let at = 0; at <= match.length; at++) {
    const partner = at === match.length ? next.cells.length : match[at]!
    if (partner < 0) continue
    while (a < at && b < partner) columns.push({ old: a++, new: b++ })
    while (a < at) columns.push({ old: a++, new: -1 })
    while (b < partner) columns.push({ old: -1, new: b++ })
    if (at < match.length) columns.push({ old: a++, new: b++ })
  }
  return columns
}

function markRow(a: Row, b: Row, columns: readonly Column[], keyOf: KeyOf, out: Marked[]): void {
  markHeads(a.head, b.head, out)
  for (const column of columns) {
    const old = column.old < 0 ? undefined : a.cells[column.old]
    const next = column.new < 0 ? undefined : b.cells[column.new]
    if (old && next) {
      markCellStart(old.line, next.line, out)
      for (const marked of markWords(old.tokens, next.tokens, keyOf)) out.push(marked)
    } else if (old)
      markWhole('delete', [old.line ?? cellStart, ...old.tokens], `c${column.old}`, out)
    else if (next)
      markWhole('insert', [next.line ?? cellStart, ...next.tokens], `d${column.new}`, out)
  }
  const added = columns.find((column) => column.new < 0 || column.old < 0)
  const group = added && (added.old < 0 ? `d${added.new}` : `c${added.old}`)
  markEnds(a.ends, b.ends, group, out)
}

/** A cell that became or ceased to be the first one has a line on one side only. */
function markCellStart(a: Token | undefined, b: Token | undefined, out: Marked[]): void {
  if (a && b) out.push({ op: 'equal', token: b })
  else {
    out.push({ op: 'equal', token: cellStart })
    const piece = { kind: 'gap', md: ' | ', text: '\t' } as const
    if (a) out.push({ op: 'delete', token: { ...a, piece } })
    if (b) out.push({ op: 'insert', token: { ...b, piece } })
  }
}

/** The row of dashes changes with the columns. */
function markEnds(
  a: readonly Token[],
  b: readonly Token[],
  group: string | undefined,
  out: Marked[],
): void {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [old, next] = [a[at], b[at]]
    if (old && next && old.md === next.md) out.push({ op: 'equal', token: next })
    else {
      if (old) out.push({ op: 'delete', token: old, ...(group && { group }) })
      if (next) out.push({ op: 'insert', token: next, ...(group && { group }) })
    }
  }
}
