/**
 * Reads the table of general objectives. Its columns are printed one after the other: the objective
 * in single words, its legal basis, then the contribution, until the next objective starts.
 */
import { joinTexts } from './join-lines.ts'
import { marksAsMarkdown, withoutMarks } from './marks.ts'
import type { Objective, Problem } from './result.ts'
import { segment } from './segment.ts'
import type { BodyLine } from './split-pages.ts'
import { type DraftBlock, linesOf, textBlocks } from './text-blocks.ts'
import { textWidth } from './text-width.ts'
import { table } from './write-markdown.ts'

export interface ObjectivesReading {
  readonly blocks: readonly DraftBlock[]
  readonly objectives: readonly Objective[]
  readonly problems: readonly Problem[]
}

interface Row {
  readonly name: BodyLine[]
  readonly basis: BodyLine[]
  readonly contribution: BodyLine[]
}

const OBJECTIVE_START = /^Veicināt(?:\s|$)/u
const BASIS_START = /^Atsaucoties/u
const BASIS_END = /punkt(?:ā|os|u|iem)?\.?$/u
/** Column titles come first, within a few lines of the first objective. */
const HEADER_LINES = 4
const PAGE_WIDE = 0.9
const MAX_BASIS_LINES = 12

export function readObjectives(lines: readonly BodyLine[], column: number): ObjectivesReading {
  const first = lines.findIndex((_, index) => startsObjective(lines, index))
  if (first < 0)
    return { blocks: textBlocks(segment(lines, { column })), objectives: [], problems: [] }
  const header = headerStart(lines, first)
  const rows: Row[] = []
  let end = first
  for (; end < lines.length; end += 1) {
    const line = lines[end] as BodyLine
    if (startsObjective(lines, end)) rows.push({ name: [line], basis: [], contribution: [] })
    else if (textWidth(line.text) > PAGE_WIDE * column) break
    else placeLine(rows.at(-1) as Row, line)
  }
  const blocks = [
    ...textBlocks(segment(lines.slice(0, header), { column })),
    tableBlock(lines.slice(header, first), rows),
    ...textBlocks(segment(lines.slice(end), { column })),
  ]
  const objectives = rows.map(readRow)
  const empty = objectives.filter(({ contribution, basis }) => contribution === '' || basis === '')
  return {
    blocks,
    objectives,
    problems: empty.map(({ line }) => ({ line, key: 'table.cell-uncertain' })),
  }
}

/** „Veicināt" opens an objective when its legal basis follows soon. */
function startsObjective(lines: readonly BodyLine[], at: number): boolean {
  if (!OBJECTIVE_START.test(lines[at]?.text ?? '')) return false
  return lines.slice(at + 1, at + 7).some(({ text }) => BASIS_START.test(text))
}

function headerStart(lines: readonly BodyLine[], first: number): number {
  for (let index = Math.max(0, first - HEADER_LINES); index < first; index += 1) {
    if (/^Vispārīgie/u.test(lines[index]?.text ?? '')) return index
  }
  return first
}

function placeLine(row: Row, line: BodyLine) {
  const { name, basis, contribution } = row
  const basisEnded = basis.length >= MAX_BASIS_LINES || BASIS_END.test(basis.at(-1)?.text ?? '')
  if (basis.length === 0 && !BASIS_START.test(line.text)) name.push(line)
  else if (contribution.length === 0 && !basisEnded) basis.push(line)
  else contribution.push(line)
}

/** The header's words belong to two columns; only the second one is printed in one line. */
function tableBlock(header: readonly BodyLine[], rows: readonly Row[]): DraftBlock {
  const titles = /^(Vispārīgie mērķi)\s*(.*)$/u.exec(joinTexts(header))
  const cells = rows.map(({ name, basis, contribution }) => [
    `${joinTexts(name)} ${joinTexts(basis)}`,
    joinTexts(contribution),
  ])
  const sources = [
    ...linesOf(header),
    ...rows.flatMap((row) => linesOf([...row.name, ...row.basis, ...row.contribution])),
  ]
  return {
    markdown: table([titles?.[1] ?? joinTexts(header), titles?.[2] ?? ''], cells),
    sources,
    object: { kind: 'objectives', index: 0, part: 'table' },
  }
}

function readRow({ name, basis, contribution }: Row): Objective {
  return {
    objective: tidy(joinTexts(name)).replace(/\)$/u, ''),
    basis: tidy(joinTexts(basis)),
    contribution: marksAsMarkdown(joinTexts(contribution)).replace(/\s+/g, ' ').trim(),
    line: name[0]?.no ?? 0,
  }
}

function tidy(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim()
}
