/**
 * What a save makes of an item's place: states only get worse by themselves. A place that a person has to
 * confirm stays so until somebody does; a new change asks again. Only a restored text brings an orphan back.
 */
import type { ItemAnchorState } from './terms.ts'

export interface PlaceState {
  readonly state: ItemAnchorState
  readonly confirmed: boolean
}

type Step = 'exact' | 'moved' | 'changed' | 'orphaned'

const weight: Readonly<Record<Step, number>> = { exact: 0, moved: 1, changed: 2, orphaned: 3 }

export function carriedState(before: PlaceState, step: Step): PlaceState {
  if (before.state === 'none') return before
  if (step === 'changed' || step === 'orphaned') return { state: step, confirmed: false }
  const worse = weight[step] > weight[before.state] ? step : before.state
  return { state: worse, confirmed: before.confirmed }
}
