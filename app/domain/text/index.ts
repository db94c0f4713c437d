/** The door of the text room. */
export { Block, type Text } from './blocks.ts'
export { blockCarryHash, blockHash, carryHash, neutralMarkdown, textHash } from './hash.ts'
export { escapeHtml, safeAddress } from './html.ts'
export type * from './nodes.ts'
export { readObject } from './nodes.ts'
export { type Piece, type Unit, unescapeText } from './pieces.ts'
export { blockStarts, markdownOffset, outerOffset, type Place, placeOf } from './places.ts'
export { normalize, type ReadOptions, readText, textFromBlocks, textOf } from './read.ts'
export {
  fillNotes,
  type NoteNumber,
  noteNumbers,
  renderBlock,
  renderText,
  wrapFootnotes,
} from './render.ts'
export {
  latvianLabels,
  noteMark,
  type RenderLabels,
  type RenderOptions,
  renderImage,
  renderLink,
  renderWords,
} from './render-inline.ts'
export type { MarkName } from './runs.ts'
export { type Sentence, sentencesOf } from './sentences.ts'
export { restoreText, type StoredBlock, storeBlocks } from './store.ts'
export { neutral } from './typography.ts'
