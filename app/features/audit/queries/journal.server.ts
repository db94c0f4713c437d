/** The audit trail of an edition, newest first, a page at a time; filtered by chapter, person and kind of event. */
import type { Deps } from '#app/platform/deps.server.ts'

export interface JournalFilter {
  readonly chapter: number | undefined
  readonly event: string
  /** Id of the last entry of the page before. */
  readonly after: string
}

const pageSize = 50

export async function loadJournal(
  editionId: string,
  filter: JournalFilter,
  { db }: Pick<Deps, 'db'>,
) {
  let entries = db
    .selectFrom('audit_events')
    .leftJoin('users', 'users.id', 'audit_events.actor_id')
    .leftJoin('institutions', 'institutions.id', 'audit_events.institution_id')
    .leftJoin('chapters', 'chapters.id', 'audit_events.chapter_id')
    .select([
      'audit_events.id',
      'audit_events.event',
      'audit_events.subject_id',
      'audit_events.details',
      'audit_events.created_at',
      'users.name',
      'institutions.short_name',
      'chapters.number',
      'chapters.title',
    ])
    .where('audit_events.edition_id', '=', editionId)
    .orderBy('audit_events.id', 'desc')
    .limit(pageSize + 1)
  if (filter.chapter) entries = entries.where('chapters.number', '=', filter.chapter)
  if (filter.event) entries = entries.where('audit_events.event', '=', filter.event)
  if (filter.after) entries = entries.where('audit_events.id', '<', filter.after)
  const rows = await entries.execute()
  const events = await db
    .selectFrom('audit_events')
    .select('event')
    .distinct()
    .where('edition_id', '=', editionId)
    .orderBy('event')
    .execute()
  return {
    entries: rows.slice(0, pageSize).map((row) => ({
      id: row.id,
      event: row.event,
      details: JSON.parse(row.details) as Record<string, unknown>,
      at: row.created_at,
      person: row.name,
      institution: row.short_name,
      chapter: row.number,
      title: row.title,
    })),
    next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined,
    events: events.map((e) => e.event),
  }
}
