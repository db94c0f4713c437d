/**
 * Carries the ids of blocks from one text to the next along their redline: what stayed, changed or moved keeps
 * its id; of a split paragraph the first part keeps it, of joined ones the first. New blocks keep their own.
 */
import { type Text, textFromBlocks } from '../text/index.ts'
import type { Redline } from './types.ts'

export interface Carried {
  readonly text: Text
  /** The redline with the carried ids in its hunks. */
  readonly redline: Redline
}

export function carryIds(old: Text, next: Text, changes: Redline): Carried {
  const ids = new Map<number, string>()
  const taken = new Set<string>()
  const keep = (newIndex: number | undefined, oldIndex: number | undefined) => {
    const id = oldIndex === undefined ? undefined : old.blocks[oldIndex]?.id
    if (newIndex === undefined || id === undefined || taken.has(id)) return
    taken.add(id)
    ids.set(newIndex, id)
  }
  for (const op of changes.ops) {
    if (op.op === 'same') for (let i = 0; i < op.count; i++) keep(op.new + i, op.old + i)
    if (op.op === 'change') keep(op.new[0], op.old[0])
    if (op.op === 'move-to') keep(op.new, op.from.block)
  }
  const blocks = next.blocks.map((block, i) => block.withId(ids.get(i) ?? block.id))
  const renamed = new Map(next.blocks.map((block, i) => [block.id, ids.get(i) ?? block.id]))
  const hunks = changes.hunks.map((hunk) =>
    hunk.newBlock === undefined
      ? hunk
      : { ...hunk, newBlock: renamed.get(hunk.newBlock) ?? hunk.newBlock },
  )
  return { text: textFromBlocks(blocks), redline: { ...changes, hunks } }
}
