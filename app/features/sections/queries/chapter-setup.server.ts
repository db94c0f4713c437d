/** The setup page of a chapter: its frame, its sections against the template, what the reader may change. */

import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { frameMark } from '#app/domain/workflow/chapter-frame.ts'
import {
  compareSectionNumbers,
  mayStandUnder,
  sectionNumber,
} from '#app/domain/workflow/section-number.ts'
import { gapsMark, type TemplateLine, templateState } from '#app/domain/workflow/template-state.ts'
import {
  type ChapterRow,
  headerOf,
  listPossibleOwners,
  listTopicReviewers,
  loadChapterFrame,
  readChapter,
} from '#app/features/chapters/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { listPresentSections, listSections } from '../repo.server.ts'

export type ChapterSetup = Awaited<ReturnType<typeof loadChapterSetup>>

export async function loadChapterSetup(
  actor: Person,
  chapter: ChapterRow,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
) {
  const reading = await readChapter(db, chapter, clock())
  const frame = await loadChapterFrame(db, chapter)
  const lines = templateState(chapter.template, await listPresentSections(db, chapter.id))
  const sections = (await listSections(db, chapter.id)).filter((s) => s.current_revision_id)
  const reviewers = await listTopicReviewers(db, chapter.edition_id)
  return {
    header: headerOf(reading, actor),
    frame,
    frameSeen: frameMark(frame),
    lines: inOrder([
      ...lines,
      ...sections.filter((s) => s.number !== '0' && !isIn(lines, s.number)).map(furtherLine),
    ]).map((line) => ({ ...line, fullNumber: sectionNumber(chapter.number, line.number) })),
    gapsSeen: gapsMark(lines),
    sections: sections.map((section) => ({
      id: section.id,
      number: section.number,
      fullNumber: sectionNumber(chapter.number, section.number),
      title: section.title ?? '',
      takesBelow: mayStandUnder(section.number, chapter.template),
    })),
    topics: reviewers.map((reviewer) => ({
      topic: reviewer.topic,
      reviewer: reviewer.short_name,
      sectionIds: sections
        .filter((s) => (JSON.parse(s.topics) as string[]).includes(reviewer.topic))
        .map((s) => s.id),
    })),
    institutions: (await listPossibleOwners(db)).toSorted((a, b) =>
      a.short_name.localeCompare(b.short_name, 'lv'),
    ),
    mayAssign: can(actor, 'chapter.assign', reading.facts),
    mayEdit: can(actor, 'section.edit', reading.facts),
  }
}

const isIn = (lines: readonly TemplateLine[], number: string): boolean =>
  lines.some((line) => line.number === number)

/** A section that the template does not ask for. */
const furtherLine = (section: {
  number: string
  title: string | null
  markdown: string | null
}) => ({
  number: section.number,
  title: section.title ?? '',
  status: section.markdown ? ('written' as const) : ('heading' as const),
  reason: null,
  present: true,
})

const inOrder = (lines: readonly TemplateLine[]): readonly TemplateLine[] =>
  [...lines].sort((a, b) => compareSectionNumbers(a.number, b.number))
