/** The section that a URL names: edition, chapter and section by the numbers people use. */
import { type ChapterRow, findChapter } from '#app/features/chapters/index.server.ts'
import { type Connection, findSection } from '../repo.server.ts'

export interface SectionParams {
  readonly edition?: string
  readonly chapter?: string
  readonly section?: string
}

export interface FoundSection {
  readonly chapter: ChapterRow
  readonly section: NonNullable<Awaited<ReturnType<typeof findSection>>>
}

export async function findSectionOf(
  db: Connection,
  { edition = '', chapter: number, section: name = '' }: SectionParams,
): Promise<FoundSection | undefined> {
  const chapter = await findChapter(db, edition, Number(number))
  const section = chapter && (await findSection(db, chapter.id, name))
  return chapter && section ? { chapter, section } : undefined
}
