/** What reading yields of measures: fiches, overview rows, references and their budgets. */
import type { MeasureField } from './result.ts'

export type MeasureKind = 'fiche' | 'reference' | 'overview'

export interface Measure {
  readonly number: string
  readonly title: string
  readonly kind: MeasureKind
  readonly isNew: true | false | 'both' | null
  readonly description: string | null
  readonly budgetText: string | null
  readonly budget: readonly BudgetLine[]
  readonly impact: string | null
  /** The sentences that state the time frame, as printed; null when there are none. */
  readonly timeframe: string | null
  /** Line of the fiche's heading, of the reference, or of the overview row. */
  readonly line: number
  /** Heading as printed, with number, programme and any description after the title. */
  readonly heading: string
  readonly programmes: readonly Programme[]
  /** Where each field starts. */
  readonly fieldLines: Readonly<Partial<Record<'new' | MeasureField, number>>>
  readonly overview: OverviewRow | null
  readonly reference: MeasureReference | null
}

export interface Programme {
  /** `ANM`, `ERAF`, `ESF`, `ESF Plus`, `ES KP`, `DEP`, … */
  readonly fund: string
  /** `2.3.2.1.i`, `1.2.2.1`; null where only the fund is named. */
  readonly code: string | null
}

export interface OverviewRow {
  readonly title: string
  /** Whole row without its number and funding statements. */
  readonly text: string
  readonly financing: readonly string[]
  readonly isNew: true | null
  /** Numbers of the footnotes that the row refers to. */
  readonly notes: readonly string[]
  readonly line: number
}

export interface MeasureReference {
  readonly section: string
  readonly measure: string
}

export type BudgetStatus = 'allocated' | 'planned' | 'none' | 'unknown' | 'to-be-set'
export type BudgetOrigin = 'total' | 'national' | 'eu' | 'private'

export interface BudgetLine {
  /** In the printed unit; null when the document states that there is none or none known. */
  readonly amount: number | null
  /** `milj. euro`, `tūkst. euro`, `mljrd. euro`, `euro`; null when none is printed. */
  readonly unit: string | null
  /** Null when the text does not say whether the money is allocated or planned. */
  readonly status: BudgetStatus | null
  readonly origin: BudgetOrigin | null
  readonly programme: string | null
  /** Round, phase or centre the line is for. */
  readonly part: string | null
  /** True for money the text calls needed, not given. */
  readonly needed: boolean
  readonly text: string
  readonly line: number
}
