/** How many public items there are and what became of them: by chapter, and by who said it. */
import type { Outcome } from '#app/domain/consultation/terms.ts'
import type { InstitutionKind } from '#app/domain/shared/institution.ts'
import type { Connection } from '../repo.server.ts'
import { publicItems } from './public-items.server.ts'

export interface OutcomeCounts {
  readonly all: number
  readonly byOutcome: Readonly<Partial<Record<Outcome, number>>>
  readonly waiting: number
}

const withOutcome = (db: Connection, chapterIds: readonly string[]) =>
  publicItems(db)
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('answer_items')
          .innerJoin('answers', 'answers.id', 'answer_items.answer_id')
          .select(['answer_items.item_id', 'answers.outcome'])
          .where('answers.state', '=', 'released')
          .as('released'),
      (join) => join.onRef('released.item_id', '=', 'items.id'),
    )
    .where('items.chapter_id', 'in', chapterIds)

export async function countOutcomesByChapter(
  db: Connection,
  chapterIds: readonly string[],
): Promise<ReadonlyMap<string, OutcomeCounts>> {
  if (chapterIds.length === 0) return new Map()
  const rows = await withOutcome(db, chapterIds)
    .select((eb) => [
      'items.chapter_id as key',
      'released.outcome',
      eb.fn.count<number>('items.id').as('n'),
    ])
    .groupBy(['items.chapter_id', 'released.outcome'])
    .execute()
  return gather(rows)
}

export interface SubmitterCounts {
  /** `people` stands for all private persons together. */
  readonly key: string
  readonly organisation:
    | {
        readonly shortName: string
        readonly nameLv: string
        readonly nameEn: string
        readonly kind: InstitutionKind
      }
    | undefined
  readonly counts: OutcomeCounts
}

/** A statement of several organisations counts for each of them. */
export async function countOutcomesBySubmitter(
  db: Connection,
  chapterIds: readonly string[],
): Promise<readonly SubmitterCounts[]> {
  if (chapterIds.length === 0) return []
  const rows = await withOutcome(db, chapterIds)
    .innerJoin('statement_institutions', 'statement_institutions.statement_id', 'statements.id')
    .innerJoin('institutions', 'institutions.id', 'statement_institutions.institution_id')
    .innerJoin('institution_names', 'institution_names.institution_id', 'institutions.id')
    .where('institution_names.valid_to', 'is', null)
    .select((eb) => [
      'institutions.short_name as key',
      'institution_names.name_lv as nameLv',
      'institution_names.name_en as nameEn',
      'institutions.kind',
      'released.outcome',
      eb.fn.count<number>('items.id').as('n'),
    ])
    .groupBy([
      'institutions.short_name',
      'institution_names.name_lv',
      'institution_names.name_en',
      'institutions.kind',
      'released.outcome',
    ])
    .orderBy('institutions.short_name')
    .execute()
  const organisations = [...gather(rows)].map(([key, counts]) => {
    const { nameLv, nameEn, kind } = rows.find((row) => row.key === key) ?? unknown
    return { key, organisation: { shortName: key, nameLv, nameEn, kind }, counts }
  })
  const people = await countPeople(db, chapterIds)
  return people ? [...organisations, people] : organisations
}

const unknown = { nameLv: '', nameEn: '', kind: 'association' as InstitutionKind }

export const people = 'people'

async function countPeople(
  db: Connection,
  chapterIds: readonly string[],
): Promise<SubmitterCounts | undefined> {
  const rows = await withOutcome(db, chapterIds)
    .where('statements.submitter_id', 'is not', null)
    .select((eb) => ['released.outcome', eb.fn.count<number>('items.id').as('n')])
    .groupBy('released.outcome')
    .execute()
  const counts = gather(rows.map((row) => ({ ...row, key: people }))).get(people)
  return counts && { key: people, organisation: undefined, counts }
}

function gather(
  rows: readonly { readonly key: string; readonly outcome: Outcome | null; readonly n: number }[],
): ReadonlyMap<string, OutcomeCounts> {
  const counts = new Map<string, OutcomeCounts>()
  for (const { key, outcome, n } of rows) {
    const before = counts.get(key) ?? { all: 0, byOutcome: {}, waiting: 0 }
    const many = Number(n)
    counts.set(key, {
      all: before.all + many,
      byOutcome: outcome
        ? { ...before.byOutcome, [outcome]: (before.byOutcome[outcome] ?? 0) + many }
        : before.byOutcome,
      waiting: before.waiting + (outcome ? 0 : many),
    })
  }
  return counts
}
