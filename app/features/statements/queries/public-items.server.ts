/**
 * What the public reads of statements: the one place where the rule of domain/consultation/visibility stands in SQL.
 * Every public page, list and feed starts from `publicItems`.
 */
import type { ItemKind } from '#app/domain/consultation/terms.ts'
import { publicChapterStates, publicName } from '#app/domain/consultation/visibility.ts'
import type { Connection } from '../repo.server.ts'
import { type PublicAnswer, releasedAnswers } from './released-answers.server.ts'
import { type SubmitterName, submittersOf } from './submitters.server.ts'

export interface PublicItem {
  readonly id: string
  /** `2023-0131/2`. */
  readonly number: string
  readonly kind: ItemKind
  readonly body: string
  readonly proposedWording: string
  readonly chapterId: string
  readonly sectionId: string | undefined
  /** JSON of the passage as the submitter marked it. */
  readonly origin: string | null
  readonly by: SubmitterName
  readonly submittedAt: string
  readonly answer: PublicAnswer | undefined
}

export interface PublicItemFilter {
  readonly chapterIds: readonly string[]
  readonly itemIds?: readonly string[]
  readonly institutionId?: string
  /** Only what private persons said. */
  readonly fromPeople?: boolean
  /** Of the statement, without the item's own: `2023-0131`. */
  readonly statementNumber?: string
  readonly answered?: boolean
  readonly offset?: number
  readonly limit: number
}

export const publicItems = (db: Connection) =>
  db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .innerJoin('chapters', 'chapters.id', 'items.chapter_id')
    .where('statements.channel', '!=', 'sign-off')
    .where('statements.state', '=', 'confirmed')
    .where('items.state', '=', 'confirmed')
    .where('items.published_at', 'is not', null)
    .where('chapters.state', 'in', [...publicChapterStates])

export async function loadPublicItems(
  db: Connection,
  filter: PublicItemFilter,
): Promise<readonly PublicItem[]> {
  if (filter.chapterIds.length === 0 || filter.itemIds?.length === 0) return []
  const ordered = filtered(db, filter).$if(filter.chapterIds.length > 1, (items) =>
    items.orderBy('chapters.number'),
  )
  const rows = await ordered
    .select([
      'items.id',
      'items.number',
      'items.kind',
      'items.body',
      'items.proposed_wording',
      'items.chapter_id',
      'items.section_id',
      'items.anchor_origin',
      'statements.id as statement_id',
      'statements.number as statement_number',
      'statements.name_public',
      'statements.created_at',
    ])
    .orderBy('items.id')
    .limit(filter.limit)
    .offset(filter.offset ?? 0)
    .execute()
  const answers = await releasedAnswers(
    db,
    rows.map((row) => row.id),
  )
  const names = await submittersOf(
    db,
    rows.map((row) => row.statement_id),
  )
  return rows.map((row) => ({
    id: row.id,
    number: `${row.statement_number}/${row.number}`,
    kind: row.kind,
    body: row.body,
    proposedWording: row.proposed_wording,
    chapterId: row.chapter_id,
    sectionId: row.section_id ?? undefined,
    origin: row.anchor_origin,
    by: nameFor(names.get(row.statement_id), row.name_public === 1),
    submittedAt: row.created_at,
    answer: answers.get(row.id),
  }))
}

function nameFor(known: SubmitterName | undefined, namePublic: boolean): SubmitterName {
  if (known?.kind === 'organisations') return known
  const { name = null, erased = false } = known ?? {}
  return { kind: 'person', name: publicName({ name, namePublic, erased }) ?? null, erased }
}

function filtered(db: Connection, filter: PublicItemFilter) {
  const { institutionId, answered, itemIds } = filter
  let items = publicItems(db).where('items.chapter_id', 'in', filter.chapterIds)
  if (itemIds) items = items.where('items.id', 'in', itemIds)
  if (filter.fromPeople) items = items.where('statements.submitter_id', 'is not', null)
  if (filter.statementNumber) {
    items = items.where('statements.number', '=', filter.statementNumber)
  }
  if (institutionId) {
    items = items.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('statement_institutions')
          .select('institution_id')
          .whereRef('statement_institutions.statement_id', '=', 'statements.id')
          .where('institution_id', '=', institutionId),
      ),
    )
  }
  if (answered === undefined) return items
  return items.where(({ exists, not, selectFrom }) => {
    const released = exists(
      selectFrom('answer_items')
        .innerJoin('answers', 'answers.id', 'answer_items.answer_id')
        .select('answers.id')
        .whereRef('answer_items.item_id', '=', 'items.id')
        .where('answers.state', '=', 'released'),
    )
    return answered ? released : not(released)
  })
}

export interface PublicCounts {
  readonly all: number
  readonly answered: number
}

export async function countPublicItems(
  db: Connection,
  chapterIds: readonly string[],
): Promise<PublicCounts> {
  const count = async (answered?: boolean) => {
    const filter = { chapterIds, answered, limit: 0 }
    const { n } = await filtered(db, filter)
      .select((eb) => eb.fn.count<number>('items.id').as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  return { all: await count(), answered: await count(true) }
}

/** Where the public items of a chapter were made: for the counts beside the paragraphs. */
export const listPublicPlaces = (db: Connection, chapterId: string) =>
  publicItems(db)
    .select(['items.id', 'items.section_id', 'items.anchor_origin'])
    .where('items.chapter_id', '=', chapterId)
    .orderBy('items.id')
    .execute()
