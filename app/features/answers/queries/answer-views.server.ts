/** The draft and the released answer of items, with their links and what became of these. */
import type { Outcome } from '#app/domain/consultation/terms.ts'
import { type WordingRun, wordingChange } from '#app/domain/consultation/wording-change.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { type Connection, listLinks, servesReleased } from '../repo.server.ts'
import { linkStands } from '../standing-links.server.ts'

export interface LinkView {
  readonly id: string
  readonly section: string
  readonly fullNumber: string
  readonly revisionNumber: number
  readonly runs: readonly WordingRun[]
  readonly stands: boolean
  readonly acceptedWording: boolean
  readonly mayUndo: boolean
}

export interface AnswerView {
  readonly id: string
  readonly state: 'draft' | 'released'
  readonly outcome: Outcome
  readonly body: string
  readonly noChangeReason: string
  readonly updatedAt: string
  readonly by: string
  readonly institution: string
  readonly releasedAt: string | undefined
  readonly replaces: boolean
  readonly itemIds: readonly string[]
  readonly links: readonly LinkView[]
}

export async function loadAnswerViews(
  db: Connection,
  chapter: number,
  itemIds: readonly string[],
): Promise<readonly AnswerView[]> {
  const rows = await db
    .selectFrom('answers')
    .innerJoin('answer_items', 'answer_items.answer_id', 'answers.id')
    .leftJoin('users as author', 'author.id', 'answers.author_id')
    .leftJoin('users as releaser', 'releaser.id', 'answers.released_by')
    .leftJoin('institutions', 'institutions.id', 'answers.institution_id')
    .selectAll('answers')
    .select([
      'author.name as author_name',
      'releaser.name as releaser_name',
      'institutions.short_name',
    ])
    .distinct()
    .where('answer_items.item_id', 'in', itemIds)
    .where('answers.state', 'in', ['draft', 'released'])
    .execute()
  const ids = rows.map((row) => row.id)
  const links = await linkViews(db, chapter, ids)
  const items = await itemsOf(db, ids)
  return rows.map((row) => ({
    id: row.id,
    state: row.state === 'draft' ? 'draft' : 'released',
    outcome: row.outcome,
    body: row.body,
    noChangeReason: row.no_change_reason,
    updatedAt: row.updated_at,
    by: (row.state === 'draft' ? row.author_name : row.releaser_name) ?? '',
    institution: row.short_name ?? '',
    releasedAt: row.released_at ?? undefined,
    replaces: row.supersedes_id !== null,
    itemIds: items.filter((i) => i.answer_id === row.id).map((i) => i.item_id),
    links: links.get(row.id) ?? [],
  }))
}

const itemsOf = (db: Connection, answerIds: readonly string[]) =>
  answerIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('answer_items')
        .selectAll()
        .where('answer_id', 'in', answerIds)
        .orderBy('item_id')
        .execute()

async function linkViews(db: Connection, chapter: number, answerIds: readonly string[]) {
  const views = new Map<string, LinkView[]>()
  for (const link of await listLinks(db, answerIds)) {
    const all = views.get(link.answer_id) ?? []
    views.set(link.answer_id, all)
    const acceptedWording = link.revision_kind === 'accepted-wording'
    all.push({
      id: link.id,
      section: link.section_number,
      fullNumber: sectionNumber(chapter, link.section_number),
      revisionNumber: link.revision_number,
      runs: wordingChange(link.old_passage, link.passage),
      stands: linkStands(link),
      acceptedWording,
      mayUndo: acceptedWording && !(await servesReleased(db, link.revision_id)),
    })
  }
  return views
}
