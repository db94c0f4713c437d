/** Statements on sections, their immutable revisions and private drafts. */
import type { Insertable, Kysely, Updateable } from 'kysely'
import type { PresentSection } from '#app/domain/workflow/template-state.ts'
import type { Schema } from '#db/schema/index.ts'

export type Connection = Kysely<Schema>

export const findSectionById = (db: Connection, id: string) =>
  db.selectFrom('sections').selectAll().where('id', '=', id).executeTakeFirst()

export type SectionRow = NonNullable<Awaited<ReturnType<typeof findSectionById>>>

/** By its number in the chapter, with its present revision. */
export async function findSection(db: Connection, chapterId: string, number: string) {
  const section = await db
    .selectFrom('sections')
    .selectAll()
    .where('chapter_id', '=', chapterId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!section) return undefined
  const { current_revision_id } = section
  return {
    ...section,
    current: current_revision_id ? await findRevision(db, current_revision_id) : undefined,
  }
}

export const findRevision = (db: Connection, id: string) =>
  db.selectFrom('section_revisions').selectAll().where('id', '=', id).executeTakeFirst()

export type RevisionRow = NonNullable<Awaited<ReturnType<typeof findRevision>>>

export const findRevisionByNumber = (db: Connection, sectionId: string, number: number) =>
  db
    .selectFrom('section_revisions')
    .selectAll()
    .where('section_id', '=', sectionId)
    .where('number', '=', number)
    .executeTakeFirst()

export const insertRevision = (trx: Connection, row: Insertable<Schema['section_revisions']>) =>
  trx.insertInto('section_revisions').values(row).execute()

/** Compare and set: false when somebody saved another revision since `expected`. */
export async function pointSection(
  trx: Connection,
  sectionId: string,
  expected: string | null,
  revisionId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('sections')
    .set({ current_revision_id: revisionId })
    .where('id', '=', sectionId)
    .where('current_revision_id', expected === null ? 'is' : '=', expected)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const insertCredits = (
  trx: Connection,
  rows: readonly Insertable<Schema['revision_credits']>[],
) =>
  rows.length === 0 ? Promise.resolve() : trx.insertInto('revision_credits').values(rows).execute()

export const findDraft = (db: Connection, userId: string, sectionId: string) =>
  db
    .selectFrom('drafts')
    .selectAll()
    .where('user_id', '=', userId)
    .where('section_id', '=', sectionId)
    .executeTakeFirst()

export const putDraft = (db: Connection, draft: Insertable<Schema['drafts']>) =>
  db
    .insertInto('drafts')
    .values(draft)
    .onConflict((oc) =>
      oc.columns(['user_id', 'section_id']).doUpdateSet({
        base_revision_id: draft.base_revision_id,
        title: draft.title,
        markdown: draft.markdown,
        updated_at: draft.updated_at,
      }),
    )
    .execute()

export const deleteDraft = (db: Connection, userId: string, sectionId: string) =>
  db
    .deleteFrom('drafts')
    .where('user_id', '=', userId)
    .where('section_id', '=', sectionId)
    .execute()

export const setChapterTitle = (trx: Connection, chapterId: string, title: string) =>
  trx.updateTable('chapters').set({ title }).where('id', '=', chapterId).execute()

/** What may hold on to a passage of a section; all have the same columns for it. */
export type AnchoredTable = 'items' | 'comment_threads'

/** Whoever's place in a section may move with its text. */
export function listAnchored(trx: Connection, table: AnchoredTable, sectionId: string) {
  if (table === 'items') {
    return anchored(trx, table, sectionId)
      .where('state', 'in', ['submitted', 'confirmed'])
      .execute()
  }
  return anchored(trx, table, sectionId).execute()
}

const anchored = (trx: Connection, table: AnchoredTable, sectionId: string) =>
  trx
    .selectFrom(table as 'items')
    .select([
      'id',
      'anchor',
      'anchor_origin',
      'anchor_state',
      'anchor_confirmed',
      'anchor_revision_id',
    ])
    .where('section_id', '=', sectionId)
    .where('anchor', 'is not', null)

export async function listPresentSections(
  db: Connection,
  chapterId: string,
): Promise<PresentSection[]> {
  const rows = await listSections(db, chapterId)
  return rows.map((row) => ({
    number: row.number,
    title: row.title,
    empty: (row.markdown ?? '') === '',
    absentReason: row.absent_reason,
    written: row.current_revision_id !== null,
  }))
}

export const listSections = (db: Connection, chapterId: string) =>
  db
    .selectFrom('sections')
    .leftJoin('section_revisions', 'section_revisions.id', 'sections.current_revision_id')
    .select([
      'sections.id',
      'sections.number',
      'sections.position',
      'sections.topics',
      'sections.absent_reason',
      'sections.current_revision_id',
      'section_revisions.title',
      'section_revisions.markdown',
    ])
    .where('sections.chapter_id', '=', chapterId)
    .orderBy('sections.position')
    .execute()

export const insertSectionRow = (trx: Connection, row: Insertable<Schema['sections']>) =>
  trx.insertInto('sections').values(row).execute()

export const updateSection = (
  trx: Connection,
  sectionId: string,
  change: Updateable<Schema['sections']>,
) => trx.updateTable('sections').set(change).where('id', '=', sectionId).execute()

export const placeAnchored = (
  trx: Connection,
  table: AnchoredTable,
  id: string,
  place: {
    readonly anchor: string | null
    readonly state: Schema['items']['anchor_state']
    readonly confirmed: boolean
    readonly revisionId: string
  },
) =>
  trx
    .updateTable(table as 'items')
    .set({
      anchor: place.anchor,
      anchor_state: place.state,
      anchor_confirmed: place.confirmed ? 1 : 0,
      anchor_revision_id: place.revisionId,
    })
    .where('id', '=', id)
    .execute()
