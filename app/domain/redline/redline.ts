/**
 * The redline of two texts, or of a chapter over all its sections at once, so that a passage which went to
 * another section is a move. Pure and deterministic; near linear in the length of the texts.
 */
import { type Block, type Text, unescapeText } from '#app/domain/text/index.ts'
import { align, type Moved, type Pair, type Section } from './align.ts'
import { Hunks, type OpenHunk, stretchesOf } from './blocks.ts'
import { noteKeys } from './notes.ts'
import { countWords } from './tokens.ts'
import type { BlockOp, ChapterRedline, Redline, SectionOps, Stats, Stretch } from './types.ts'
import { markBlocks } from './units.ts'
import type { KeyOf } from './words.ts'

export interface ChapterSection {
  readonly key: string
  /** Missing for a section that is new. */
  readonly old?: Text
  /** Missing for a section that is gone. */
  readonly new?: Text
}

export function redline(old: Text, next: Text): Redline {
  const { sections, hunks, stats } = redlineChapter([{ key: '', old, new: next }])
  return { ops: sections[0]!.ops, hunks, stats }
}

export function redlineChapter(chapter: readonly ChapterSection[]): ChapterRedline {
  const sections = chapter.map(({ key, old, new: next }) => ({
    key,
    old: old?.blocks ?? [],
    new: next?.blocks ?? [],
  }))
  const { pairs, moves } = align(sections)
  const job: Job = {
    sections,
    moves,
    keyOf: noteKeys(sections, pairs, moves),
    hunks: new Hunks(),
    moved: new Map(),
    counts: { inserted: 0, deleted: 0 },
    from: new Map(moves.map((move, index) => [placeKey(move.from), index])),
    to: new Map(moves.map((move, index) => [placeKey(move.to), index])),
  }
  const done = sections.map((section, index): SectionOps => {
    return { key: section.key, ops: opsOf(section, index, pairs[index]!, job) }
  })
  return { sections: done, hunks: job.hunks.list, stats: statsOf(job) }
}

interface Job {
  readonly sections: readonly Section[]
  readonly moves: readonly Moved[]
  readonly keyOf: KeyOf
  readonly hunks: Hunks
  /** What a move and the edits inside it became, by the number of the move. */
  readonly moved: Map<number, { hunk: OpenHunk; stretches: Stretch[] }>
  readonly counts: { inserted: number; deleted: number }
  readonly from: ReadonlyMap<string, number>
  readonly to: ReadonlyMap<string, number>
}

function placeKey({ section, block }: { section: number; block: number }): string {
  return `${section} ${block}`
}

function statsOf({ hunks, moves, sections, counts }: Job): Stats {
  const moved = moves.filter(
    ({ from }) => sections[from.section]!.old[from.block]!.kind !== 'footnote',
  ).length
  return { ...counts, moved, hunks: hunks.list.length }
}

/** Between two pairs: first what is gone, then what came. */
function opsOf(section: Section, index: number, pairs: readonly Pair[], job: Job): BlockOp[] {
  const ops: BlockOp[] = []
  let [old, next] = [0, 0]
  const skipTo = (oldEnd: number, newEnd: number) => {
    while (old < oldEnd) ops.push(gone(section, index, old++, job))
    while (next < newEnd) ops.push(come(section, index, next++, job))
  }
  for (const pair of pairs) {
    skipTo(pair.old[0]!, pair.new[0]!)
    addPair(section, pair, job, ops)
    old += pair.old.length
    next += pair.new.length
  }
  skipTo(section.old.length, section.new.length)
  return ops
}

function addPair(section: Section, pair: Pair, job: Job, ops: BlockOp[]): void {
  const [old, next] = [section.old[pair.old[0]!]!, section.new[pair.new[0]!]!]
  const single = pair.old.length === 1 && pair.new.length === 1
  if (single && old.markdown === next.markdown) {
    const last = ops.at(-1)
    if (last?.op === 'same') ops[ops.length - 1] = { ...last, count: last.count + 1 }
    else ops.push({ op: 'same', old: pair.old[0]!, new: pair.new[0]!, count: 1 })
    return
  }
  const olds = pair.old.map((at) => section.old[at]!)
  const news = pair.new.map((at) => section.new[at]!)
  const ends = { section: section.key, oldBlock: old.id, newBlock: next.id }
  const stretches = stretchesOf(markBlocks(olds, news, job.keyOf), ends, job.hunks)
  countStretches(stretches, job)
  ops.push({ op: 'change', old: pair.old, new: pair.new, stretches })
}

function gone(section: Section, index: number, at: number, job: Job): BlockOp {
  const block = section.old[at]!
  const move = job.from.get(placeKey({ section: index, block: at }))
  if (move !== undefined) {
    const { to } = job.moves[move]!
    const { hunk, stretches } = moveOf(move, job)
    const place = { section: job.sections[to.section]!.key, block: to.block }
    return { op: 'move-from', old: at, move, hunk: hunk.index, stretches, to: place }
  }
  const hunk = job.hunks.open(section.key, ['wording'])
  Object.assign(hunk, { oldBlock: block.id, before: block.text, oldRange: [0, block.text.length] })
  job.counts.deleted += countWords(block.text)
  return { op: 'delete', old: at, hunk: hunk.index }
}

function come(section: Section, index: number, at: number, job: Job): BlockOp {
  const block = section.new[at]!
  const { kind, markdown: md } = block
  const move = job.to.get(placeKey({ section: index, block: at }))
  if (move !== undefined) {
    const { from } = job.moves[move]!
    const { hunk, stretches } = moveOf(move, job)
    const place = { section: job.sections[from.section]!.key, block: from.block }
    return { op: 'move-to', new: at, move, hunk: hunk.index, kind, stretches, from: place }
  }
  const hunk = job.hunks.open(section.key, ['wording'])
  Object.assign(hunk, { newBlock: block.id, after: block.text, newRange: [0, block.text.length] })
  job.counts.inserted += countWords(block.text)
  return { op: 'insert', new: at, kind, md, hunk: hunk.index }
}

/** Made where the move is met first, at its old or its new place. */
function moveOf(move: number, job: Job) {
  const known = job.moved.get(move)
  if (known) return known
  const { from, to } = job.moves[move]!
  const [source, target] = [job.sections[from.section]!, job.sections[to.section]!]
  const [old, next] = [source.old[from.block]!, target.new[to.block]!]
  const hunk = job.hunks.open(target.key, ['move'])
  Object.assign(hunk, { oldBlock: old.id, newBlock: next.id, before: old.text, after: next.text })
  Object.assign(hunk, { oldRange: [0, old.text.length], newRange: [0, next.text.length] })
  const made = { hunk, stretches: moveStretches(old, next, target.key, job) }
  job.moved.set(move, made)
  return made
}

function moveStretches(old: Block, next: Block, section: string, job: Job): Stretch[] {
  const ends = { section, oldBlock: old.id, newBlock: next.id }
  const stretches = stretchesOf(markBlocks([old], [next], job.keyOf), ends, job.hunks)
  countStretches(stretches, job)
  return stretches
}

function countStretches(stretches: readonly Stretch[], { counts }: Job): void {
  for (const { op, md, piece } of stretches) {
    if (op !== 'insert' && op !== 'delete') continue
    const words = countWords(piece ? piece.text : unescapeText(md))
    if (op === 'insert') counts.inserted += words
    else counts.deleted += words
  }
}
