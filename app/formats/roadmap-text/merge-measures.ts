/** One measure per number and chapter: its fiche or reference, joined with its overview row. */
import type { OverviewMeasure } from './read-overview.ts'
import type { Measure, OverviewRow, Problem } from './result.ts'

export interface MergedMeasures {
  readonly measures: readonly Measure[]
  /** Index in `measures` for each described measure, in the order given. */
  readonly indexes: readonly number[]
  readonly problems: readonly Problem[]
}

export function mergeMeasures(
  rows: readonly OverviewMeasure[],
  described: readonly Measure[],
  hasOverview: boolean,
): MergedMeasures {
  const problems: Problem[] = []
  const merged: Measure[] = described.map((measure) => {
    const row = rows.find(({ number }) => number === measure.number)
    if (!row && hasOverview)
      problems.push({ line: measure.line, key: 'measure.not-in-overview', detail: measure.number })
    return row ? withRow(measure, row) : measure
  })
  for (const row of rows) {
    if (described.some(({ number }) => number === row.number)) continue
    problems.push({ line: row.line, key: 'measure.no-fiche', detail: row.number })
    merged.push(onlyInOverview(row))
  }
  const measures = [...merged].sort(
    (a, b) => Number(a.number) - Number(b.number) || a.line - b.line,
  )
  return {
    measures,
    indexes: merged.slice(0, described.length).map((one) => measures.indexOf(one)),
    problems,
  }
}

/** Where the heading names no programme, the overview's funding statements may. */
function withRow(measure: Measure, row: OverviewMeasure): Measure {
  const programmes = measure.programmes.length > 0 ? measure.programmes : row.programmes
  return { ...measure, programmes, overview: rowOf(row) }
}

function rowOf({ title, text, financing, isNew, notes, line }: OverviewMeasure): OverviewRow {
  return { title, text, financing, isNew, notes, line }
}

function onlyInOverview(row: OverviewMeasure): Measure {
  return {
    number: row.number,
    title: row.title,
    kind: 'overview',
    isNew: row.isNew,
    description: null,
    budgetText: null,
    budget: [],
    impact: null,
    timeframe: null,
    line: row.line,
    heading: row.heading,
    programmes: row.programmes,
    fieldLines: {},
    overview: rowOf(row),
    reference: null,
  }
}
