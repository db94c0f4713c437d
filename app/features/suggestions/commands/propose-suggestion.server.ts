/** A participant proposes a text instead of saving it. It may begin from an older revision: it is merged when read. */
import type { ChapterFacts } from '#app/domain/permissions/facts.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import {
  blocked,
  forbidden,
  invalid,
  notFound,
  ok,
  type Result,
} from '#app/domain/shared/result.ts'
import { readText } from '#app/domain/text/index.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import {
  deleteDraft,
  findRevision,
  findSectionById,
  longestSection,
  textOfRevision,
} from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { findItemOfChapter, insertSuggestion, nextSuggestionNumber } from '../repo.server.ts'

export interface ProposeSuggestion {
  readonly actor: Person
  readonly sectionId: string
  /** The revision the author began from. */
  readonly baseRevisionId: string
  readonly markdown: string
  /** Why. */
  readonly note: string
  /** The statement's item that asks for it. */
  readonly itemId?: string
}

export async function proposeSuggestion(
  input: ProposeSuggestion,
  { db, clock }: Deps,
): Promise<Result<{ readonly suggestionId: string; readonly number: number }>> {
  const { actor, itemId } = input
  if (input.markdown.length > longestSection) {
    return invalid({ key: 'form.too-long', field: 'markdown' })
  }
  const section = await findSectionById(db, input.sectionId)
  const base = await findRevision(db, input.baseRevisionId)
  if (!section || base?.section_id !== section.id) return notFound()
  const { markdown } = readText(input.markdown, { previous: textOfRevision(base) })
  if (markdown === base.markdown) return blocked({ key: 'section.unchanged' })
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, section.chapter_id)
    const chapter = await findChapterById(trx, section.chapter_id)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    const institutionId = proposesFor(actor, facts)
    if (!institutionId || !can(actor, 'section.suggest', facts)) {
      return forbidden({ key: 'not-allowed' })
    }
    if (itemId && !(await findItemOfChapter(trx, itemId, chapter.id))) return notFound()
    const at = timestamp(clock)
    const id = newId()
    const number = await nextSuggestionNumber(trx, section.id)
    await insertSuggestion(trx, {
      id,
      chapter_id: chapter.id,
      section_id: section.id,
      number,
      base_revision_id: base.id,
      markdown,
      contested: '[]',
      author_id: actor.userId,
      institution_id: institutionId,
      item_id: itemId ?? null,
      note: input.note.trim(),
      state: 'open',
      version: 1,
      created_at: at,
      closed_at: null,
    })
    await deleteDraft(trx, actor.userId, section.id)
    await recordEvent(trx, {
      event: 'suggestion.proposed',
      actor,
      institutionId,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: id,
      details: { sectionId: section.id, number, itemId },
      at,
    })
    return ok({ suggestionId: id, number })
  })
}

/** The institution in whose name the person takes part: the owner's first. */
function proposesFor(actor: Person, facts: ChapterFacts): string | undefined {
  const own = institutionsWith(actor, 'drafter', 'lead')
  const { ownerIds, coOwnerIds, consultedIds, topicReviewerIds, coordinatorId } = facts
  const participant = [...ownerIds, ...coOwnerIds, ...consultedIds, ...topicReviewerIds].find(
    (id) => own.includes(id),
  )
  const coordinates = institutionsWith(actor, 'coordinator').includes(coordinatorId)
  return participant ?? (coordinates ? coordinatorId : undefined)
}
