/** The door of the redline room. */
export { applyChapterHunks, applyHunks, rejectHunks } from './apply.ts'
export { type FlatOp, flatten } from './flatten.ts'
export { latvianRedlineLabels, type RedlineLabels } from './labels.ts'
export { type ChapterSection, redline, redlineChapter } from './redline.ts'
export { renderHunkList } from './render-hunks.ts'
export { type RedlineView, renderRedline, renderSideBySide } from './render-views.ts'
export { countWords, type Token, tokensOf } from './tokens.ts'
export type * from './types.ts'
