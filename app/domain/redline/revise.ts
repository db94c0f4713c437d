/** The next revision of a text: blocks keep their ids through edits and moves, new ones get new ids. */
import { type Block, readText, type Text, textFromBlocks } from '#app/domain/text/index.ts'
import { redline } from './redline.ts'
import type { BlockOp, Redline } from './types.ts'

export interface Revised {
  readonly text: Text
  readonly redline: Redline
}

/** `seed` begins the ids of new blocks; it must be new itself, as the id of a revision is. */
export function reviseText(previous: Text, markdown: string, seed: string): Revised {
  const next = readText(markdown, { previous })
  const change = redline(previous, next)
  const ids = carriedIds(previous, next, change.ops, seed)
  const hunks = change.hunks.map((hunk) =>
    hunk.newBlock === undefined ? hunk : { ...hunk, newBlock: ids.get(hunk.newBlock)! },
  )
  const text = textFromBlocks(next.blocks.map((block) => block.withId(ids.get(block.id)!)))
  return { text, redline: { ...change, hunks } }
}

/** The text with the ids of the old one, where `change` says that a block is the same. */
export function carryIds(old: Text, next: Text, change: Pick<Redline, 'ops'>, seed: string): Text {
  const ids = carriedIds(old, next, change.ops, seed)
  return textFromBlocks(next.blocks.map((block) => block.withId(ids.get(block.id)!)))
}

/** By the id that the new block had before. */
function carriedIds(
  old: Text,
  next: Text,
  ops: readonly BlockOp[],
  seed: string,
): Map<string, string> {
  const ids = new Map<string, string>()
  const give = (block: Block | undefined, id: string) => {
    if (block) ids.set(block.id, id)
  }
  for (const op of ops) {
    if (op.op === 'same') {
      for (let n = 0; n < op.count; n++) give(next.blocks[op.new + n], old.blocks[op.old + n]!.id)
    } else if (op.op === 'change') give(next.blocks[op.new[0]!], old.blocks[op.old[0]!]!.id)
    else if (op.op === 'move-to') give(next.blocks[op.new], old.blocks[op.from.block]!.id)
  }
  let count = 0
  for (const block of next.blocks) {
    if (!ids.has(block.id)) ids.set(block.id, `${seed}.${(count++).toString(36)}`)
  }
  return ids
}
