/** Reads the fiches of a section into measures and the blocks of their printed form. */

import { type FicheField, type FicheText, findFiches } from './find-fiches.ts'
import { joinTexts } from './join-lines.ts'
import { withoutMarks } from './marks.ts'
import { readMeasureHeading } from './measure-heading.ts'
import { BUDGET_OPENERS, readBudget } from './read-budget.ts'
import { readReferences } from './read-references.ts'
import { readTimeframe } from './read-timeframe.ts'
import type { BlockObject, Measure, MeasureField, Problem } from './result.ts'
import { type Paragraph, segment } from './segment.ts'
import { blocksText, type DraftBlock, linesOf, textBlocks } from './text-blocks.ts'
import { columnWidth, textWidth } from './text-width.ts'
import { readTickBoxes } from './tick-boxes.ts'
import { heading, runIn } from './write-markdown.ts'

export interface FichesReading {
  readonly blocks: readonly DraftBlock[]
  readonly measures: readonly Measure[]
  readonly problems: readonly Problem[]
}

/** Cells of a fiche are narrower than the page; below this many lines their width cannot be told. */
const FIELDS: readonly MeasureField[] = ['description', 'budget', 'impact']
const HEADING_LEVEL = 4

export function readFiches(lines: Parameters<typeof findFiches>[0], column: number): FichesReading {
  const { preface, fiches } = findFiches(lines)
  const references = readReferences(preface, column)
  const readings = fiches.map((fiche, index) =>
    readFiche(fiche, references.measures.length + index),
  )
  return {
    blocks: [...references.blocks, ...readings.flatMap(({ blocks }) => blocks)],
    measures: [...references.measures, ...readings.map(({ measure }) => measure)],
    problems: readings.flatMap(({ problems }) => problems),
  }
}

function readFiche(fiche: FicheText, index: number) {
  const column = ficheColumn(fiche)
  const printed = withoutMarks(joinTexts(fiche.heading))
  const line = fiche.heading[0]?.no ?? 0
  const isNew = readTickBoxes(joinTexts(linesOfField(fiche, 'new')))
  const texts = Object.fromEntries(
    FIELDS.map((name) => [name, paragraphsOf(fiche, name, column)]),
  ) as Record<MeasureField, Paragraph[]>
  const planned = fiche.fields.find(({ label }) => label === 'budget')?.found?.planned === true
  const budget = readBudget(texts.budget, planned ? 'planned' : null)
  const measure: Measure = {
    number: fiche.number,
    ...readMeasureHeading(afterNumber(printed)),
    kind: 'fiche',
    isNew,
    description: fieldText(texts.description),
    budgetText: fieldText(texts.budget),
    budget: budget.lines,
    impact: fieldText(texts.impact),
    timeframe: readTimeframe(texts.impact.map(printedText), texts.description.map(printedText)),
    line,
    heading: printed,
    fieldLines: fieldLines(fiche),
    overview: null,
    reference: null,
  }
  const blocks = ficheBlocks(fiche, index, texts)
  return { measure, blocks, problems: [...problemsOf(fiche, isNew, line), ...budget.problems] }
}

/** With the number of a list item, which a statement of time may need. */
function printedText({ text, item }: Paragraph): string {
  return item?.number ? `${item.number}${item.sign.slice(-1)} ${text}` : text
}

function afterNumber(printed: string): string {
  return printed.replace(/^(?:Pasākums\s+Nr\s?\.?\s?\d{1,2}|\d{1,2}\.\s?pasākums)[\s.:–—-]*/u, '')
}

function linesOfField(fiche: FicheText, name: FicheField['label']) {
  return fiche.fields.find(({ label }) => label === name)?.lines ?? []
}

function ficheColumn({ fields }: FicheText): number {
  const widths = fields.flatMap(({ label, lines }) =>
    label === 'new' ? [] : lines.map(({ text }) => textWidth(text)),
  )
  return columnWidth(widths, 1)
}

function paragraphsOf(fiche: FicheText, name: MeasureField, column: number): Paragraph[] {
  const openers = name === 'budget' ? { openers: BUDGET_OPENERS } : {}
  return segment(linesOfField(fiche, name), { column, indents: false, ...openers })
}

function fieldText(paragraphs: readonly Paragraph[]): string | null {
  const text = blocksText(textBlocks(paragraphs))
  return text === '' ? null : text
}

function fieldLines({ fields }: FicheText): Measure['fieldLines'] {
  return Object.fromEntries(
    fields.map(({ label, labelLines, lines }) => [label, (labelLines[0] ?? lines[0])?.no ?? 0]),
  )
}

function ficheBlocks(
  fiche: FicheText,
  index: number,
  texts: Record<MeasureField, Paragraph[]>,
): DraftBlock[] {
  const object = (part: NonNullable<BlockObject['part']>): BlockObject => ({
    kind: 'measure',
    index,
    part,
  })
  const blocks: DraftBlock[] = [
    {
      markdown: heading(HEADING_LEVEL, joinTexts(fiche.heading)),
      sources: linesOf(fiche.heading),
      object: object('heading'),
    },
  ]
  for (const { label, found, labelLines, lines } of fiche.fields) {
    const boxes = label === 'new' ? boxesOf(joinTexts(lines)) : ''
    if (found) {
      const sources = linesOf(label === 'new' ? [...labelLines, ...lines] : labelLines)
      blocks.push({ markdown: runIn(found.wording, boxes), sources, object: object(label) })
    }
    if (label !== 'new') blocks.push(...textBlocks(texts[label], object(label)))
  }
  return blocks
}

function boxesOf(text: string): string {
  return text
    .replace(/([☒☐])\s*/gu, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
}

function problemsOf(fiche: FicheText, isNew: Measure['isNew'], line: number): Problem[] {
  const problems: Problem[] = []
  const detail = fiche.number
  if (isNew === 'both') problems.push({ line, key: 'fiche.new-both', detail })
  if (isNew === null) problems.push({ line, key: 'fiche.new-none', detail })
  for (const name of FIELDS) {
    const field = fiche.fields.find(({ label }) => label === name)
    if (!field || field.lines.length === 0)
      problems.push({ line, key: 'fiche.field-missing', detail: `${detail} ${name}` })
    else if (!field.found)
      problems.push({ line: field.lines[0]?.no ?? line, key: 'fiche.label-missing', detail })
  }
  return problems
}
