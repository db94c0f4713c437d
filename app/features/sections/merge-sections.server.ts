/** A writer's text and the newer one, from the revision both began with: merged, with the places to decide. */
import { type Choice, type Conflict, type Merge, mergeTexts } from '#app/domain/merge/index.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { readText } from '#app/domain/text/index.ts'
import type { ConflictTexts } from './conflict-choices.ts'
import type { RevisionRow } from './repo.server.ts'
import { textOfRevision } from './revision-text.server.ts'
import type { Credit } from './write-revision.server.ts'

type StoredRevision = Pick<RevisionRow, 'id' | 'markdown' | 'blocks'>

/** In the result `a` is theirs and `b` is mine. */
export function mergeOnto(base: StoredRevision, theirs: StoredRevision, mine: string): Merge {
  const start = textOfRevision(base)
  return mergeTexts(start, textOfRevision(theirs), readText(mine, { previous: start }))
}

export const placeId = (conflict: Conflict): string => `c${conflict.index}`

/** What the page of decisions shows of a conflict; both sides together where both only added. */
export function conflictTexts(conflict: Conflict): ConflictTexts {
  const { base, a, b } = conflict
  const bothText = base === '' && a !== '' && b !== '' ? `${a.trim()} ${b.trim()}` : undefined
  return {
    id: placeId(conflict),
    theirsText: a,
    mineText: b,
    bothText,
    proposal: bothText ?? b,
  }
}

/** Decisions as texts: what somebody wrote or chose stands as it is. */
export const choicesFrom = (
  merge: Merge,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<number, Choice> =>
  new Map(
    merge.conflicts.flatMap((conflict): [number, Choice][] => {
      const text = texts.get(placeId(conflict))
      return text === undefined ? [] : [[conflict.index, choiceOf(conflict, text)]]
    }),
  )

/** A move conflict is decided by side, so that the block stands where that side put it. */
function choiceOf(conflict: Conflict, text: string): Choice {
  if (text === conflict.a && conflict.reason === 'move-move') return 'a'
  if (text === conflict.b && conflict.reason === 'move-move') return 'b'
  return { text }
}

/** The author of the newer text is named in the merged one, unless both are the same person in two windows. */
export const mergeCredits = (
  theirs: Pick<RevisionRow, 'author_id'>,
  actor: Person,
): readonly Credit[] =>
  theirs.author_id && theirs.author_id !== actor.userId
    ? [{ kind: 'merge', userId: theirs.author_id }]
    : []
