/** Reads the measures a chapter takes over from another chapter's fiches: „(Skat. aprakstu pie 1. pasākuma 8.3.2. apakšpunktā)". */
import { joinTexts } from './join-lines.ts'
import { withoutMarks } from './marks.ts'
import { readMeasureHeading } from './measure-heading.ts'
import { measureStart } from './measure-number.ts'
import type { Measure } from './result.ts'
import { segment } from './segment.ts'
import type { BodyLine } from './split-pages.ts'
import { type DraftBlock, linesOf, textBlocks } from './text-blocks.ts'
import { paragraph } from './write-markdown.ts'

export interface ReferencesReading {
  readonly blocks: readonly DraftBlock[]
  readonly measures: readonly Measure[]
}

const POINTER = /\(\s*[Ss]kat\.?\s+aprakstu[^)]*\)/u
const TARGET = /(\d{1,2})\.\s?pasākum\p{L}*\s+(\d{1,2}(?:\.\d{1,2}){1,2})/u

export function readReferences(lines: readonly BodyLine[], column: number): ReferencesReading {
  const blocks: DraftBlock[] = []
  const measures: Measure[] = []
  for (let index = 0; index < lines.length; ) {
    const group = referenceAt(lines, index)
    if (!group) {
      const end = nextReference(lines, index + 1)
      blocks.push(...textBlocks(segment(lines.slice(index, end), { column })))
      index = end
      continue
    }
    const text = joinTexts(group)
    blocks.push({
      markdown: paragraph(text),
      sources: linesOf(group),
      object: { kind: 'measure', index: measures.length, part: 'heading' },
    })
    measures.push(referenceOf(withoutMarks(text), group[0]?.no ?? 0))
    index += group.length
  }
  return { blocks, measures }
}

function nextReference(lines: readonly BodyLine[], from: number): number {
  for (let index = from; index < lines.length; index += 1)
    if (referenceAt(lines, index)) return index
  return lines.length
}

/** Lines from a measure's number to the bracket that points to its fiche. */
function referenceAt(lines: readonly BodyLine[], at: number): BodyLine[] | undefined {
  if (!measureStart(lines[at]?.text ?? '')) return undefined
  for (let end = at + 1; end <= Math.min(lines.length, at + 8); end += 1) {
    const group = lines.slice(at, end)
    if (end > at + 1 && measureStart(group.at(-1)?.text ?? '')) return undefined
    if (POINTER.test(joinTexts(group))) return group
  }
  return undefined
}

function referenceOf(text: string, line: number): Measure {
  const start = measureStart(text)
  const [, measure = '', section = ''] = TARGET.exec(POINTER.exec(text)?.[0] ?? '') ?? []
  return {
    number: start?.number ?? '',
    ...readMeasureHeading((start?.rest ?? '').replace(POINTER, '').trim()),
    kind: 'reference',
    isNew: null,
    description: null,
    budgetText: null,
    budget: [],
    impact: null,
    timeframe: null,
    line,
    heading: text,
    fieldLines: {},
    overview: null,
    reference: section === '' ? null : { section, measure },
  }
}
