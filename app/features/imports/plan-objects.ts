/** Series, measures, overviews and tables of a read chapter → records. */
import { point, readCellsByYear, type SeriesData, unitOf } from '#app/domain/indicators/series.ts'
import {
  type BudgetLine,
  type MeasureData,
  type OverviewData,
  toCents,
} from '#app/domain/measures/measure.ts'
import { readYears } from '#app/domain/measures/years.ts'
import type { RecordNotes } from '#app/domain/shared/record-notes.ts'
import type { TableData } from '#app/formats/html/table-block.ts'
import type * as Read from '#app/formats/roadmap-text/result.ts'
import type { ObjectPlan } from './edition-plan.ts'

export const measureKey = (chapter: string, number: string): string =>
  `${chapter}-${number}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** Which record a block is the printed form of. */
export function objectKey(chapter: Read.Chapter, object: Read.BlockObject): string {
  if (object.kind === 'measure') {
    return measureKey(
      chapter.number,
      chapter.measures[object.index]?.number ?? String(object.index),
    )
  }
  return object.kind === 'series' ? `${chapter.number}-${object.index + 1}` : chapter.number
}

type Notes = ReadonlyMap<string, string>

const labelsIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\\)\[\^(\d+)\]/g)].map(([, label = '']) => label)

/** The notes of these labels, each once; a label without a text stays a mark. */
const notesOf = (labels: readonly string[], notes: Notes): RecordNotes =>
  [...new Set(labels)].flatMap((label) => {
    const text = notes.get(label)
    return text === undefined ? [] : [{ label, text }]
  })

/** Labels in the printed form of an object. */
const labelsOf = (
  { sections }: Read.Chapter,
  wanted: (object: Read.BlockObject) => boolean,
): string[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ object, markdown }) => (object && wanted(object) ? labelsIn(markdown) : []))

export function planObjects(chapter: Read.Chapter, notes: Notes): ObjectPlan[] {
  const plans: ObjectPlan[] = chapter.series.map((series, index) => ({
    kind: 'series',
    key: objectKey(chapter, { kind: 'series', index }),
    data: {
      ...seriesData(chapter, series),
      notes: notesOf(
        labelsOf(chapter, (object) => object.kind === 'series' && object.index === index),
        notes,
      ),
    },
    line: series.line,
  }))
  for (const [index, measure] of chapter.measures.entries()) {
    if (measure.kind === 'reference') continue
    plans.push({
      kind: 'measure',
      key: measureKey(chapter.number, measure.number),
      data: measureData(measure, titleLabels(chapter, index), notes),
      line: measure.line,
    })
  }
  if (chapter.measures.length > 0) {
    const data: OverviewData = { totals: chapter.totals.map(budgetLine) }
    plans.push({
      kind: 'overview',
      key: chapter.number,
      data,
      line: chapter.measures[0]?.line ?? null,
    })
  }
  return [...plans, ...tables(chapter, notes)]
}

function seriesData(chapter: Read.Chapter, series: Read.Series): SeriesData {
  const values = Object.values(series.yearly)
  const printed = [...values, series.nationalTarget2030 ?? '', series.euTarget2030 ?? '']
  const at = (value: Read.PrintedValue | null) => value && point(value.year, value.value)
  const target = (text: string | null) => (text === null ? null : point(2030, text))
  return {
    indicator: chapter.indicators[0] ?? series.indicator,
    name: series.indicator,
    unit: unitOf(printed),
    nationalBaseline: at(series.nationalBaseline),
    euBaseline: at(series.euBaseline),
    nationalTarget: target(series.nationalTarget2030),
    euTarget: target(series.euTarget2030),
    yearly: readCellsByYear(series.yearly),
    source: series.source ?? '',
    status: 'provisional',
    unsetReason: '',
    statedStep: series.yearlyIncrease ?? undefined,
    printed: { tail: series.tail, unit: series.unit, line: series.line },
  }
}

/** Footnotes of a measure's heading and of its overview row. */
function titleLabels(chapter: Read.Chapter, index: number): string[] {
  const heading = labelsOf(
    chapter,
    (object) => object.kind === 'measure' && object.index === index && object.part === 'heading',
  )
  return [...new Set([...heading, ...(chapter.measures[index]?.overview?.notes ?? [])])]
}

function measureData(
  measure: Read.Measure,
  titleNotes: readonly string[],
  notes: Notes,
): MeasureData {
  const texts = [measure.description, measure.budgetText, measure.impact].map((t) => t ?? '')
  const years = readYears(measure.timeframe ?? '')
  return {
    title: measure.title,
    programmes: measure.programmes.map((p) => [p.fund, p.code].filter(Boolean).join(' ')),
    isNew: isNew(measure.isNew),
    description: texts[0] ?? '',
    budgetText: texts[1] ?? '',
    budget: measure.budget.map(budgetLine),
    impact: texts[2] ?? '',
    timeframe: measure.timeframe ?? '',
    from: years.from,
    to: years.to,
    notes: notesOf([...titleNotes, ...texts.flatMap(labelsIn)], notes),
    titleNotes: [...titleNotes],
    printed: { heading: measure.heading, overview: measure.overview, line: measure.line },
  }
}

const isNew = (value: Read.Measure['isNew']): MeasureData['isNew'] =>
  value === 'both' ? 'both' : value === true ? 'yes' : value === false ? 'no' : 'unmarked'

const budgetLine = (line: Read.BudgetLine): BudgetLine => ({
  cents: line.amount === null ? null : (toCents(line.amount, line.unit ?? '') ?? null),
  text: line.text,
  status: line.status,
  origin: line.origin,
  programme: line.programme ?? '',
  part: line.part ?? undefined,
  needed: line.needed || undefined,
})

function tables(chapter: Read.Chapter, notes: Notes): ObjectPlan[] {
  const plans: ObjectPlan[] = []
  const add = (kind: 'objectives' | 'projects', data: TableData, line: number | undefined) =>
    plans.push({ kind, key: chapter.number, data, line: line ?? null })
  if (chapter.objectives.length > 0) {
    const rows = chapter.objectives.map((o) => [`${o.objective}\n${o.basis}`, o.contribution])
    add(
      'objectives',
      {
        caption: '',
        head: ['Vispārīgais mērķis', 'Ieguldījums'],
        rows,
        notes: notesOf(rows.flat().flatMap(labelsIn), notes),
      },
      chapter.objectives[0]?.line,
    )
  }
  if (chapter.projects.length > 0) {
    const head = ['Projekts', 'Mērķis', 'Partneri', 'Finansējums', 'Laika ietvars']
    const rows = chapter.projects.map((p) =>
      [p.name, p.aim, p.partners, p.funding, p.timeframe].map((cell) => cell ?? ''),
    )
    add('projects', { caption: '', head, rows }, chapter.projects[0]?.line)
  }
  return plans
}
