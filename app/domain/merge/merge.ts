/**
 * Three-way merge of texts, symmetric: it does not matter who is A and who is B. Blocks first (what one side
 * moved takes the other side's edits along), then sentences and words. Where both touched the same, a person decides.
 */
import { Likeness } from '#app/domain/redline/index.ts'
import { type BlockKind, readText, type Text } from '#app/domain/text/index.ts'
import { assembleBlocks } from './assemble.ts'
import { applied, type Edit, editsOf } from './edits.ts'
import { separateLabels } from './labels.ts'
import { mergePassage, type Stretch3 } from './passages.ts'
import { type GapItem, type Side, sideOf } from './sides.ts'
import type { Conflict, ConflictReason, Merge, MergedBlock, MergedPart } from './types.ts'

export function mergeTexts(base: Text, first: Text, second: Text): Merge {
  const [a, b] = separateLabels(base, first, second)
  const job: Job = {
    base,
    a: sideOf(base, a),
    b: sideOf(base, b),
    conflicts: [],
    blocks: [],
    groups: new Map(),
  }
  groupJoined(job)
  for (let at = 0; at <= base.blocks.length; at++) {
    putGap(at, job)
    if (at < base.blocks.length) putBase(at, job)
  }
  const text = readText(assembleBlocks(job.blocks, job.conflicts, new Map()), { previous: base })
  return {
    clean: job.conflicts.length === 0,
    text: text.markdown,
    conflicts: job.conflicts,
    blocks: job.blocks,
  }
}

interface Job {
  readonly base: Text
  readonly a: Side
  readonly b: Side
  readonly conflicts: Conflict[]
  readonly blocks: MergedBlock[]
  /** Base blocks that one of the sides joined: they are merged as one. */
  readonly groups: Map<number, readonly number[]>
}

function groupJoined({ base, a, b, groups }: Job): void {
  for (let at = 0; at < base.blocks.length; at++) {
    for (const { fates } of [a, b]) {
      const { olds } = fates[at]!
      if (olds.length < 2) continue
      const members = new Set(olds.flatMap((block) => groups.get(block) ?? [block]))
      const group = [...members].sort((left, right) => left - right)
      for (const block of group) groups.set(block, group)
    }
  }
}

function addConflict(
  job: Job,
  reason: ConflictReason,
  texts: Omit<Conflict, 'index' | 'reason'>,
): number {
  const index = job.conflicts.length
  job.conflicts.push({ index, reason, ...texts })
  return index
}

/** What stands between two base blocks: the same from both once, otherwise one after the other. */
function putGap(at: number, job: Job): void {
  const left = job.a.gaps.get(at) ?? []
  const right = job.b.gaps.get(at) ?? []
  const fresh = right.filter((item) => !left.some((other) => sameItem(item, other)))
  const kept = left.filter((item) => !right.some((other) => sameItem(item, other)))
  const shared = left.filter((item) => right.some((other) => sameItem(item, other)))
  const twin = likelyTwins(kept, fresh)
  if (twin) {
    const [a, b] = twin
    const part = addConflict(job, 'both-inserted', { base: '', a: a.md, b: b.md })
    job.blocks.push({ parts: [part] })
  }
  const rest = (items: readonly GapItem[]) =>
    items.filter((item) => item !== twin?.[0] && item !== twin?.[1])
  const [one, other] = [rest(kept), rest(fresh)]
  const first = keyOf(one) <= keyOf(other) ? one : other
  const order =
    shared.length === 0 ? [...first, ...(first === one ? other : one)] : weave(left, right, twin)
  for (const item of order) putItem(item, at, job)
}

/** With common items in the gap the left order leads; what only the right has follows what it followed. */
function weave(
  left: readonly GapItem[],
  right: readonly GapItem[],
  twin: readonly [GapItem, GapItem] | undefined,
): GapItem[] {
  const [lead, other] = keyOf(left) <= keyOf(right) ? [left, right] : [right, left]
  const out = lead.filter((item) => !twin?.includes(item))
  let place = 0
  for (const item of other) {
    if (twin?.includes(item)) continue
    const at = out.findIndex((known) => sameItem(known, item))
    if (at >= 0) place = at + 1
    else out.splice(place++, 0, item)
  }
  return out
}

function keyOf(items: readonly GapItem[]): string {
  return items.map((item) => (item.kind === 'insert' ? item.md : `\u0000${item.base}`)).join('\n')
}

function sameItem(a: GapItem, b: GapItem): boolean {
  if (a.kind === 'insert') return b.kind === 'insert' && a.md === b.md
  return b.kind === 'move' && a.base === b.base
}

/** Two people who wrote nearly the same at one place did not mean to have it twice. */
function likelyTwins(left: readonly GapItem[], right: readonly GapItem[]) {
  const likeness = new Likeness()
  for (const a of left) {
    for (const b of right) {
      if (a.kind !== 'insert' || b.kind !== 'insert' || a.block !== b.block) continue
      const [x, y] = [comparable(a.block, a.md), comparable(b.block, b.md)]
      if (likeness.of(x, y) >= 0.5) return [a, b] as const
    }
  }
  return undefined
}

function comparable(kind: BlockKind, md: string) {
  return { kind, text: md, markdown: md }
}

function putItem(item: GapItem, gap: number, job: Job): void {
  if (item.kind === 'insert') job.blocks.push({ parts: [item.md] })
  else putMoved(item.base, gap, job)
}

/** A moved block stands where it was moved to; moved to two places, a person decides between them. */
function putMoved(block: number, gap: number, job: Job): void {
  if (job.groups.has(block)) return
  const [toA, toB] = [job.a.gapOfMove.get(block), job.b.gapOfMove.get(block)]
  if (toA !== undefined && toB !== undefined && toA !== toB) {
    const known = job.conflicts.find(
      (conflict) =>
        conflict.reason === 'move-move' && conflict.block === job.base.blocks[block]!.id,
    )
    const conflict = known?.index ?? moveConflict(block, job)
    job.blocks.push({
      parts: contentOf([block], job),
      when: { conflict, choice: gap === toA ? 'a' : 'b' },
    })
  } else pushBlock(contentOf([block], job), job)
}

function moveConflict(block: number, job: Job): number {
  const { id, markdown } = job.base.blocks[block]!
  return addConflict(job, 'move-move', { base: markdown, a: markdown, b: markdown, block: id })
}

function putBase(at: number, job: Job): void {
  const group = job.groups.get(at) ?? [at]
  if (group[0] !== at) return
  const [toA, toB] = [job.a.gapOfMove.get(at), job.b.gapOfMove.get(at)]
  if (group.length === 1 && (toA ?? toB) !== undefined) {
    if (toA === undefined || toB === undefined || toA === toB) return
    const known = job.conflicts.find(
      (conflict) => conflict.reason === 'move-move' && conflict.block === job.base.blocks[at]!.id,
    )
    const conflict = known?.index ?? moveConflict(at, job)
    job.blocks.push({ parts: contentOf([at], job), when: { conflict, choice: 'base' } })
    return
  }
  pushBlock(contentOf(group, job), job)
}

function pushBlock(parts: readonly MergedPart[], job: Job): void {
  if (parts.length > 0) job.blocks.push({ parts })
}

/** The merged text of one base block, or of several that were joined; empty when it is gone. */
function contentOf(group: readonly number[], job: Job): MergedPart[] {
  const { base, a, b } = job
  const md = group.map((block) => base.blocks[block]!.markdown).join('\n\n')
  const own = { base: md, block: base.blocks[group[0]!]!.id }
  const [left, right] = [versionOf(group, a, job), versionOf(group, b, job)]
  if (left.md === right.md) return left.md === undefined ? [] : [left.md]
  if (left.md === md && left.kind !== 'move') return right.md === undefined ? [] : [right.md]
  if (right.md === md && right.kind !== 'move') return left.md === undefined ? [] : [left.md]
  if (left.md === undefined || right.md === undefined) {
    return [addConflict(job, 'delete-edit', { ...own, a: left.md ?? '', b: right.md ?? '' })]
  }
  if (left.md === md) return [right.md]
  if (right.md === md) return [left.md]
  if (!left.edits || !right.edits || shapesClash(group, left.edits, right.edits, job)) {
    return [addConflict(job, 'structure', { ...own, a: left.md, b: right.md })]
  }
  const isTable = base.blocks[group[0]!]!.kind === 'table'
  const stretches = mergePassage(md, left.edits, right.edits, isTable)
  return stretches.map((stretch) => partOf(stretch, own.block, job)).filter((part) => part !== '')
}

function partOf(stretch: Stretch3, block: string, job: Job): MergedPart {
  if ('md' in stretch) return stretch.md
  const { reason, ...texts } = stretch
  return addConflict(job, reason, { ...texts, block })
}

interface Version {
  readonly kind: 'same' | 'change' | 'delete' | 'move'
  /** Undefined when the whole is deleted. */
  readonly md: string | undefined
  /** Missing when the side did more than edit the words: it deleted or moved a part of the group. */
  readonly edits?: readonly Edit[]
}

function versionOf(group: readonly number[], side: Side, { base }: Job): Version {
  const md = group.map((block) => base.blocks[block]!.markdown).join('\n\n')
  const fates = group.map((block) => side.fates[block]!)
  const kind = fates[0]!.kind
  if (fates.every((fate) => fate.kind === 'delete')) return { kind: 'delete', md: undefined }
  const edits: Edit[] = []
  let offset = 0
  const seen = new Set<unknown>()
  group.forEach((block, index) => {
    const fate = fates[index]!
    if (!seen.has(fate))
      for (const edit of editsOf(fate.stretches, side.hunks, offset)) edits.push(edit)
    seen.add(fate)
    offset += base.blocks[block]!.markdown.length + 2
  })
  const torn =
    group.length > 1 && fates.some((fate) => fate.kind === 'delete' || fate.kind === 'move')
  return { kind, md: applied(md, edits, 0, md.length), ...(!torn && { edits }) }
}

/** Columns that come or go do not go together with rows that do. */
function shapesClash(
  group: readonly number[],
  a: readonly Edit[],
  b: readonly Edit[],
  { base }: Job,
): boolean {
  const { kind, markdown } = base.blocks[group[0]!]!
  if (kind === 'object' || kind === 'rule') return true
  if (kind !== 'table') return false
  const dashes = markdown.indexOf('\n| -')
  const columns = (edits: readonly Edit[]) =>
    edits.some(
      ({ start, end }) => end > dashes && start < markdown.indexOf('\n', dashes + 1) && end > start,
    )
  const shapes = (edits: readonly Edit[]) =>
    edits.some(
      ({ text, start, end }) => /[\n|]/.test(text) || /[\n|]/.test(markdown.slice(start, end)),
    )
  return (columns(a) && shapes(b)) || (columns(b) && shapes(a))
}
