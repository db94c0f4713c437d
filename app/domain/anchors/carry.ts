/**
 * Carries anchors from one revision to another: over the edit script first, then to the unique quote in words
 * that are new near its place, and everywhere else only as a proposal. Where two places are equally likely
 * the anchor is orphaned: it never jumps silently.
 */
import { type Redline, redline } from '#app/domain/redline/index.ts'
import type { Text } from '#app/domain/text/index.ts'
import { Certainty } from './certainty.ts'
import { Doubts } from './doubt.ts'
import { mapPortion, type Portion } from './portion.ts'
import {
  countWords,
  likeness,
  makeAnchor,
  quoteOf,
  type Range,
  rangeOf,
  sameWords,
} from './ranges.ts'
import { type Fate, offsetInGroup, Script } from './script.ts'
import { findNearby, occurrences, propose } from './search.ts'
import type { Anchor, AnchorState, Carried } from './types.ts'

export interface CarryOptions {
  /** Id of the new revision, written into the carried anchor. */
  readonly revision: string
  /** The redline of the two texts, when it is at hand. */
  readonly change?: Pick<Redline, 'ops'>
}

/** Share of the quote that must be left for it to be called changed rather than gone. */
const leastKept = 0.5

export function carryAnchor(anchor: Anchor, old: Text, next: Text, options: CarryOptions): Carried {
  return carryAnchors([anchor], old, next, options)[0]!
}

export function carryAnchors(
  anchors: readonly Anchor[],
  old: Text,
  next: Text,
  { revision, change = redline(old, next) }: CarryOptions,
): Carried[] {
  const script = new Script(old, change)
  const job: Job = {
    old,
    next,
    revision,
    script,
    doubts: new Doubts(old, next, script),
    certainty: new Certainty(old, next, script),
  }
  return anchors.map((anchor) => carryOne(anchor, job))
}

interface Job {
  readonly old: Text
  readonly next: Text
  readonly revision: string
  readonly script: Script
  readonly doubts: Doubts
  readonly certainty: Certainty
}

function carryOne(anchor: Anchor, job: Job): Carried {
  const range = rangeOf(job.old, anchor)
  if (!range) return orphan(anchor, job)
  const parts = portionsOf(range, job)
  if (parts.some(({ doubtful }) => doubtful) && !standsOnce(anchor, parts, job)) {
    return orphan(anchor, job)
  }
  const carried =
    parts.length === 1 ? fromOne(anchor, parts[0]!.portion, job) : fromMany(anchor, parts, job)
  return carried ?? fallBack(anchor, parts[0]!.portion.fate, job)
}

/** A passage that is found once in both texts, word for word, needs no other proof. */
function standsOnce({ quote }: Anchor, parts: readonly Part[], { next, certainty }: Job): boolean {
  const range = parts[0]!.portion.range
  if (parts.length > 1 || !range) return false
  return certainty.ofPassage(quote, quoteOf(next, range))
}

interface Part {
  readonly portion: Portion
  readonly doubtful: boolean
}

/** The passage cut by the groups of blocks that share a fate. */
function portionsOf({ block, start, endBlock, end }: Range, job: Job): Part[] {
  const parts: Part[] = []
  const done = new Set<Fate>()
  for (let at = block; at <= endBlock; at++) {
    const fate = job.script.of(at)
    if (done.has(fate)) continue
    done.add(fate)
    const last = Math.min(endBlock, fate.olds.at(-1)!)
    const from = at === block ? offsetInGroup(job.old, fate.olds, block, start) : 0
    const size = job.old.blocks[last]!.text.length
    const to = offsetInGroup(job.old, fate.olds, last, last === endBlock ? end : size)
    const portion = mapPortion(job.old, job.next, fate, from, to)
    const doubtful = fate.kind !== 'delete' && isDoubtful(fate, [at, last], from, to, job)
    parts.push({ portion, doubtful })
  }
  return parts
}

function isDoubtful(
  fate: Fate,
  [first, last]: readonly [number, number],
  from: number,
  to: number,
  { doubts, certainty }: Job,
): boolean {
  if (doubts.aboutPassage(fate, from, to) || doubts.aboutBlock(fate)) return true
  if (!certainty.ofRepeated(fate, from, to)) return true
  for (let block = first; block <= last; block++) if (!certainty.of(fate, block)) return true
  return false
}

function fromOne(anchor: Anchor, portion: Portion, job: Job): Carried | undefined {
  const { range, kept, replaced, alone, fate } = portion
  if (!range) return undefined
  const quote = quoteOf(job.next, range)
  const moved = fate.kind === 'move'
  if (sameWords(quote, anchor.quote)) {
    return carriedTo(range, alone ? 'changed' : moved ? 'moved' : 'exact', 1, job)
  }
  const words = countWords(anchor.quote)
  const inPlace = replaced && words <= 3 && countWords(quote) <= 3 * words + 2
  if (kept < leastKept && !inPlace) return undefined
  if (wasElsewhere(anchor, quote, job)) return undefined
  const score = Math.max(likeness(anchor.quote, quote), Math.min(kept, 0.95))
  return carriedTo(range, 'changed', Math.min(0.99, score), job)
}

/** Words that stood in another place of the old text belong to that place. */
function wasElsewhere(anchor: Anchor, quote: string, { old }: Job): boolean {
  if (countWords(quote) < 3) return false
  const own = rangeOf(old, anchor)!
  return occurrences(old, quote).some(
    ({ block, start, end }) =>
      block < own.block ||
      block > own.endBlock ||
      (block === own.block && end <= own.start) ||
      (block === own.endBlock && start >= own.end),
  )
}

/** A passage over several blocks stays together, or what is left of it is shown for confirmation. */
function fromMany(anchor: Anchor, parts: readonly Part[], job: Job): Carried | undefined {
  const left = parts.flatMap(({ portion }) => (portion.range ? [portion] : []))
  if (left.length === 0) return undefined
  const [first, last] = [left[0]!.range!, left.at(-1)!.range!]
  const inOrder = left.every(
    ({ range }, at) => at === 0 || range!.block >= left[at - 1]!.range!.endBlock,
  )
  const range: Range = { ...first, endBlock: last.endBlock, end: last.end }
  if (!inOrder || last.endBlock - first.block > 2 * parts.length + 2) return undefined
  const quote = quoteOf(job.next, range)
  if (sameWords(quote, anchor.quote)) {
    const moved = left.every(({ fate }) => fate.kind === 'move')
    return carriedTo(range, moved ? 'moved' : 'exact', 1, job)
  }
  const score = likeness(anchor.quote, quote)
  if (score < leastKept || wasElsewhere(anchor, quote, job)) return undefined
  return carriedTo(range, 'changed', Math.min(0.99, score), job)
}

function carriedTo(range: Range, state: AnchorState, score: number, job: Job): Carried {
  return { state, anchor: makeAnchor(job.next, range, job.revision), score: round(score) }
}

function fallBack(anchor: Anchor, fate: Fate, job: Job): Carried {
  const found = findNearby(job.old, job.next, job.script, fate, anchor)
  return found ? carriedTo(found.range, 'moved', found.score, job) : orphan(anchor, job)
}

function orphan(anchor: Anchor, { next, revision }: Job): Carried {
  const found = propose(next, anchor)
  if (!found) return { state: 'orphaned', score: 0 }
  const proposal = { anchor: makeAnchor(next, found.range, revision), score: round(found.score) }
  return { state: 'orphaned', score: 0, proposal }
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}
