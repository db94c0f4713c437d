/** Writes one remark of a thread: the row, whom it calls, the letters to them, the audit. Inside a transaction. */
import { mentionsIn } from '#app/domain/comments/mentions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { enqueue } from '#app/platform/outbox.server.ts'
import { type Begun, participantIds } from './begin.server.ts'
import { type Connection, insertComment, insertMentions, listCallable } from './repo.server.ts'

export interface Remark extends Begun {
  readonly threadId: string
  /** As in the address, for the letter. */
  readonly section: string
  readonly quote: string
  readonly actor: Person
  readonly body: string
  /** Chosen from the list, besides those named in the text. */
  readonly called: readonly string[]
  readonly at: string
}

export async function writeRemark(trx: Connection, r: Remark): Promise<void> {
  const id = newId()
  await insertComment(trx, {
    id,
    thread_id: r.threadId,
    author_id: r.actor.userId,
    institution_id: r.institutionId,
    body: r.body,
    created_at: r.at,
  })
  const people = await listCallable(trx, participantIds(r.facts), r.facts.coordinatorId)
  const called = new Set([...mentionsIn(r.body, people), ...r.called])
  const mentioned = people.filter((p) => called.has(p.id) && p.id !== r.actor.userId)
  await insertMentions(
    trx,
    mentioned.map((p) => ({ comment_id: id, user_id: p.id })),
  )
  await enqueue(
    trx,
    r.at,
    ...mentioned.map((person) => ({
      topic: 'mail.comment-mention',
      payload: {
        to: person.email,
        name: person.name,
        locale: person.locale,
        by: r.actor.name,
        edition: r.chapter.edition_slug,
        chapter: r.chapter.number,
        section: r.section,
        quote: r.quote,
        body: r.body,
        thread: r.threadId,
      },
    })),
  )
  await recordEvent(trx, {
    event: 'comment.added',
    actor: r.actor,
    institutionId: r.institutionId,
    editionId: r.chapter.edition_id,
    chapterId: r.chapter.id,
    subjectId: r.threadId,
    details: { commentId: id, section: r.section, mentioned: mentioned.map((p) => p.id) },
    at: r.at,
  })
}
