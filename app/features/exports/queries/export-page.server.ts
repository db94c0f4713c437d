/** What can be exported: chapters and milestones of an edition. */
import { listChapters } from '#app/features/chapters/index.server.ts'
import type { EditionRow } from '#app/features/editions/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'

export async function loadExportPage(edition: EditionRow, { db }: Pick<Deps, 'db'>) {
  const milestones = await db
    .selectFrom('milestones')
    .select(['id', 'name', 'created_at'])
    .where('edition_id', '=', edition.id)
    .where('chapter_id', 'is', null)
    .orderBy('number', 'desc')
    .execute()
  const chapters = await listChapters(db, edition.id)
  return {
    slug: edition.slug,
    title: edition.title,
    milestones,
    chapters: chapters.map(({ number, title }) => ({ number, title })),
  }
}

/** A milestone of the edition by id or by name. */
export const findMilestone = (db: Deps['db'], editionId: string, nameOrId: string) =>
  db
    .selectFrom('milestones')
    .select(['id', 'name'])
    .where('edition_id', '=', editionId)
    .where('chapter_id', 'is', null)
    .where((eb) => eb.or([eb('id', '=', nameOrId), eb('name', '=', nameOrId)]))
    .executeTakeFirst()
