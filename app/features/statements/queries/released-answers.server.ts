/** Answers that the public may read, with the changes that realise them. Drafts and replaced answers never come out. */
import type { Outcome } from '#app/domain/consultation/terms.ts'
import type { Connection } from '../repo.server.ts'

export interface PublicAnswer {
  readonly id: string
  readonly outcome: Outcome
  readonly body: string
  readonly noChangeReason: string
  readonly releasedAt: string
  /** It took the place of an earlier one. */
  readonly renewed: boolean
  readonly institution: string
  readonly changes: readonly PublicChange[]
}

export interface PublicChange {
  readonly sectionId: string
  readonly sectionNumber: string
  readonly revisionNumber: number
  readonly blockId: string
  readonly before: string
  readonly after: string
}

export async function releasedAnswers(
  db: Connection,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, PublicAnswer>> {
  if (itemIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('answer_items')
    .innerJoin('answers', 'answers.id', 'answer_items.answer_id')
    .leftJoin('institutions', 'institutions.id', 'answers.institution_id')
    .select([
      'answer_items.item_id',
      'answers.id',
      'answers.outcome',
      'answers.body',
      'answers.no_change_reason',
      'answers.released_at',
      'answers.supersedes_id',
      'institutions.short_name',
    ])
    .where('answer_items.item_id', 'in', itemIds)
    .where('answers.state', '=', 'released')
    .execute()
  const changes = await changesOf(
    db,
    rows.map((row) => row.id),
  )
  return new Map(
    rows.map((row) => [
      row.item_id,
      {
        id: row.id,
        outcome: row.outcome,
        body: row.body,
        noChangeReason: row.no_change_reason,
        releasedAt: row.released_at ?? '',
        renewed: row.supersedes_id !== null,
        institution: row.short_name ?? '',
        changes: changes.get(row.id) ?? [],
      },
    ]),
  )
}

async function changesOf(
  db: Connection,
  answerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PublicChange[]>> {
  const changes = new Map<string, PublicChange[]>()
  if (answerIds.length === 0) return changes
  const rows = await db
    .selectFrom('change_links')
    .innerJoin('sections', 'sections.id', 'change_links.section_id')
    .innerJoin('section_revisions', 'section_revisions.id', 'change_links.revision_id')
    .select([
      'change_links.answer_id',
      'change_links.section_id',
      'change_links.block_id',
      'change_links.passage',
      'change_links.old_passage',
      'sections.number',
      'section_revisions.number as revision_number',
    ])
    .where('change_links.answer_id', 'in', [...new Set(answerIds)])
    .where('change_links.removed_at', 'is', null)
    .orderBy('change_links.id')
    .execute()
  for (const row of rows) {
    const all = changes.get(row.answer_id) ?? []
    all.push({
      sectionId: row.section_id,
      sectionNumber: row.number,
      revisionNumber: row.revision_number,
      blockId: row.block_id,
      before: row.old_passage,
      after: row.passage,
    })
    changes.set(row.answer_id, all)
  }
  return changes
}
