/** What the page where a section is written needs: the text or the person's draft, what will lapse, the records. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import {
  loadChapterFacts,
  loadUnitStates,
  type UnitState,
} from '#app/features/chapters/index.server.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { EditPageData } from '../components/edit-page-data.ts'
import { objectHtml, objectLabel } from '../object-html.server.ts'
import { type Connection, findDraft, findRevision } from '../repo.server.ts'
import { loadChapterObjects } from './document-parts.server.ts'
import type { FoundSection } from './find-section-of.server.ts'

interface EditPageInput {
  readonly actor: Person
  readonly words: ObjectWords
  /** `suggest` proposes a text; whoever may not edit gets nothing else. */
  readonly mode: string | null
}

export async function loadEditPage(
  { chapter, section }: FoundSection,
  { actor, words, mode }: EditPageInput,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<Result<EditPageData>> {
  const { current } = section
  if (!current) return notFound()
  const facts = await loadChapterFacts(db, chapter, clock())
  const mayEdit = can(actor, 'section.edit', facts)
  const maySuggest = can(actor, 'section.suggest', facts)
  if (!mayEdit && !maySuggest) return forbidden()
  const draft = await findDraft(db, actor.userId, section.id)
  const base = draft && (await findRevision(db, draft.base_revision_id))
  const units = await loadUnitStates(db, chapter.edition_id, [chapter.id])
  const unit = units.find((u) => u.sectionId === section.unit_id)
  return ok({
    slug: chapter.edition_slug,
    mode: mayEdit && mode !== 'suggest' ? 'edit' : 'suggest',
    mayEdit,
    suggestions: await countWaiting(db, section.id),
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
  })
}

async function countWaiting(db: Connection, sectionId: string): Promise<number> {
  const row = await db
    .selectFrom('suggestions')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('section_id', '=', sectionId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return Number(row?.n ?? 0)
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
