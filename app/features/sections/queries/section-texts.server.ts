/** The texts of a chapter's sections, of today or as a milestone froze them, for those who work with passages. */
import type { StoredBlock, Text } from '#app/domain/text/index.ts'
import type { Connection } from '../repo.server.ts'
import { textOfRevision } from '../revision-text.server.ts'
import { sectionRows } from './chapter-document.server.ts'

export interface SectionText {
  readonly id: string
  /** Without the chapter's number: `3.1`. */
  readonly number: string
  readonly title: string
  readonly revisionId: string
  readonly revisionNumber: number
  readonly blocks: readonly StoredBlock[]
  /** Read when somebody asks for it, and kept. */
  text(): Text
}

export async function loadSectionTexts(
  db: Connection,
  chapterId: string,
  milestoneId?: string,
): Promise<readonly SectionText[]> {
  const rows = await sectionRows(db, chapterId, milestoneId)
  return rows.map((row) => ({
    id: row.section_id,
    number: row.number,
    title: row.title,
    revisionId: row.id,
    revisionNumber: row.revision_number,
    blocks: JSON.parse(row.blocks) as StoredBlock[],
    text: () => textOfRevision(row),
  }))
}
