/** A free name for the edition, from the year in the file's name. */
import type { Deps } from '#app/platform/deps.server.ts'
import { findEditionBySlug } from '../repo.server.ts'

export async function suggestEdition(fileName: string, { db, clock }: Pick<Deps, 'db' | 'clock'>) {
  const year = Number(/(?:19|20)\d\d/.exec(fileName)?.[0]) || clock().getFullYear()
  let slug = String(year)
  for (let n = 2; await findEditionBySlug(db, slug); n++) slug = `${year}-${n}`
  return { slug, year, title: 'Digitālās desmitgades ceļvedis' }
}
