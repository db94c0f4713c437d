/** The door of the anchors room. */
export { type CarryOptions, carryAnchor, carryAnchors } from './carry.ts'
export { makeAnchor, quoteOf, type Range, rangeOf } from './ranges.ts'
export type * from './types.ts'
