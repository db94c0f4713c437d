/**
 * A suggestion outlives edits of its section: it is merged with what the section has become. Where both changed the
 * same, nothing is applied by itself: the change is contested, and shown with the words both began from.
 */
import { applyHunks, type Hunk, type Redline, redline } from '#app/domain/redline/index.ts'
import { readText, type Text } from '#app/domain/text/index.ts'
import { assemble } from './assemble.ts'
import { mergeTexts } from './merge.ts'
import type { Choice, Merge } from './types.ts'

export interface Rebased {
  /** In it `a` is the present text and `b` the suggestion. */
  readonly merge: Merge
  /** The present text with the whole suggestion in it; contested places say what the suggestion says. */
  readonly proposed: Text
  /** What the suggestion would change now, to accept or decline hunk by hunk. */
  readonly change: Redline
  /** By hunk: what stood there when the suggestion was made. */
  readonly contested: ReadonlyMap<number, string>
}

export function rebaseSuggestion(base: Text, suggested: Text, current: Text): Rebased {
  const merge = mergeTexts(base, current, suggested)
  const proposed = decided(merge, 'b', current)
  const change = redline(current, proposed)
  if (merge.clean) return { merge, proposed, change, contested: new Map() }
  const peaceful = new Set(redline(current, decided(merge, 'a', current)).hunks.map(nameOf))
  const disputed = change.hunks.filter((hunk) => !peaceful.has(nameOf(hunk)))
  const contested = new Map(disputed.map((hunk) => [hunk.index, startOf(hunk, merge)]))
  return { merge, proposed, change, contested }
}

function decided(merge: Merge, choice: Choice, current: Text): Text {
  const choices = new Map(merge.conflicts.map(({ index }) => [index, choice]))
  return readText(assemble(merge, choices), { previous: current })
}

const nameOf = ({ oldBlock, oldRange, before, after }: Hunk): string =>
  JSON.stringify([oldBlock, oldRange, before, after])

/** The passage of the conflict that the hunk belongs to. */
function startOf(hunk: Hunk, { conflicts }: Merge): string {
  const here =
    conflicts.find(({ b }) => hunk.after !== '' && b.includes(hunk.after)) ??
    conflicts.find(({ block }) => block !== undefined && block === hunk.oldBlock)
  return (here ?? conflicts[0])?.base ?? ''
}

export interface Decided {
  /** The present text with what was accepted. */
  readonly text: Text
  /** The suggestion without what was declined: what is left of it is its difference from `text`. */
  readonly rest: Text
}

/** Indexes of hunks of `rebased.change`; those in neither list wait. */
export function decideOnSuggestion(
  current: Text,
  { change }: Pick<Rebased, 'change'>,
  accepted: readonly number[],
  declined: readonly number[],
): Decided {
  const out = new Set(declined)
  const left = change.hunks.map(({ index }) => index).filter((index) => !out.has(index))
  return {
    text: applyHunks(current, change, accepted),
    rest: applyHunks(current, change, left),
  }
}
