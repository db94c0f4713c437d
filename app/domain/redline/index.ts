/** The door of the redline room. */
export { applyHunks, rejectHunks } from './apply.ts'
export { type Carried, carryIds } from './carry-ids.ts'
export { type FlatOp, flatten } from './flatten.ts'
export { type ChapterSection, redline, redlineChapter } from './redline.ts'
export { countWords, type Token, tokensOf } from './tokens.ts'
export type * from './types.ts'
