/** Records that stand in a section's text as `{{kind:key}}`. */
export type { ObjectKind } from '../text/nodes.ts'

/** How a chapter uses a measure: own fiche, another chapter's fiche, or a row of the overview only. */
export const measureUseKinds = ['fiche', 'reference', 'overview'] as const
export type MeasureUseKind = (typeof measureUseKinds)[number]
