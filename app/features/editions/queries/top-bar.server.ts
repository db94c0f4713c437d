/** The bar over every page: which edition, how many items wait for the reader's institution. */
import type { Person } from '#app/domain/shared/actor.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { findEdition, listEditions } from '../repo.server.ts'

export interface TopBarData {
  readonly edition:
    | { readonly slug: string; readonly title: string; readonly year: number }
    | undefined
  readonly unanswered: number
}

export async function loadTopBar(
  actor: Person,
  slug: string | undefined,
  { db }: Pick<Deps, 'db'>,
): Promise<TopBarData> {
  const edition = slug ? await findEdition(db, slug) : (await listEditions(db))[0]
  if (!edition) return { edition: undefined, unanswered: 0 }
  const mine = actor.memberships.map((m) => m.institutionId)
  return {
    edition: { slug: edition.slug, title: edition.title, year: edition.year },
    unanswered: mine.length === 0 ? 0 : await countUnanswered(db, edition.id, mine),
  }
}

/** Items of chapters that the reader's institutions own, confirmed and without a released answer. */
async function countUnanswered(
  db: Deps['db'],
  editionId: string,
  institutionIds: readonly string[],
): Promise<number> {
  const { n } = await db
    .selectFrom('items')
    .innerJoin('chapters', 'chapters.id', 'items.chapter_id')
    .innerJoin('chapter_institutions', 'chapter_institutions.chapter_id', 'chapters.id')
    .select((eb) => eb.fn.count<number>('items.id').distinct().as('n'))
    .where('chapters.edition_id', '=', editionId)
    .where('items.state', '=', 'confirmed')
    .where('chapter_institutions.role', '=', 'owner')
    .where('chapter_institutions.institution_id', 'in', institutionIds)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('answer_items')
            .innerJoin('answers', 'answers.id', 'answer_items.answer_id')
            .select('answers.id')
            .whereRef('answer_items.item_id', '=', 'items.id')
            .where('answers.state', '=', 'released'),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(n)
}
