/** Takes some hunks of a redline and leaves the others: none gives the old text, all the new one. */
import { readText, type Text } from '#app/domain/text/index.ts'
import type { BlockOp, ChapterRedline, Redline, Stretch } from './types.ts'

/** Indexes of accepted hunks. The result is in normal form; blocks that did not change are not read again. */
export function applyHunks(
  old: Text,
  { ops }: Pick<Redline, 'ops'>,
  accepted: Iterable<number>,
): Text {
  return readText(assembled(old, ops, new Set(accepted)), { previous: old })
}

/** The new text without the hunks that are declined. */
export function rejectHunks(old: Text, change: Redline, rejected: Iterable<number>): Text {
  const left = new Set(change.hunks.map(({ index }) => index))
  for (const index of rejected) left.delete(index)
  return applyHunks(old, change, left)
}

/** All sections of a chapter at once: a move between two of them is one hunk. */
export function applyChapterHunks(
  olds: ReadonlyMap<string, Text>,
  { sections }: ChapterRedline,
  accepted: Iterable<number>,
): Map<string, Text> {
  const taken = new Set(accepted)
  const none: Text = { markdown: '', blocks: [] }
  return new Map(
    sections.map(({ key, ops }) => [key, applyHunks(olds.get(key) ?? none, { ops }, taken)]),
  )
}

function assembled(old: Text, ops: readonly BlockOp[], accepted: ReadonlySet<number>): string {
  const blocks: string[] = []
  for (const op of ops) {
    if (op.op === 'same') {
      for (let n = 0; n < op.count; n++) blocks.push(old.blocks[op.old + n]!.markdown)
    } else if (stays(op, accepted)) {
      if (op.op === 'insert') blocks.push(op.md)
      else if (op.op === 'delete') blocks.push(old.blocks[op.old]!.markdown)
      else blocks.push(written(op.stretches, accepted))
    }
  }
  return blocks.join('\n\n')
}

function stays(op: BlockOp, accepted: ReadonlySet<number>): boolean {
  if (op.op === 'delete' || op.op === 'move-from') return !accepted.has(op.hunk)
  return op.op === 'insert' || op.op === 'move-to' ? accepted.has(op.hunk) : true
}

/** The Markdown of a changed block with the accepted hunks in it. */
function written(stretches: readonly Stretch[], accepted: ReadonlySet<number>): string {
  let md = ''
  for (const stretch of stretches) {
    const taken = stretch.hunk !== undefined && accepted.has(stretch.hunk)
    if (stretch.op === 'equal') md += stretch.md
    else if (stretch.op === 'swap') md += taken ? stretch.to : stretch.md
    else if ((stretch.op === 'insert') === taken) md += stretch.md
  }
  return md
}
