/** First step of every decision on an item: lock its chapter, then read the item and the facts permissions ask. */
import type { ItemFacts } from '#app/domain/permissions/facts.ts'
import {
  type ChapterRow,
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { rigaDay } from '#app/platform/calendar.server.ts'
import { type Connection, findItem, type ItemRow, institutionIdsOf } from './repo.server.ts'

export interface BegunItem {
  readonly item: ItemRow
  readonly chapter: ChapterRow
  readonly facts: ItemFacts
}

export async function beginWithItem(
  trx: Connection,
  itemId: string,
  now: Date,
): Promise<BegunItem | undefined> {
  const found = await findItem(trx, itemId)
  if (!found) return undefined
  await lockChapter(trx, found.chapter_id)
  const item = await findItem(trx, itemId)
  const chapter = await findChapterById(trx, found.chapter_id)
  return item && chapter && { item, chapter, facts: await loadItemFacts(trx, chapter, item, now) }
}

export async function loadItemFacts(
  db: Connection,
  chapter: ChapterRow,
  item: Pick<ItemRow, 'statement_id' | 'signoff_id'>,
  now: Date,
): Promise<ItemFacts> {
  const answered = await db
    .selectFrom('answer_items')
    .innerJoin('answers', 'answers.id', 'answer_items.answer_id')
    .innerJoin('items', 'items.id', 'answer_items.item_id')
    .select('answers.id')
    .where('items.statement_id', '=', item.statement_id)
    .where('answers.state', '=', 'released')
    .executeTakeFirst()
  return {
    ...(await loadChapterFacts(db, chapter, now)),
    raisedByIds: await institutionIdsOf(db, item.statement_id),
    fromSignOff: item.signoff_id !== null,
    answered: answered !== undefined,
    pastDeadline: chapter.sign_off_due_on !== null && chapter.sign_off_due_on < rigaDay(now),
  }
}
