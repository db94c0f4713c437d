/**
 * What reading a roadmap's plain text yields: the shapes of `import --json`, each value with the
 * 1-based line it was printed on. Values are as printed; nothing is corrected here, doubts are
 * reported beside them as problems.
 */

import type { BudgetLine, Measure } from './result-measures.ts'

export type * from './result-measures.ts'

export interface RoadmapText {
  /** Of the document, where it prints one. */
  readonly title?: string
  readonly chapters: readonly Chapter[]
  readonly abbreviations: readonly Abbreviation[]
  readonly footnotes: readonly Footnote[]
  /** The list of responsible institutions, item by item, as the closing chapter prints it. */
  readonly responsibilities: readonly Responsibility[]
  readonly unread: readonly Unread[]
  readonly problems: readonly Problem[]
  /** Lines that belong to the printed page and not to the text: marks, numbers, repeated links. */
  readonly artefacts: readonly Artefact[]
}

export interface Chapter {
  readonly number: string
  readonly title: string
  readonly line: number
  /** Official names of the chapter's indicators; none in the frame chapters. */
  readonly indicators: readonly string[]
  /** Other names the document uses for them, for example in the list of owners. */
  readonly aliases: readonly string[]
  /** Short name from the register of institutions. */
  readonly owner: string | null
  readonly coOwners: readonly string[]
  /** Markdown of the text before the first section. */
  readonly intro: string
  readonly introBlocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly series: readonly Series[]
  readonly measures: readonly Measure[]
  /** Budget of all measures together as the overview prints it. */
  readonly totals: readonly BudgetLine[]
  readonly objectives: readonly Objective[]
  readonly projects: readonly Project[]
  readonly challenges: readonly Challenge[]
  readonly feedback: readonly Feedback[]
  /** True when the chapter says that nobody sent feedback. */
  readonly feedbackNone: boolean
}

/** Which part of the Commission's template a section is; `other` for headings outside it. */
export type SectionKind =
  | 'state'
  | 'trajectory'
  | 'policy'
  | 'overview'
  | 'fiches'
  | 'objectives'
  | 'cooperation'
  | 'projects'
  | 'enablers'
  | 'feedback'
  | 'impact'
  | 'other'

export interface Section {
  readonly number: string
  readonly title: string
  readonly kind: SectionKind
  readonly line: number
  /** Last line of its text; of its heading where there is no text. */
  readonly endLine: number
  /** All blocks, then the definitions of the footnotes they refer to. */
  readonly markdown: string
  readonly blocks: readonly Block[]
}

/** A piece of a section; `object` names the record whose printed form it is. */
export interface Block {
  readonly markdown: string
  /** First and last source line; footnotes printed in between are not part of the block. */
  readonly lines: readonly [from: number, to: number]
  readonly object?: BlockObject
}

export interface BlockObject {
  readonly kind: 'series' | 'overview' | 'measure' | 'objectives' | 'projects'
  /** Index in the chapter's `series` or `measures`; 0 where a chapter has one such object. */
  readonly index: number
  /** Which part of the object's printed form, when it is printed in several blocks. */
  readonly part?: 'values' | 'table' | 'totals' | 'heading' | 'new' | MeasureField
}

export type MeasureField = 'description' | 'budget' | 'impact'

export interface PrintedValue {
  readonly year: number | null
  readonly value: string
  readonly line: number
}

export interface Series {
  readonly indicator: string
  /** `%`, a noun for counts, or null for aims in words. */
  readonly unit: string | null
  readonly nationalBaseline: PrintedValue | null
  readonly euBaseline: PrintedValue | null
  readonly nationalTarget2030: string | null
  readonly euTarget2030: string | null
  /** Year → cell as printed; empty when the chapter prints no yearly values. */
  readonly yearly: Readonly<Record<string, string>>
  /** What stands after the value of the last year, for example the EU target in brackets. */
  readonly tail: string | null
  /** Printed growth per year, when the chapter states one. */
  readonly yearlyIncrease: string | null
  readonly source: string | null
  readonly line: number
}

export interface Objective {
  readonly objective: string
  readonly basis: string
  /** With its footnote markers, `[^12]`. */
  readonly contribution: string
  readonly line: number
}

export interface Project {
  readonly name: string
  readonly aim: string | null
  readonly partners: string | null
  readonly funding: string | null
  readonly timeframe: string | null
  readonly line: number
}

export interface Challenge {
  readonly number: string | null
  readonly text: string
  readonly section: string
  readonly line: number
}

export type FeedbackKind = 'comment' | 'agreement' | 'meeting'

export interface Feedback {
  /** Short names from the register; a printed name where the register knows none. */
  readonly from: readonly string[]
  /** Associations the document names as the sender's. */
  readonly memberOf: readonly string[]
  readonly kind: FeedbackKind
  readonly about: string
  /** What the document says was done about it; null when it says nothing. */
  readonly answer: string | null
  readonly line: number
}

export interface Responsibility {
  /** Number of the item in the list, for example `2.4`. */
  readonly item: string
  readonly owner: string
  readonly coOwners: readonly string[]
  readonly indicators: readonly string[]
  readonly text: string
  readonly line: number
}

export interface Abbreviation {
  readonly short: string
  readonly full: string
  readonly line: number
}

export interface Footnote {
  readonly number: string
  readonly text: string
  readonly line: number
  /** Chapter and section of its marker; null when no marker was found. */
  readonly chapter: string | null
  readonly section: string | null
  readonly markerLine: number | null
}

export interface Artefact {
  readonly line: number
  readonly text: string
  readonly kind:
    | 'page-mark'
    | 'page-number'
    | 'link'
    | 'repeated-header'
    | 'list-title'
    | 'front-matter'
}

export interface Unread {
  readonly line: number
  readonly text: string
  readonly reason: UnreadReason
}

export type UnreadReason = 'before-first-chapter' | 'not-placed' | 'too-long'

/** A doubt about a place; the wording belongs to `copy`, `detail` is what the wording quotes. */
export interface Problem {
  readonly line: number
  readonly key: ProblemKey
  readonly detail?: string
  readonly chapter?: string
  readonly section?: string
}

export type ProblemKey =
  | 'abbreviation.repeated'
  | 'budget.needed'
  | 'budget.no-status'
  | 'budget.no-unit'
  | 'chapter.no-owner'
  | 'chapter.no-sections'
  | 'chapter.number-gap'
  | 'feedback.no-answer'
  | 'feedback.not-an-item'
  | 'feedback.unknown-institution'
  | 'fiche.field-missing'
  | 'fiche.label-missing'
  | 'fiche.new-both'
  | 'fiche.new-none'
  | 'footnote.marker-uncertain'
  | 'footnote.no-marker'
  | 'footnote.stale-marker'
  | 'footnote.text-missing'
  | 'heading.does-not-fit'
  | 'link.not-in-text'
  | 'measure.no-fiche'
  | 'measure.no-financing'
  | 'measure.not-in-overview'
  | 'owner.indicator-unmatched'
  | 'owner.name-differs'
  | 'reference.dangling'
  | 'section.heading-unknown'
  | 'section.missing'
  | 'series.cells'
  | 'series.none'
  | 'series.no-source'
  | 'series.no-yearly'
  | 'table.cell-uncertain'
