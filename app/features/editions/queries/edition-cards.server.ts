/** Editions to choose from, newest first, each with how far its chapters have come. */
import type { ChapterState } from '#app/domain/workflow/states.ts'
import { type Connection, listEditions } from '../repo.server.ts'

export async function listEditionCards(db: Connection) {
  const editions = await listEditions(db)
  if (editions.length === 0) return []
  const counts = await db
    .selectFrom('chapters')
    .select((eb) => ['edition_id', 'state', eb.fn.countAll<number>().as('n')])
    .where(
      'edition_id',
      'in',
      editions.map((e) => e.id),
    )
    .groupBy(['edition_id', 'state'])
    .execute()
  return editions.map((edition) => {
    const own = counts.filter((row) => row.edition_id === edition.id)
    const states = new Map(own.map((row) => [row.state, Number(row.n)]))
    return {
      slug: edition.slug,
      title: edition.title,
      year: edition.year,
      state: edition.state,
      chapters: [...states.values()].reduce((sum, n) => sum + n, 0),
      approved: states.get('approved' satisfies ChapterState) ?? 0,
    }
  })
}

export type EditionCard = Awaited<ReturnType<typeof listEditionCards>>[number]
