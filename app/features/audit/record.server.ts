/** One row a change, in the same transaction as the change. Holds ids, never names, e-mails or texts. */
import type { Kysely } from 'kysely'
import type { Actor } from '#app/domain/shared/actor.ts'
import { newId } from '#app/platform/ids.server.ts'
import type { Schema } from '#db/schema/index.ts'

export interface AuditEntry {
  /** `noun.past-participle`, for example `section.approved`. */
  readonly event: string
  readonly actor: Actor
  readonly institutionId?: string
  readonly editionId?: string
  readonly chapterId?: string
  readonly subjectId: string
  readonly details?: Readonly<Record<string, unknown>>
  readonly at: string
}

export async function recordEvent(trx: Kysely<Schema>, entry: AuditEntry): Promise<void> {
  await trx
    .insertInto('audit_events')
    .values({
      id: newId(),
      event: entry.event,
      actor_id: entry.actor.kind === 'person' ? entry.actor.userId : null,
      institution_id: entry.institutionId ?? null,
      edition_id: entry.editionId ?? null,
      chapter_id: entry.chapterId ?? null,
      subject_id: entry.subjectId,
      details: JSON.stringify(entry.details ?? {}),
      created_at: entry.at,
    })
    .execute()
}
