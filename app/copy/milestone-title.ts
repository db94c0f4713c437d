/** A milestone made by a transition is named by its kind; one that the coordinator made has a name of its own. */
import type { Formats } from './format.ts'
import type { Copy } from './lv/index.ts'

export const milestoneTitle = (copy: Copy, name: string): string =>
  copy.workspace.milestoneName[name] ?? name

/** A point that can be compared: a milestone with its day, or the present. */
export const pointTitle = (
  copy: Copy,
  format: Formats,
  point: { readonly name: string; readonly at: string | undefined },
): string =>
  point.at === undefined
    ? copy.compare.present
    : `${milestoneTitle(copy, point.name)} · ${format.date(point.at)}`
