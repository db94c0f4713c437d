/**
 * How long a consultation must be open. The legal minimum is a setting with the act beside it; a shorter window
 * needs a stated reason, and one that ends before it starts is never allowed. Days are `2023-10-30`.
 */
import { type Issue, invalid, ok, type Result } from '../shared/result.ts'

export interface ConsultationRules {
  /** Calendar days. */
  readonly minimumDays: number
  readonly minimumAct: string
  /** Working days after closing. */
  readonly answerDays: number
  readonly answerAct: string
}

/** Cabinet regulations on public participation and on the Cabinet's rules of procedure. */
export const defaultRules: ConsultationRules = {
  minimumDays: 14,
  minimumAct: 'MK 25.08.2009. noteikumi Nr. 970',
  answerDays: 10,
  answerAct: 'MK 07.09.2021. noteikumi Nr. 606',
}

/** The edition's own rules (JSON of its settings) over the legal defaults. */
export function rulesOf(settings: string): ConsultationRules {
  const own = (JSON.parse(settings) as { consultation?: Partial<ConsultationRules> }).consultation
  return { ...defaultRules, ...own }
}

export interface WindowDays {
  readonly opensOn: string
  readonly closesOn: string
  /** Why the window is shorter than the minimum; empty when it is not. */
  readonly shortReason: string
  readonly today: string
}

export function decideWindow(days: WindowDays, rules: ConsultationRules): Result<WindowDays> {
  const issues: Issue[] = []
  if (days.closesOn < days.opensOn) issues.push({ key: 'window.ends-first', field: 'closesOn' })
  if (days.closesOn < days.today) issues.push({ key: 'window.past', field: 'closesOn' })
  if (issues.length === 0 && daysOf(days) < rules.minimumDays && days.shortReason.trim() === '') {
    issues.push({
      key: 'window.short',
      field: 'shortReason',
      params: { days: daysOf(days), minimum: rules.minimumDays, act: rules.minimumAct },
    })
  }
  return issues.length > 0 ? invalid(...issues) : ok(days)
}

/** Calendar days, the first and the last counted. */
export const daysOf = ({ opensOn, closesOn }: Pick<WindowDays, 'opensOn' | 'closesOn'>): number =>
  Math.round((Date.parse(closesOn) - Date.parse(opensOn)) / 86_400_000) + 1

/** Whole seconds: all of 23:59:59 belongs to the window. Both ISO-8601 UTC. */
export const hasClosed = (closesAt: string, now: string): boolean =>
  now.slice(0, 19) > closesAt.slice(0, 19)
