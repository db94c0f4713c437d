/** The words of a rendered redline, in the reader's language. */
import type { Copy } from './lv/index.ts'

export const redlineWords = (copy: Copy, before: string, after: string) => ({
  inserted: copy.compare.insertedMark,
  deleted: copy.compare.deletedMark,
  movedFrom: copy.compare.movedFrom,
  movedTo: copy.compare.movedTo,
  unchanged: copy.compare.unchangedBlocks,
  before,
  after,
})
