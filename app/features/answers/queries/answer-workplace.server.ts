/** One item to be answered: what it says, its passage today, items beside it, its answers and the changes to link. */
import { decideWording } from '#app/domain/consultation/accept-wording.ts'
import { readPassage } from '#app/domain/consultation/passage.ts'
import type { ItemAnchorState, ItemKind, ItemStance } from '#app/domain/consultation/terms.ts'
import { type WordingRun, wordingChange } from '#app/domain/consultation/wording-change.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { loadSectionTexts, type SectionText } from '#app/features/sections/index.server.ts'
import { nameFor, type SubmitterName, submittersOf } from '#app/features/statements/index.server.ts'
import type { Connection } from '../repo.server.ts'
import { type AnswerView, loadAnswerViews } from './answer-views.server.ts'
import { type ItemPlace, placeOfItem } from './item-place.server.ts'
import { type LinkableChange, linkableChanges } from './linkable-changes.server.ts'

export interface WorkplaceItem {
  readonly id: string
  readonly number: string
  readonly kind: ItemKind
  readonly body: string
  readonly by: SubmitterName
  readonly submittedAt: string
  readonly wording: readonly WordingRun[] | undefined
  readonly fromSignOff: boolean
  readonly stance: ItemStance | undefined
  readonly awaitsModeration: boolean
  /** Undefined: the wording can be accepted; otherwise the key of the issue why not. */
  readonly notAcceptable: string | undefined
  readonly draftId: string | undefined
  readonly releasedId: string | undefined
}

export interface Workplace {
  readonly item: WorkplaceItem
  readonly place: ItemPlace
  readonly anchorState: ItemAnchorState
  /** The other items on the same passage, and those of the same draft wherever they stand. */
  readonly similar: readonly WorkplaceItem[]
  readonly moreSimilar: number
  readonly draft: AnswerView | undefined
  readonly released: AnswerView | undefined
  readonly changes: readonly LinkableChange[]
}

const mostSimilar = 40

export async function loadWorkplace(
  db: Connection,
  chapter: ChapterRow,
  itemId: string,
  allChanges: boolean,
): Promise<Workplace | undefined> {
  const [row] = await itemRows(db, chapter.id, [itemId])
  if (!row) return undefined
  const sections = await loadSectionTexts(db, chapter.id)
  const place = await placeOfItem(db, chapter, row, sections)
  const answers = await loadAnswerViews(db, chapter.number, [itemId])
  const draft = answers.find((a) => a.state === 'draft')
  const released = answers.find((a) => a.state === 'released')
  const beside = place.state === 'gone' ? [] : await idsBeside(db, row)
  const covered = [...(draft?.itemIds ?? []), ...(released?.itemIds ?? [])]
  const others = [...new Set([...covered, ...beside])].filter((id) => id !== itemId)
  const shown = others.slice(0, Math.max(mostSimilar, covered.length))
  const rows = [row, ...(await itemRows(db, chapter.id, shown))]
  const [item, ...similar] = await viewsOf(db, rows, sections)
  if (!item) return undefined
  return {
    item,
    place,
    anchorState: row.anchor_state,
    similar,
    moreSimilar: others.length - shown.length,
    draft,
    released,
    changes: await linkableChanges(db, chapter, allChanges ? undefined : place.section?.number),
  }
}

export type WorkplaceRow = Awaited<ReturnType<typeof itemRows>>[number]

async function itemRows(db: Connection, chapterId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .selectAll('items')
    .select([
      'statements.number as statement_number',
      'statements.name_public',
      'statements.created_at as submitted_at',
    ])
    .where('items.id', 'in', ids)
    .where('items.chapter_id', '=', chapterId)
    .where('items.state', '=', 'confirmed')
    .execute()
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** Items of the same section that stand in the same block. */
async function idsBeside(db: Connection, row: WorkplaceRow): Promise<string[]> {
  const block = readPassage(row.anchor)?.block
  if (!block || !row.section_id) return []
  const rows = await db
    .selectFrom('items')
    .select(['id', 'anchor'])
    .where('section_id', '=', row.section_id)
    .where('state', '=', 'confirmed')
    .where('anchor', 'is not', null)
    .where('anchor_state', '!=', 'orphaned')
    .orderBy('id')
    .execute()
  return rows.filter((other) => readPassage(other.anchor)?.block === block).map((r) => r.id)
}

async function viewsOf(
  db: Connection,
  rows: readonly WorkplaceRow[],
  sections: readonly SectionText[],
): Promise<WorkplaceItem[]> {
  const names = await submittersOf(
    db,
    rows.map((r) => r.statement_id),
  )
  const answers = await answersOf(
    db,
    rows.map((r) => r.id),
  )
  return rows.map((row) => {
    const origin = readPassage(row.anchor_origin)
    const own = answers.filter((a) => a.item_id === row.id)
    return {
      id: row.id,
      number: `${row.statement_number}/${row.number}`,
      kind: row.kind,
      body: row.body,
      by: nameFor(names.get(row.statement_id), row.name_public === 1),
      submittedAt: row.submitted_at,
      wording:
        row.proposed_wording === ''
          ? undefined
          : wordingChange(origin?.quote ?? '', row.proposed_wording),
      fromSignOff: row.signoff_id !== null,
      stance: row.stance ?? undefined,
      awaitsModeration: row.published_at === null && row.signoff_id === null,
      notAcceptable: notAcceptable(row, sections),
      draftId: own.find((a) => a.state === 'draft')?.id,
      releasedId: own.find((a) => a.state === 'released')?.id,
    }
  })
}

const answersOf = (db: Connection, itemIds: readonly string[]) =>
  db
    .selectFrom('answer_items')
    .innerJoin('answers', 'answers.id', 'answer_items.answer_id')
    .select(['answer_items.item_id', 'answers.id', 'answers.state'])
    .where('answer_items.item_id', 'in', itemIds)
    .where('answers.state', '!=', 'superseded')
    .execute()

function notAcceptable(row: WorkplaceRow, sections: readonly SectionText[]): string | undefined {
  const section = sections.find((s) => s.id === row.section_id)
  if (!section) return 'wording.none'
  const decision = decideWording({
    state: row.state,
    proposedWording: row.proposed_wording,
    anchorState: row.anchor_state,
    anchorConfirmed: row.anchor_confirmed === 1,
    origin: readPassage(row.anchor_origin),
    anchor: readPassage(row.anchor),
    text: section.text(),
  })
  return decision.ok ? undefined : decision.issues[0]?.key
}
