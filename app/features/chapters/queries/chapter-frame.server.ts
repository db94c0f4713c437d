/** Who owns a chapter and until when, as the coordinator's form and its command see it. */
import type { ChapterFrame } from '#app/domain/workflow/chapter-frame.ts'
import { type ChapterRow, type Connection, listInstitutionsOf } from '../repo.server.ts'

export async function loadChapterFrame(db: Connection, chapter: ChapterRow): Promise<ChapterFrame> {
  const rows = await listInstitutionsOf(db, [chapter.id])
  return {
    ownerId: rows.find((row) => row.role === 'owner')?.id ?? '',
    coOwnerIds: rows.filter((row) => row.role === 'co-owner').map((row) => row.id),
    dueOn: chapter.due_on,
    signOffDueOn: chapter.sign_off_due_on,
  }
}
