/**
 * A link answer → change names a passage as it stood after the change. It stands while that passage is in the
 * text (or, for a deletion, while the deleted words stay out). Undone later, it no longer realises the answer.
 */
export interface LinkedChange {
  readonly blockId: string
  /** Text after the change; empty for a deletion. */
  readonly passage: string
  /** Text before the change; empty for an insertion. */
  readonly oldPassage: string
}

interface VisibleBlock {
  readonly id: string
  readonly text: string
}

export function changeStands(change: LinkedChange, present: readonly VisibleBlock[]): boolean {
  const inBlock = present.find((b) => b.id === change.blockId)
  if (change.passage === '') {
    // A deletion: the words must not be back where they stood; a block that is gone keeps them out.
    return !inBlock || !contains(inBlock.text, change.oldPassage)
  }
  if (inBlock && contains(inBlock.text, change.passage)) return true
  return present.some((b) => contains(b.text, change.passage))
}

const contains = (text: string, part: string): boolean => level(text).includes(level(part))

/** Runs of blanks of any kind count as one. */
const level = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim()
