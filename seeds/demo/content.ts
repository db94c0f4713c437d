/** The shape of the demo's chapters: facts of the field in words of our own, one file a chapter. */
import type { ItemKind, Outcome } from '#app/domain/consultation/terms.ts'
import type { SeriesData } from '#app/domain/indicators/series.ts'
import type { MeasureData } from '#app/domain/measures/measure.ts'
import type { ChapterTemplate } from '#app/domain/workflow/template.ts'

export interface DemoSection {
  /** Without the chapter's number; `0` is the introduction under the chapter's title. */
  readonly number: string
  readonly title: string
  /** Markdown; objects stand as `{{series:4-1}}`, `{{overview:4}}`, `{{measure:4-1}}`. */
  readonly markdown: string
  /** `cyber` asks for the cross-cutting reviewer's sign-off. */
  readonly topics?: readonly string[]
  /** Why the section is not there; then the text is empty. */
  readonly absentReason?: string
}

export interface DemoSeries {
  /** `4-1`: chapter and ordinal. */
  readonly key: string
  readonly data: SeriesData
}

export interface DemoMeasure {
  readonly key: string
  readonly number: string
  readonly kind: 'fiche' | 'overview'
  readonly data: MeasureData
}

/** A row of the overview that points to a fiche of another chapter. */
export interface DemoReference {
  readonly number: string
  readonly key: string
}

export interface DemoChapter {
  readonly number: number
  readonly title: string
  readonly template: ChapterTemplate
  readonly owner: string
  readonly coOwners: readonly string[]
  readonly sections: readonly DemoSection[]
  readonly series: readonly DemoSeries[]
  readonly measures: readonly DemoMeasure[]
  readonly references: readonly DemoReference[]
}

/** One item of a statement: what was asked for, and what became of it. */
export interface DemoFeedback {
  /** Short names of the institutions that submit it together; empty for a private person. */
  readonly from: readonly string[]
  /** An invented name, only where `from` is empty. */
  readonly person?: string
  readonly chapter: number
  readonly section: string
  readonly kind: ItemKind
  readonly body: string
  /** A passage of the section's text, letter by letter; null when the item speaks of the whole section. */
  readonly quote: string | null
  /** What the submitter would put in the place of the quote. */
  readonly proposedWording: string | null
  /** Null: not answered yet. */
  readonly outcome: Outcome | null
  readonly answer: string | null
  /** What takes the place of the quote when the answer is made true; null where the text stays. */
  readonly newWording: string | null
  /** The answer is written but not released yet. */
  readonly draft?: true
}
