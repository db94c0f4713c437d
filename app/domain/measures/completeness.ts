/** What a measure's fiche still lacks; a fiche without gaps is complete. A heuristic for lists, never a guard. */
import type { MeasureData } from './measure.ts'

export type FicheGap = 'isNew' | 'description' | 'budget' | 'impact' | 'timeframe'

export function ficheGaps(data: MeasureData): readonly FicheGap[] {
  const gaps: FicheGap[] = []
  // Both boxes ticked say no more than none.
  if (data.isNew === 'both' || data.isNew === 'unmarked') gaps.push('isNew')
  if (data.description.trim() === '') gaps.push('description')
  if (data.budget.length === 0 && data.budgetText.trim() === '') gaps.push('budget')
  if (data.impact.trim() === '') gaps.push('impact')
  if (data.timeframe.trim() === '' && data.from === null && data.to === null) gaps.push('timeframe')
  return gaps
}
