/** Statements on answers, the items they serve and their links to changes. */
import type { Insertable, Kysely, Updateable } from 'kysely'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findAnswer = (db: Connection, id: string) =>
  db.selectFrom('answers').selectAll().where('id', '=', id).executeTakeFirst()

export type AnswerRow = NonNullable<Awaited<ReturnType<typeof findAnswer>>>

export const insertAnswer = (trx: Connection, row: Insertable<Schema['answers']>) =>
  trx.insertInto('answers').values(row).execute()

export const setAnswer = (trx: Connection, id: string, change: Updateable<Schema['answers']>) =>
  trx.updateTable('answers').set(change).where('id', '=', id).execute()

export async function itemIdsOf(db: Connection, answerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('answer_items')
    .select('item_id')
    .where('answer_id', '=', answerId)
    .orderBy('item_id')
    .execute()
  return rows.map((row) => row.item_id)
}

export async function setItemsOf(
  trx: Connection,
  answerId: string,
  itemIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom('answer_items').where('answer_id', '=', answerId).execute()
  await trx
    .insertInto('answer_items')
    .values(itemIds.map((item_id) => ({ answer_id: answerId, item_id })))
    .execute()
}

/** A draft that was thrown away leaves nothing but its trace in the audit. */
export async function deleteAnswer(trx: Connection, answerId: string): Promise<void> {
  await trx.deleteFrom('change_links').where('answer_id', '=', answerId).execute()
  await trx.deleteFrom('answer_items').where('answer_id', '=', answerId).execute()
  await trx.deleteFrom('answers').where('id', '=', answerId).execute()
}

/** Items as the rules on drafts look at them, in the order of their ids. */
export const listItems = (db: Connection, itemIds: readonly string[]) =>
  itemIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('items')
        .innerJoin('statements', 'statements.id', 'items.statement_id')
        .select([
          'items.id',
          'items.number',
          'items.chapter_id',
          'items.state',
          'items.statement_id',
          'statements.number as statement_number',
        ])
        .where('items.id', 'in', itemIds)
        .orderBy('items.id')
        .execute()

/** The draft and the released answer of each item, where there are any. */
export const liveAnswersOf = (db: Connection, itemIds: readonly string[]) =>
  itemIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('answer_items')
        .innerJoin('answers', 'answers.id', 'answer_items.answer_id')
        .select(['answer_items.item_id', 'answers.id', 'answers.state', 'answers.outcome'])
        .where('answer_items.item_id', 'in', itemIds)
        .where('answers.state', '!=', 'superseded')
        .execute()

export const insertLink = (trx: Connection, row: Insertable<Schema['change_links']>) =>
  trx.insertInto('change_links').values(row).execute()

export const findLink = (db: Connection, id: string) =>
  db
    .selectFrom('change_links')
    .innerJoin('answers', 'answers.id', 'change_links.answer_id')
    .innerJoin('section_revisions', 'section_revisions.id', 'change_links.revision_id')
    .selectAll('change_links')
    .select(['answers.chapter_id', 'answers.state as answer_state', 'section_revisions.kind'])
    .where('change_links.id', '=', id)
    .executeTakeFirst()

export type LinkRow = NonNullable<Awaited<ReturnType<typeof findLink>>>

export const removeLink = (trx: Connection, id: string, at: string) =>
  trx.updateTable('change_links').set({ removed_at: at }).where('id', '=', id).execute()

/** Links that have not been removed, with the present text of their sections. */
export const listLinks = (db: Connection, answerIds: readonly string[]) =>
  answerIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('change_links')
        .innerJoin('sections', 'sections.id', 'change_links.section_id')
        .innerJoin('section_revisions as made', 'made.id', 'change_links.revision_id')
        .innerJoin('section_revisions as now', 'now.id', 'sections.current_revision_id')
        .selectAll('change_links')
        .select([
          'sections.number as section_number',
          'made.number as revision_number',
          'made.kind as revision_kind',
          'now.id as present_id',
          'now.markdown',
          'now.blocks',
        ])
        .where('change_links.answer_id', 'in', answerIds)
        .where('change_links.removed_at', 'is', null)
        .orderBy('change_links.id')
        .execute()

export type ListedLink = Awaited<ReturnType<typeof listLinks>>[number]

/** Another answer that is or was public stands on the same revision. */
export async function servesReleased(db: Connection, revisionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('change_links')
    .innerJoin('answers', 'answers.id', 'change_links.answer_id')
    .select('change_links.id')
    .where('change_links.revision_id', '=', revisionId)
    .where('answers.state', '!=', 'draft')
    .executeTakeFirst()
  return row !== undefined
}

export const insertItemEvent = (trx: Connection, row: Insertable<Schema['item_events']>) =>
  trx.insertInto('item_events').values(row).execute()

export const setItemPlace = (
  trx: Connection,
  id: string,
  place: Pick<
    Updateable<Schema['items']>,
    'section_id' | 'anchor' | 'anchor_state' | 'anchor_confirmed' | 'anchor_revision_id'
  >,
) => trx.updateTable('items').set(place).where('id', '=', id).execute()

/** Who is told of an answer: each statement with its sender's address, if it has one, and its institutions. */
export const listStatements = (db: Connection, ids: readonly string[]) =>
  db
    .selectFrom('statements')
    .leftJoin('submitters', (join) =>
      join
        .onRef('submitters.id', '=', 'statements.submitter_id')
        .on('submitters.erased_at', 'is', null),
    )
    .select([
      'statements.id',
      'statements.number',
      'statements.locale',
      'statements.channel',
      'statements.form_token',
      'statements.secret_hash',
      'submitters.email',
    ])
    .where('statements.id', 'in', ids)
    .execute()

export async function institutionsOf(db: Connection, statementId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('statement_institutions')
    .select('institution_id')
    .where('statement_id', '=', statementId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.institution_id)
}

export const findAnsweredItem = (db: Connection, id: string) =>
  db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .selectAll('items')
    .select('statements.number as statement_number')
    .where('items.id', '=', id)
    .executeTakeFirst()

export type ItemRow = NonNullable<Awaited<ReturnType<typeof findAnsweredItem>>>
