/** A participant begins a thread on a passage; a text saved meanwhile takes the passage along or refuses it. */
import type { Person } from '#app/domain/shared/actor.ts'
import { invalid, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { findSectionById } from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { beginCommenting } from '../begin.server.ts'
import { findPassage, type Marked } from '../find-passage.server.ts'
import { insertThread } from '../repo.server.ts'
import { writeRemark } from '../write-remark.server.ts'

export interface StartThread extends Marked {
  readonly actor: Person
  readonly body: string
  readonly called: readonly string[]
}

export async function startThread(
  input: StartThread,
  { db, clock }: Deps,
): Promise<Result<{ readonly threadId: string }>> {
  const body = input.body.trim()
  if (body === '') return invalid({ key: 'form.required', field: 'body' })
  return db.transaction().execute(async (trx) => {
    const section = await findSectionById(trx, input.sectionId)
    if (!section) return notFound()
    const begun = await beginCommenting(trx, section.chapter_id, input.actor, clock())
    if (!begun.ok) return begun
    const place = await findPassage(trx, input)
    if (!place) return stale({ key: 'comment.place-gone', field: 'body' })
    const at = timestamp(clock)
    const threadId = newId()
    await insertThread(trx, {
      id: threadId,
      chapter_id: section.chapter_id,
      section_id: section.id,
      anchor: JSON.stringify(place.anchor),
      anchor_origin: JSON.stringify(place.origin),
      anchor_state: place.state,
      anchor_confirmed: 0,
      anchor_revision_id: place.anchor.revision,
      version: 1,
      resolved_at: null,
      resolved_by: null,
      created_at: at,
    })
    await writeRemark(trx, {
      ...begun.value,
      threadId,
      section: section.number,
      quote: place.origin.quote,
      actor: input.actor,
      body,
      called: input.called,
      at,
    })
    return ok({ threadId })
  })
}
