/** What an imported document becomes, before anything is written: texts with placeholders, and the records. */

import type { ItemKind, Outcome } from '#app/domain/consultation/terms.ts'
import type { SeriesData } from '#app/domain/indicators/series.ts'
import type { MeasureData, OverviewData } from '#app/domain/measures/measure.ts'
import type { MeasureUseKind, ObjectKind } from '#app/domain/shared/objects.ts'
import type { ChapterTemplate } from '#app/domain/workflow/template.ts'
import type { TableData } from '#app/formats/html/table-block.ts'

export interface EditionPlan {
  readonly abbreviations: readonly { short: string; full: string; line: number | null }[]
  readonly chapters: readonly ChapterPlan[]
}

export interface ChapterPlan {
  readonly number: number
  readonly title: string
  readonly template: ChapterTemplate
  readonly owner: string | null
  readonly coOwners: readonly string[]
  readonly sections: readonly SectionPlan[]
  readonly objects: readonly ObjectPlan[]
  readonly uses: readonly UsePlan[]
  readonly feedback: readonly FeedbackPlan[]
}

export interface SectionPlan {
  /** Without the chapter's number: `0`, `3.1`. */
  readonly number: string
  readonly title: string
  readonly markdown: string
  readonly topics: readonly string[]
  readonly absentReason: string | null
  readonly line: number | null
}

export interface ObjectPlan {
  readonly kind: ObjectKind
  readonly key: string
  readonly data: SeriesData | MeasureData | OverviewData | TableData
  readonly line: number | null
}

export interface UsePlan {
  /** Key of the measure; another chapter's for a reference. */
  readonly key: string
  readonly number: string
  readonly kind: MeasureUseKind
}

export interface FeedbackPlan {
  readonly from: readonly string[]
  readonly section: string
  readonly kind: ItemKind
  readonly meeting: boolean
  readonly body: string
  readonly answer: { readonly outcome: Outcome; readonly text: string } | null
  readonly line: number | null
}
