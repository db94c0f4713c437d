/** Items of a chapter with their answers and links, as the guards look at them. */
import { changeStands } from '#app/domain/consultation/change-link.ts'
import { restoreText } from '#app/domain/text/index.ts'
import type { ItemProgress } from '#app/domain/workflow/progress.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow, Connection } from '../repo.server.ts'

export async function loadItemsProgress(
  db: Connection,
  chapter: ChapterRow,
): Promise<readonly ItemProgress[]> {
  const items = await liveItems(db, chapter.id)
  if (items.length === 0) return []
  const answers = await currentAnswers(db, chapter.id)
  const links = await liveLinks(db, chapter)
  return items.map((item) => {
    const answer = answers.get(item.id)
    return {
      itemId: item.id,
      number: `${item.statement_number}/${item.number}`,
      fromSignOff: item.signoff_id !== null,
      institution: item.short_name ?? undefined,
      stance: item.stance ?? undefined,
      awaitsModeration: item.published_at === null && item.signoff_id === null,
      answer: answer && {
        outcome: answer.outcome,
        released: answer.state === 'released',
        noChangeReason: answer.no_change_reason !== '',
      },
      links: (answer && links.get(answer.id)) ?? [],
      anchorState: item.anchor_state,
      anchorConfirmed: item.anchor_confirmed === 1,
    }
  })
}

const liveItems = (db: Connection, chapterId: string) =>
  db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .leftJoin('statement_institutions', (join) =>
      join
        .onRef('statement_institutions.statement_id', '=', 'statements.id')
        .on('statement_institutions.position', '=', 0),
    )
    .leftJoin('institutions', 'institutions.id', 'statement_institutions.institution_id')
    .select([
      'items.id',
      'items.number',
      'items.signoff_id',
      'items.stance',
      'items.published_at',
      'items.anchor_state',
      'items.anchor_confirmed',
      'statements.number as statement_number',
      'institutions.short_name',
    ])
    .where('items.chapter_id', '=', chapterId)
    .where('items.state', '=', 'confirmed')
    .orderBy('items.id')
    .execute()

/** The newest answer that is not superseded: a draft over nothing, a released one over a draft's predecessor. */
async function currentAnswers(db: Connection, chapterId: string) {
  const rows = await db
    .selectFrom('answers')
    .innerJoin('answer_items', 'answer_items.answer_id', 'answers.id')
    .select([
      'answers.id',
      'answers.outcome',
      'answers.state',
      'answers.no_change_reason',
      'answer_items.item_id',
    ])
    .where('answers.chapter_id', '=', chapterId)
    .where('answers.state', '!=', 'superseded')
    .orderBy('answers.id')
    .execute()
  const current = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    const before = current.get(row.item_id)
    if (before?.state === 'released' && row.state === 'draft') continue
    current.set(row.item_id, row)
  }
  return current
}

/** Links of the chapter's answers, each checked against the present text of its section. */
async function liveLinks(db: Connection, chapter: ChapterRow) {
  const rows = await db
    .selectFrom('change_links')
    .innerJoin('answers', 'answers.id', 'change_links.answer_id')
    .innerJoin('sections', 'sections.id', 'change_links.section_id')
    .leftJoin('section_revisions', 'section_revisions.id', 'sections.current_revision_id')
    .select([
      'change_links.answer_id',
      'change_links.block_id',
      'change_links.passage',
      'change_links.old_passage',
      'sections.number',
      'section_revisions.markdown',
      'section_revisions.blocks',
    ])
    .where('answers.chapter_id', '=', chapter.id)
    .where('change_links.removed_at', 'is', null)
    .execute()
  const links = new Map<string, ItemProgress['links'][number][]>()
  for (const row of rows) {
    const stands = changeStands(
      { blockId: row.block_id, passage: row.passage, oldPassage: row.old_passage },
      visibleBlocks(row.markdown, row.blocks),
    )
    const all = links.get(row.answer_id) ?? []
    all.push({ number: sectionNumber(chapter.number, row.number), stands })
    links.set(row.answer_id, all)
  }
  return links
}

const visibleBlocks = (markdown: string | null, blocks: string | null) =>
  markdown === null || blocks === null ? [] : restoreText(markdown, JSON.parse(blocks)).blocks
