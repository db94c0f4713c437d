/** The door of the merge room. */
export { assemble } from './assemble.ts'
export { mergeTexts } from './merge.ts'
export { decideOnSuggestion, type Rebased, rebaseSuggestion } from './suggestion.ts'
export type * from './types.ts'
