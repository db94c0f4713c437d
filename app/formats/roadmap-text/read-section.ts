/** Reads one section by its kind: text for most, records and text where the template has a table or fiches. */
import type { SectionText } from './find-headings.ts'
import { type FeedbackReading, readFeedback } from './read-feedback.ts'
import { readFiches } from './read-fiches.ts'
import { readObjectives } from './read-objectives.ts'
import { type OverviewMeasure, readOverview } from './read-overview.ts'
import { readProjects } from './read-projects.ts'
import { readTrajectory } from './read-trajectory.ts'
import type {
  Artefact,
  BudgetLine,
  Measure,
  Objective,
  Problem,
  Project,
  Series,
} from './result.ts'
import { segment } from './segment.ts'
import type { BodyLine } from './split-pages.ts'
import { type DraftBlock, textBlocks } from './text-blocks.ts'

/** What a section yields; kinds leave empty what they do not have. */
export interface SectionReading {
  readonly blocks: readonly DraftBlock[]
  readonly series: readonly Series[]
  readonly rows: readonly OverviewMeasure[]
  readonly measures: readonly Measure[]
  readonly totals: readonly BudgetLine[]
  readonly objectives: readonly Objective[]
  readonly projects: readonly Project[]
  readonly feedback: FeedbackReading | null
  readonly artefacts: readonly Artefact[]
  readonly problems: readonly Problem[]
}

const EMPTY: SectionReading = {
  blocks: [],
  series: [],
  rows: [],
  measures: [],
  totals: [],
  objectives: [],
  projects: [],
  feedback: null,
  artefacts: [],
  problems: [],
}

export function readText(lines: readonly BodyLine[], column: number): SectionReading {
  return { ...EMPTY, blocks: textBlocks(segment(lines, { column })) }
}

export function readSection(
  section: SectionText,
  column: number,
  indicators: readonly string[],
): SectionReading {
  const { kind, lines, line } = section
  switch (kind) {
    case 'trajectory':
      return { ...EMPTY, ...readTrajectory(lines, column, indicators, line) }
    case 'overview':
    case 'policy':
      return { ...EMPTY, ...readOverview(lines, column) }
    case 'fiches':
      return { ...EMPTY, ...readFiches(lines, column) }
    case 'objectives':
      return { ...EMPTY, ...readObjectives(lines, column) }
    case 'projects':
      return { ...EMPTY, ...readProjects(lines, column) }
    case 'feedback': {
      const paragraphs = segment(lines, { column })
      const feedback = readFeedback(paragraphs)
      return { ...EMPTY, blocks: textBlocks(paragraphs), feedback, problems: feedback.problems }
    }
    default:
      return readText(lines, column)
  }
}
