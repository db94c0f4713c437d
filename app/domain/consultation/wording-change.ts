/**
 * A passage against the wording proposed for it, word by word, both as people see them (no Markdown). Paragraphs are
 * parted by line ends. For showing only: what is saved is a redline of whole sections.
 */
import { type BlockOp, redline, type Stretch } from '../redline/index.ts'
import { type Node, type Text, textOf, unescapeText } from '../text/index.ts'

export interface WordingRun {
  readonly op: 'equal' | 'insert' | 'delete'
  readonly text: string
}

export function wordingChange(before: string, after: string): readonly WordingRun[] {
  if (before.trim() === '') return runsOf([{ op: 'insert', text: after }])
  if (after.trim() === '') return runsOf([{ op: 'delete', text: before }])
  const old = plainText(before)
  const next = plainText(after)
  const paragraphs = redline(old, next).ops.map((op) => runsOfBlock(op, old, next))
  return runsOf(paragraphs.flatMap((runs, i) => [...lineEnd(i > 0), ...runs]))
}

function runsOfBlock(op: BlockOp, old: Text, next: Text): WordingRun[] {
  if (op.op === 'same') {
    return old.blocks
      .slice(op.old, op.old + op.count)
      .flatMap((block, i) => [...lineEnd(i > 0), { op: 'equal', text: block.text }])
  }
  if (op.op === 'change') return op.stretches.flatMap(stretchRuns)
  if (op.op === 'delete' || op.op === 'move-from') {
    return [{ op: 'delete', text: old.blocks[op.old]?.text ?? '' }]
  }
  return [{ op: 'insert', text: next.blocks[op.new]?.text ?? '' }]
}

const lineEnd = (needed: boolean): WordingRun[] => (needed ? [{ op: 'equal', text: '\n' }] : [])

function stretchRuns(stretch: Stretch): WordingRun[] {
  const text = stretch.piece ? stretch.piece.text : unescapeText(stretch.md)
  return [{ op: stretch.op === 'swap' ? 'equal' : stretch.op, text }]
}

/** Every line a paragraph; nothing in it is read as Markdown. */
function plainText(text: string): Text {
  const lines = text.split(/\n+/u).map((line) => line.trim())
  const nodes = lines
    .filter((line) => line !== '')
    .map((line): Node => ({ type: 'paragraph', inlines: [{ type: 'text', text: line }] }))
  return textOf(nodes)
}

/** Neighbours of one kind joined, empty ones dropped. */
function runsOf(runs: readonly WordingRun[]): WordingRun[] {
  const out: WordingRun[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (run.text === '') continue
    if (last?.op === run.op) out[out.length - 1] = { op: run.op, text: last.text + run.text }
    else out.push(run)
  }
  return out
}
