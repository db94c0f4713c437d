/** A suggestion outlives edits of its section: it is merged with what the section has become. */
import { type Redline, redline } from '#app/domain/redline/index.ts'
import { readText, type Text } from '#app/domain/text/index.ts'
import { mergeTexts } from './merge.ts'
import type { Merge } from './types.ts'

export interface Rebased {
  /** Conflicts mean: the author of the text, or of the suggestion, has to look again. In it `a` is the present text. */
  readonly merge: Merge
  /** The present text with the suggestion in it, conflicts left as the base had them. */
  readonly proposed: Text
  /** What the suggestion would change now, to accept or decline hunk by hunk. */
  readonly change: Redline
}

export function rebaseSuggestion(base: Text, suggested: Text, current: Text): Rebased {
  const merge = mergeTexts(base, current, suggested)
  const proposed = readText(merge.text, { previous: current })
  return { merge, proposed, change: redline(current, proposed) }
}
