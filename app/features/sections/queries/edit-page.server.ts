/** What the page where a section is written needs: the text or the person's draft, what will lapse, the records. */
import type { Person } from '#app/domain/shared/actor.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { loadUnitStates, type UnitState } from '#app/features/chapters/index.server.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { EditPageData } from '../components/edit-page-data.ts'
import { objectHtml, objectLabel } from '../object-html.server.ts'
import { type Connection, findDraft, findRevision } from '../repo.server.ts'
import { loadChapterObjects } from './document-parts.server.ts'
import type { FoundSection } from './find-section-of.server.ts'

export async function loadEditPage(
  { chapter, section }: FoundSection,
  actor: Person,
  words: ObjectWords,
  { db }: Pick<Deps, 'db'>,
): Promise<EditPageData | undefined> {
  const { current } = section
  if (!current) return undefined
  const draft = await findDraft(db, actor.userId, section.id)
  const base = draft && (await findRevision(db, draft.base_revision_id))
  const units = await loadUnitStates(db, chapter.edition_id, [chapter.id])
  const unit = units.find((u) => u.sectionId === section.unit_id)
  return {
    slug: chapter.edition_slug,
    personId: actor.userId,
    chapter: { number: chapter.number, title: chapter.title },
    section: {
      id: section.id,
      number: section.number,
      fullNumber: sectionNumber(chapter.number, section.number),
      title: current.title,
    },
    base: { revisionId: current.id, number: current.number },
    title: draft?.title ?? current.title,
    markdown: draft?.markdown ?? current.markdown,
    draft: draft && {
      updatedAt: draft.updated_at,
      baseRevisionId: draft.base_revision_id,
      baseNumber: base?.number ?? current.number,
      isStale: draft.base_revision_id !== current.id,
    },
    lapses: unit ? lapsing(unit) : [],
    approvedNotice: unit?.approval?.result === 'approved' && unit.approval.validity !== 'lapsed',
    objects: await previews(db, chapter, words),
  }
}

/** Whose marks hold now and would lapse with a change of words or figures. */
function lapsing(unit: UnitState): string[] {
  return unit.signers
    .filter((s) => s.signOff && s.signOff.validity !== 'lapsed' && s.signOff.result !== 'objects')
    .map((s) => s.shortName)
}

async function previews(db: Connection, chapter: FoundSection['chapter'], words: ObjectWords) {
  const objects = await loadChapterObjects(db, chapter, undefined)
  return Object.fromEntries(
    [...objects.byRef.keys()].map((ref) => [
      ref,
      { label: objectLabel(ref, objects, words), html: objectHtml(ref, objects, words) },
    ]),
  )
}
