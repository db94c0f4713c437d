/** Items without a released answer, objections that still block and what waits for moderation, per chapter. */
import type { Connection } from '../repo.server.ts'

export interface OpenItems {
  readonly unanswered: number
  readonly objections: number
  /** Private persons' items that the coordinator has not looked at. */
  readonly unmoderated: number
}

export async function countOpenItems(
  db: Connection,
  editionId: string,
): Promise<ReadonlyMap<string, OpenItems>> {
  const rows = await db
    .selectFrom('items')
    .innerJoin('chapters', 'chapters.id', 'items.chapter_id')
    .leftJoin('answer_items', 'answer_items.item_id', 'items.id')
    .leftJoin('answers', (join) =>
      join.onRef('answers.id', '=', 'answer_items.answer_id').on('answers.state', '=', 'released'),
    )
    .select((eb) => [
      'items.chapter_id',
      'items.id',
      'items.signoff_id',
      'items.stance',
      'items.published_at',
      eb.fn.count<number>('answers.id').as('released'),
    ])
    .where('chapters.edition_id', '=', editionId)
    .where('items.state', '=', 'confirmed')
    .groupBy([
      'items.chapter_id',
      'items.id',
      'items.signoff_id',
      'items.stance',
      'items.published_at',
    ])
    .execute()
  const counts = new Map<string, { -readonly [K in keyof OpenItems]: OpenItems[K] }>()
  for (const row of rows) {
    const count = counts.get(row.chapter_id) ?? { unanswered: 0, objections: 0, unmoderated: 0 }
    counts.set(row.chapter_id, count)
    if (Number(row.released) === 0) count.unanswered++
    if (row.published_at === null && row.signoff_id === null) count.unmoderated++
    const settled = row.stance === 'agreed' || row.stance === 'recorded-maintained'
    if (row.signoff_id !== null && !settled) count.objections++
  }
  return counts
}
