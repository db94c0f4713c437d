/** A person says where a thread stands: that its changed place is the right one, or another place instead. */
import type { Person } from '#app/domain/shared/actor.ts'
import { blocked, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { beginWithThread } from '../begin.server.ts'
import { findPassage, type Marked } from '../find-passage.server.ts'
import { changeThread } from '../repo.server.ts'

export interface PlaceThread {
  readonly actor: Person
  readonly threadId: string
  readonly seenVersion: number
  /** The revision in which the person saw the place. */
  readonly seenRevisionId: string
  /** Undefined: where it stands now is right. */
  readonly place: Omit<Marked, 'seenRevisionId'> | undefined
}

export async function placeThread(
  { actor, threadId, seenVersion, seenRevisionId, place }: PlaceThread,
  { db, clock }: Deps,
): Promise<Result<{ readonly threadId: string }>> {
  return db.transaction().execute(async (trx) => {
    const begun = await beginWithThread(trx, threadId, actor, clock())
    if (!begun.ok) return begun
    const { chapter, institutionId, thread } = begun.value
    if (!place && thread.anchor_state === 'orphaned') return blocked({ key: 'comment.orphaned' })
    if (!place && thread.anchor_revision_id !== seenRevisionId) {
      return stale({ key: 'comment.stale' })
    }
    const found = place && (await findPassage(trx, { ...place, seenRevisionId }))
    if (place && found?.section.chapter_id !== chapter.id) {
      return stale({ key: 'comment.place-gone' })
    }
    const change = found
      ? {
          section_id: found.section.id,
          anchor: JSON.stringify(found.anchor),
          anchor_origin: JSON.stringify(found.origin),
          anchor_state: found.state,
          anchor_confirmed: 0,
          anchor_revision_id: found.anchor.revision,
        }
      : { anchor_confirmed: 1 }
    if (!(await changeThread(trx, threadId, seenVersion, change))) {
      return stale({ key: 'comment.stale' })
    }
    await recordEvent(trx, {
      event: 'comment.placed',
      actor,
      institutionId,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: threadId,
      details: { before: thread.anchor_state, attached: found !== undefined },
      at: timestamp(clock),
    })
    return ok({ threadId })
  })
}
