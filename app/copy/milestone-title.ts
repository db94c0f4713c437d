/** A milestone made by a transition is named by its kind; one that the coordinator made has a name of its own. */
import type { Copy } from './lv/index.ts'

export const milestoneTitle = (copy: Copy, name: string): string =>
  copy.workspace.milestoneName[name] ?? name
