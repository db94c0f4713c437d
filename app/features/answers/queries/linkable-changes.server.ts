/** The newest changes of a section, or of the whole chapter, that a draft may name as the one that realises it. */
import { linkedChange } from '#app/domain/consultation/change-link.ts'
import { type WordingRun, wordingChange } from '#app/domain/consultation/wording-change.ts'
import type { Hunk } from '#app/domain/redline/index.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { textOfRevision } from '#app/features/sections/index.server.ts'
import type { Connection } from '../repo.server.ts'

export interface LinkableChange {
  readonly revisionId: string
  readonly hunk: number
  readonly fullNumber: string
  readonly revisionNumber: number
  readonly at: string
  readonly by: string
  readonly runs: readonly WordingRun[]
}

const mostRevisions = 10
const mostChanges = 20

/** `section`: with everything below it; undefined: all of the chapter. */
export async function linkableChanges(
  db: Connection,
  chapter: ChapterRow,
  section: string | undefined,
): Promise<readonly LinkableChange[]> {
  const rows = await revisions(db, chapter.id, section)
  const changes = rows.flatMap((row) => {
    const { hunks } = JSON.parse(row.redline ?? '{"hunks":[]}') as { hunks: readonly Hunk[] }
    const next = textOfRevision(row).blocks
    const old = textOfRevision({
      id: row.old_id,
      markdown: row.old_markdown,
      blocks: row.old_blocks,
    }).blocks
    return hunks.map((hunk): LinkableChange => {
      const { passage, oldPassage } = linkedChange(hunk, old, next)
      return {
        revisionId: row.id,
        hunk: hunk.index,
        fullNumber: sectionNumber(chapter.number, row.section_number),
        revisionNumber: row.number,
        at: row.created_at,
        by: row.name ?? '',
        runs: wordingChange(oldPassage, passage),
      }
    })
  })
  return changes.slice(0, mostChanges)
}

const revisions = (db: Connection, chapterId: string, section: string | undefined) =>
  db
    .selectFrom('section_revisions')
    .innerJoin('sections', 'sections.id', 'section_revisions.section_id')
    .innerJoin('section_revisions as old', 'old.id', 'section_revisions.predecessor_id')
    .leftJoin('users', 'users.id', 'section_revisions.author_id')
    .select([
      'section_revisions.id',
      'section_revisions.number',
      'section_revisions.markdown',
      'section_revisions.blocks',
      'section_revisions.redline',
      'section_revisions.created_at',
      'old.id as old_id',
      'old.markdown as old_markdown',
      'old.blocks as old_blocks',
      'sections.number as section_number',
      'users.name',
    ])
    .where('sections.chapter_id', '=', chapterId)
    .$if(section !== undefined, (q) =>
      q.where((eb) =>
        eb.or([
          eb('sections.number', '=', section ?? ''),
          eb('sections.number', 'like', `${section}.%`),
        ]),
      ),
    )
    .orderBy('section_revisions.created_at', 'desc')
    .orderBy('section_revisions.id', 'desc')
    .limit(mostRevisions)
    .execute()
