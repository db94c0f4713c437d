/** What the form for a new edition proposes: the chapters and owners of the newest edition, else the catalogue. */
import { catalogueChapters } from '#app/domain/indicators/catalogue.ts'
import {
  listChapters,
  listInstitutionsOf,
  listPossibleOwners,
} from '#app/features/chapters/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { findNewestEdition } from '../repo.server.ts'
import { suggestEdition } from './suggest-edition.server.ts'

export type NewEdition = Awaited<ReturnType<typeof loadNewEdition>>

/** A frame chapter that no edition has given away is the coordinator's. */
const coordinator = 'VARAM'

export async function loadNewEdition(deps: Pick<Deps, 'db' | 'clock'>) {
  const { db } = deps
  const newest = await findNewestEdition(db)
  const before = newest ? await listChapters(db, newest.id) : []
  const institutions = await listInstitutionsOf(
    db,
    before.map((chapter) => chapter.id),
  )
  return {
    suggestion: await suggestEdition('', deps),
    institutions: await listPossibleOwners(db),
    chapters: catalogueChapters.map(({ number, title, indicators }) => {
      const old = before.find((chapter) => chapter.number === number)
      const own = institutions.filter((row) => row.chapter_id === old?.id)
      return {
        number,
        title: old?.title ?? title,
        indicators,
        owner:
          own.find((row) => row.role === 'owner')?.short_name ??
          (indicators.length === 0 ? coordinator : ''),
        coOwners: own.filter((row) => row.role === 'co-owner').map((row) => row.short_name),
      }
    }),
  }
}
