/**
 * Saves what a person decided where two texts met. The merge is made anew from the same three texts, so the form
 * carries decisions and no result; somebody's yet newer text meets it like any other save.
 */
import { assemble } from '#app/domain/merge/index.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { invalid, notFound, type Result } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { decisionOn } from '../conflict-choices.ts'
import { choicesFrom, conflictTexts, mergeCredits, mergeOnto } from '../merge-sections.server.ts'
import { findRevision } from '../repo.server.ts'
import { type SavedSection, saveSection } from './save-section.server.ts'

export interface ResolveConflict {
  readonly actor: Person
  readonly sectionId: string
  readonly baseRevisionId: string
  /** The newer revision the person saw. */
  readonly theirsRevisionId: string
  readonly title: string
  readonly mine: string
  readonly note: string
  readonly field: (name: string) => string | undefined
}

export async function resolveConflict(
  input: ResolveConflict,
  deps: Deps,
): Promise<Result<SavedSection>> {
  const base = await findRevision(deps.db, input.baseRevisionId)
  const theirs = await findRevision(deps.db, input.theirsRevisionId)
  if (base?.section_id !== input.sectionId || theirs?.section_id !== input.sectionId) {
    return notFound()
  }
  const merge = mergeOnto(base, theirs, input.mine)
  const texts = new Map<string, string>()
  for (const conflict of merge.conflicts) {
    const place = conflictTexts(conflict)
    const decided = decisionOn(place, input.field)
    if (!decided) return invalid({ key: 'section.undecided', field: `choice-${place.id}` })
    texts.set(place.id, decided.text)
  }
  const { actor, sectionId, title, note } = input
  return saveSection(
    {
      actor,
      sectionId,
      baseRevisionId: theirs.id,
      title,
      markdown: assemble(merge, choicesFrom(merge, texts)),
      note,
      kind: 'merge',
      credits: mergeCredits(theirs, actor),
    },
    deps,
  )
}
