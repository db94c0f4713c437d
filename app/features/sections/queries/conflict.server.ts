/** Where a writer's text meets a newer one: both with the text they began from, passage by passage. */
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { ConflictPageProps } from '../components/conflict-page-data.ts'
import { type Connection, findRevision } from '../repo.server.ts'
import type { FoundSection } from './find-section-of.server.ts'

export interface StaleText {
  readonly baseRevisionId: string
  readonly title: string
  readonly markdown: string
  readonly note: string
}

export async function loadConflict(
  { chapter, section }: FoundSection,
  mine: StaleText,
  { db }: Pick<Deps, 'db'>,
): Promise<ConflictPageProps | undefined> {
  const base = await findRevision(db, mine.baseRevisionId)
  const theirs = await newest(db, section.id)
  if (!base || !theirs) return undefined
  return {
    slug: chapter.edition_slug,
    chapter: { number: chapter.number, title: chapter.title },
    section: {
      id: section.id,
      number: section.number,
      fullNumber: sectionNumber(chapter.number, section.number),
      title: theirs.title,
    },
    base: { revisionId: base.id, number: base.number, at: base.created_at },
    theirs: {
      revisionId: theirs.id,
      number: theirs.number,
      at: theirs.created_at,
      author: theirs.name ?? '',
      institution: theirs.short_name ?? undefined,
    },
    title: mine.title,
    mine: mine.markdown,
    note: mine.note,
    places: [
      {
        id: 'p1',
        baseText: base.markdown,
        theirsText: theirs.markdown,
        mineText: mine.markdown,
        proposal: mine.markdown,
      },
    ],
    automatic: [],
  }
}

const newest = (db: Connection, sectionId: string) =>
  db
    .selectFrom('sections')
    .innerJoin('section_revisions', 'section_revisions.id', 'sections.current_revision_id')
    .leftJoin('users', 'users.id', 'section_revisions.author_id')
    .leftJoin('institutions', 'institutions.id', 'section_revisions.institution_id')
    .select([
      'section_revisions.id',
      'section_revisions.number',
      'section_revisions.title',
      'section_revisions.markdown',
      'section_revisions.created_at',
      'users.name',
      'institutions.short_name',
    ])
    .where('sections.id', '=', sectionId)
    .executeTakeFirst()
