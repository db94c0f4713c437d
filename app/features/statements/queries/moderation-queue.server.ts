/** What private persons wrote: waiting for the coordinator, withheld with a reason, or published. In pages. */
import type { ItemKind } from '#app/domain/consultation/terms.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { Connection } from '../repo.server.ts'

export const moderationLists = ['waiting', 'withheld', 'published'] as const
export type ModerationList = (typeof moderationLists)[number]

export interface ModeratedEntry {
  readonly id: string
  /** `2023-0131/2`. */
  readonly number: string
  readonly kind: ItemKind
  readonly body: string
  readonly proposedWording: string
  readonly chapter: number
  readonly chapterTitle: string
  readonly sectionNumber: string | undefined
  readonly submittedAt: string
  readonly reason: string | null
  readonly name: string | undefined
  readonly nameShown: boolean
}

export interface ModerationQueue {
  readonly list: ModerationList
  readonly counts: Readonly<Record<ModerationList, number>>
  readonly entries: readonly ModeratedEntry[]
  readonly page: number
  readonly pages: number
}

const perPage = 20

export async function loadModerationQueue(
  db: Connection,
  editionId: string,
  choice: {
    readonly list: ModerationList
    readonly chapter: number | undefined
    readonly page: number
  },
): Promise<ModerationQueue> {
  const counts = {
    waiting: await count(db, editionId, choice.chapter, 'waiting'),
    withheld: await count(db, editionId, choice.chapter, 'withheld'),
    published: await count(db, editionId, choice.chapter, 'published'),
  }
  const pages = Math.max(1, Math.ceil(counts[choice.list] / perPage))
  const page = Math.min(pages, Math.max(1, choice.page))
  const rows = await personsItems(db, editionId, choice.chapter, choice.list)
    .leftJoin('sections', 'sections.id', 'items.section_id')
    .innerJoin('submitters', 'submitters.id', 'statements.submitter_id')
    .select([
      'items.id',
      'items.number',
      'items.kind',
      'items.body',
      'items.proposed_wording',
      'items.moderation_reason',
      'statements.number as statement_number',
      'statements.created_at',
      'statements.name_public',
      'chapters.number as chapter',
      'chapters.title',
      'sections.number as section',
      'submitters.name',
      'submitters.erased_at',
    ])
    // Who has waited longest comes first; of the rest the newest.
    .orderBy('items.id', choice.list === 'waiting' ? 'asc' : 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return {
    list: choice.list,
    counts,
    page,
    pages,
    entries: rows.map((row) => ({
      id: row.id,
      number: `${row.statement_number}/${row.number}`,
      kind: row.kind,
      body: row.body,
      proposedWording: row.proposed_wording,
      chapter: row.chapter,
      chapterTitle: row.title,
      sectionNumber: row.section === null ? undefined : sectionNumber(row.chapter, row.section),
      submittedAt: row.created_at,
      reason: row.moderation_reason,
      name: row.erased_at === null && row.name_public === 1 ? row.name : undefined,
      nameShown: row.name_public === 1,
    })),
  }
}

async function count(
  db: Connection,
  editionId: string,
  chapter: number | undefined,
  list: ModerationList,
): Promise<number> {
  const { n } = await personsItems(db, editionId, chapter, list)
    .select((eb) => eb.fn.count<number>('items.id').as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

function personsItems(
  db: Connection,
  editionId: string,
  chapter: number | undefined,
  list: ModerationList,
) {
  const items = db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .innerJoin('chapters', 'chapters.id', 'items.chapter_id')
    .where('chapters.edition_id', '=', editionId)
    .where('statements.state', '=', 'confirmed')
    .where('statements.submitter_id', 'is not', null)
    .$if(chapter !== undefined, (q) => q.where('chapters.number', '=', chapter ?? 0))
  if (list === 'withheld') return items.where('items.state', '=', 'moderated')
  const confirmed = items.where('items.state', '=', 'confirmed')
  return list === 'waiting'
    ? confirmed.where('items.published_at', 'is', null)
    : confirmed.where('items.published_at', 'is not', null)
}
