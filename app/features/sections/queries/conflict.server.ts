/** Where a writer's text meets a newer one: both with the text they began from, passage by passage. */
import type { Conflict, Merge } from '#app/domain/merge/index.ts'
import { type Hunk, redline, renderRedline } from '#app/domain/redline/index.ts'
import { escapeHtml, readText, type Text } from '#app/domain/text/index.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { AutomaticMerge, ConflictPageProps } from '../components/conflict-page-data.ts'
import { conflictTexts, mergeOnto } from '../merge-sections.server.ts'
import { type Connection, findRevision } from '../repo.server.ts'
import { textOfRevision } from '../revision-text.server.ts'
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
  const merge = mergeOnto(base, theirs, mine.markdown)
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
    places: merge.conflicts.map((conflict) => ({
      ...conflictTexts(conflict),
      reason: conflict.reason,
      baseText: conflict.base,
      ...passages(conflict),
    })),
    automatic: automatic(base, theirs, mine.markdown, merge),
  }
}

/** The passages with their changes against the common start. */
function passages({ base, a, b }: Conflict) {
  const start = readText(base)
  const against = (markdown: string) => {
    const text = readText(markdown)
    return renderRedline(start, text, redline(start, text), { options: { idPrefix: 'c-' } })
  }
  return { theirsHtml: against(a), mineHtml: against(b) }
}

/** What could be merged by itself: the changes of each side that are not in dispute, as they read now. */
function automatic(
  base: StoredRevision,
  theirs: StoredRevision,
  mine: string,
  merge: Merge,
): AutomaticMerge[] {
  const start = textOfRevision(base)
  const merged = readText(merge.text, { previous: start })
  const changes = (by: 'mine' | 'theirs', text: Text): AutomaticMerge[] =>
    redline(start, text)
      .hunks.filter((hunk) => hunk.after !== '' && merged.markdown.includes(hunk.after))
      .map((hunk) => ({ by, html: wordChange(hunk) }))
  return [
    ...changes('theirs', textOfRevision(theirs)),
    ...changes('mine', readText(mine, { previous: start })),
  ]
}

const wordChange = ({ before, after }: Hunk): string =>
  `${before ? `<del>${escapeHtml(before)}</del> ` : ''}<ins>${escapeHtml(after)}</ins>`

type StoredRevision = Parameters<typeof mergeOnto>[0]

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
      'section_revisions.blocks',
      'section_revisions.created_at',
      'users.name',
      'institutions.short_name',
    ])
    .where('sections.id', '=', sectionId)
    .executeTakeFirst()
