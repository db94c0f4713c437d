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

/** What a link keeps of a hunk; ranges are UTF-16 offsets in the visible text of its blocks. */
interface LinkableHunk {
  readonly oldBlock?: string
  readonly newBlock?: string
  readonly before: string
  readonly after: string
  readonly oldRange?: readonly [number, number]
  readonly newRange?: readonly [number, number]
}

/** Words kept on both sides of a change: „55” alone stands in many places. */
const wordsAround = 3

export function linkedChange(
  hunk: LinkableHunk,
  old: readonly VisibleBlock[],
  next: readonly VisibleBlock[],
): LinkedChange {
  return {
    blockId: hunk.newBlock ?? hunk.oldBlock ?? '',
    passage: inContext(hunk.after, hunk.newRange, textOf(next, hunk.newBlock)),
    oldPassage: inContext(hunk.before, hunk.oldRange, textOf(old, hunk.oldBlock)),
  }
}

const textOf = (blocks: readonly VisibleBlock[], id: string | undefined): string | undefined =>
  blocks.find((b) => b.id === id)?.text

/** A paragraph that was split or joined counts its offsets over several blocks: then the words stand alone. */
function inContext(
  words: string,
  range: readonly [number, number] | undefined,
  text: string | undefined,
): string {
  if (!range || text === undefined || text.slice(...range).trim() !== words.trim()) return words
  const before = new RegExp(`(?:\\S+\\s+){0,${wordsAround}}\\S*\\s*$`, 'u').exec(
    text.slice(0, range[0]),
  )
  const after = new RegExp(`^\\s*\\S*(?:\\s+\\S+){0,${wordsAround}}`, 'u').exec(
    text.slice(range[1]),
  )
  return `${before?.[0] ?? ''}${text.slice(...range)}${after?.[0] ?? ''}`.trim()
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
