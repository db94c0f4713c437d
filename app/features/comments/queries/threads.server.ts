/** Threads of a chapter with their remarks, oldest first. */
import type { Anchor } from '#app/domain/anchors/index.ts'
import type { ThreadEntry } from '../margin-types.ts'
import type { Connection } from '../repo.server.ts'

export async function loadThreads(
  db: Connection,
  chapterId: string,
): Promise<readonly ThreadEntry[]> {
  const threads = await db
    .selectFrom('comment_threads')
    .selectAll()
    .where('chapter_id', '=', chapterId)
    .orderBy('id')
    .execute()
  if (threads.length === 0) return []
  const remarks = await remarksOf(db, chapterId)
  const origins = threads.map((t) => JSON.parse(t.anchor_origin) as Anchor)
  const numbers = await revisionNumbers(
    db,
    origins.map((o) => o.revision),
  )
  return threads.map((thread, i): ThreadEntry => {
    const origin = origins[i]
    return {
      kind: 'comment',
      id: thread.id,
      sectionId: thread.section_id,
      anchor: JSON.parse(thread.anchor) as Anchor,
      state: thread.anchor_state,
      confirmed: thread.anchor_confirmed === 1,
      resolved: thread.resolved_at !== null,
      quote: origin?.quote ?? '',
      madeIn: numbers.get(origin?.revision ?? ''),
      version: thread.version,
      anchorRevisionId: thread.anchor_revision_id,
      remarks: remarks.filter((r) => r.threadId === thread.id),
    }
  })
}

const remarksOf = (db: Connection, chapterId: string) =>
  db
    .selectFrom('comments')
    .innerJoin('comment_threads', 'comment_threads.id', 'comments.thread_id')
    .innerJoin('users', 'users.id', 'comments.author_id')
    .innerJoin('institutions', 'institutions.id', 'comments.institution_id')
    .select([
      'comments.id',
      'comments.thread_id as threadId',
      'users.name as author',
      'institutions.short_name as institution',
      'comments.body',
      'comments.created_at as at',
    ])
    .where('comment_threads.chapter_id', '=', chapterId)
    .orderBy('comments.id')
    .execute()

async function revisionNumbers(db: Connection, ids: readonly string[]) {
  const rows = await db
    .selectFrom('section_revisions')
    .select(['id', 'number'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.number]))
}
