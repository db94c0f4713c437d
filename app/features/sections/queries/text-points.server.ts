/** Points in a chapter's life that can be compared: its milestones, those of the edition, and the present. */

import type { Text } from '#app/domain/text/index.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import type { Connection } from '../repo.server.ts'
import { textOfRevision } from '../revision-text.server.ts'
import { sectionRows } from './chapter-document.server.ts'

export interface TextPoint {
  /** `present`, or the id of a milestone. */
  readonly id: string
  /** Name of a milestone; `present` for the present. */
  readonly name: string
  readonly at: string | undefined
}

export const present: TextPoint = { id: 'present', name: 'present', at: undefined }

/** Newest first; the chapter's own milestones and the edition's together. */
export async function listTextPoints(db: Connection, chapter: ChapterRow): Promise<TextPoint[]> {
  const rows = await db
    .selectFrom('milestones')
    .select(['id', 'name', 'created_at'])
    .where('edition_id', '=', chapter.edition_id)
    .where((eb) => eb.or([eb('chapter_id', '=', chapter.id), eb('chapter_id', 'is', null)]))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return [present, ...rows.map((row) => ({ id: row.id, name: row.name, at: row.created_at }))]
}

export interface PointSection {
  readonly sectionId: string
  readonly number: string
  readonly title: string
  readonly revisionId: string
  readonly revisionNumber: number
  readonly text: Text
}

/** The sections of a chapter at a point, in order. */
export async function textsAt(
  db: Connection,
  chapter: ChapterRow,
  point: Pick<TextPoint, 'id'>,
): Promise<readonly PointSection[]> {
  const rows = await sectionRows(db, chapter.id, point.id === present.id ? undefined : point.id)
  return rows.map((row) => ({
    sectionId: row.section_id,
    number: row.number,
    title: row.title,
    revisionId: row.id,
    revisionNumber: row.revision_number,
    text: textOfRevision(row),
  }))
}
