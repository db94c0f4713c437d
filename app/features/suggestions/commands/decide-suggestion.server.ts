/**
 * The owner's people accept or decline changes of a suggestion. What is accepted becomes a revision that credits the
 * proposer; what waits moves onto the newer text. Both decide on the text and the suggestion that were on the screen.
 */
import { decideOnSuggestion } from '#app/domain/merge/index.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import type { SuggestionDecision } from '#app/domain/suggestions/states.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  type ChapterRow,
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { findSectionById, nextText, writeRevision } from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import {
  type Connection,
  changeSuggestion,
  findSuggestion,
  insertDecisions,
  type SuggestionRow,
} from '../repo.server.ts'
import { contestedAfter, type Standing, standingOf } from '../standing.server.ts'

export interface DecideSuggestion {
  readonly actor: Person
  readonly suggestionId: string
  /** As they were on the screen. */
  readonly seenVersion: number
  readonly seenRevisionId: string
  readonly decision: SuggestionDecision
  /** Indexes of changes; `all`: every one that is not contested, or when declining every one. */
  readonly hunks: readonly number[] | 'all'
  readonly reason: string
}

export interface DecidedSuggestion {
  readonly decided: number
  readonly left: number
  /** Number of the revision made, when something was accepted. */
  readonly revision: number | undefined
}

export async function decideSuggestion(
  input: DecideSuggestion,
  deps: Deps,
): Promise<Result<DecidedSuggestion>> {
  const suggestion = await findSuggestion(deps.db, input.suggestionId)
  const standing = suggestion && (await standingOf(deps.db, suggestion))
  if (!suggestion || !standing) return notFound()
  if (!isSeen(input, suggestion, standing.present.id)) return stale({ key: 'suggestion.stale' })
  if (input.decision === 'declined' && input.reason.trim() === '') {
    return invalid({ key: 'reason.required', field: 'reason' })
  }
  const chosen = chosenHunks(input, standing)
  if (!chosen) return invalid({ key: 'suggestion.no-change', field: 'reason' })
  return commit(prepare(input, suggestion, standing, chosen), deps)
}

const isSeen = (input: DecideSuggestion, suggestion: SuggestionRow, presentId: string): boolean =>
  suggestion.state === 'open' &&
  suggestion.version === input.seenVersion &&
  presentId === input.seenRevisionId

/** Undefined when there is nothing to decide that way. A suggestion that is in the text already is just closed. */
function chosenHunks(
  { hunks, decision }: DecideSuggestion,
  { rebased, contested }: Standing,
): readonly number[] | undefined {
  const all = rebased.change.hunks.map((h) => h.index)
  if (hunks === 'all') {
    const chosen = decision === 'declined' ? all : all.filter((index) => !contested.has(index))
    return chosen.length > 0 || all.length === 0 ? chosen : undefined
  }
  return hunks.length > 0 && hunks.every((index) => all.includes(index)) ? hunks : undefined
}

interface Prepared {
  readonly input: DecideSuggestion
  readonly suggestion: SuggestionRow
  readonly standing: Standing
  readonly chosen: readonly number[]
  readonly left: number
  readonly rest: string
  readonly next: { readonly id: string; readonly text: ReturnType<typeof nextText> } | undefined
}

/** Merging and diffing come before the transaction. */
function prepare(
  input: DecideSuggestion,
  suggestion: SuggestionRow,
  standing: Standing,
  chosen: readonly number[],
): Prepared {
  const { rebased, current, present } = standing
  const accepts = input.decision === 'accepted'
  const { text, rest } = decideOnSuggestion(
    current,
    rebased,
    accepts ? chosen : [],
    accepts ? [] : chosen,
  )
  const id = newId()
  const next =
    text.markdown === present.markdown
      ? undefined
      : { id, text: nextText(current, id, present.title, text.markdown) }
  const left = rebased.change.hunks.length - chosen.length
  return { input, suggestion, standing, chosen, left, rest: rest.markdown, next }
}

async function commit(p: Prepared, { db, clock }: Deps): Promise<Result<DecidedSuggestion>> {
  const { input, suggestion, standing } = p
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, suggestion.chapter_id)
    const chapter = await findChapterById(trx, suggestion.chapter_id)
    const now = await findSuggestion(trx, suggestion.id)
    const section = await findSectionById(trx, suggestion.section_id)
    if (!chapter || !now || !section) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    const institutionId = institutionsWith(input.actor, 'drafter', 'lead').find((id) =>
      facts.ownerIds.includes(id),
    )
    if (!institutionId || !can(input.actor, 'section.edit', facts)) {
      return forbidden({ key: 'not-allowed' })
    }
    if (!isSeen(input, now, section.current_revision_id ?? '')) {
      return stale({ key: 'suggestion.stale' })
    }
    const at = timestamp(clock)
    await acceptText(trx, p, { chapter, institutionId, at })
    await moveOn(trx, p, at)
    await note(trx, p, { chapter, institutionId, at })
    return ok({
      decided: p.chosen.length,
      left: p.left,
      revision: p.next && standing.present.number + 1,
    })
  })
}

interface Decider {
  readonly chapter: ChapterRow
  readonly institutionId: string
  readonly at: string
}

async function acceptText(trx: Connection, p: Prepared, by: Decider): Promise<void> {
  if (!p.next) return
  const { standing, suggestion, input } = p
  const written = await writeRevision(trx, {
    id: p.next.id,
    section: standing.section,
    chapter: by.chapter,
    previous: standing.present,
    previousText: standing.current,
    title: standing.present.title,
    next: p.next.text,
    kind: 'accepted-wording',
    note: input.reason.trim() || suggestion.note,
    actor: input.actor,
    institutionId: by.institutionId,
    credits: [
      {
        kind: 'wording',
        userId: suggestion.author_id,
        institutionId: suggestion.institution_id,
        itemId: suggestion.item_id ?? undefined,
      },
    ],
    at: by.at,
  })
  // The lock is held and the pointer was just compared.
  if (!written) throw new Error(`section ${standing.section.id} moved under its lock`)
}

/** What waits is kept as its difference from the text as it stands now. */
async function moveOn(trx: Connection, p: Prepared, at: string): Promise<void> {
  const contested = contestedAfter(p.standing, new Set(p.chosen))
  await changeSuggestion(trx, p.suggestion.id, p.input.seenVersion, {
    base_revision_id: p.next?.id ?? p.standing.present.id,
    markdown: p.rest,
    contested: JSON.stringify(contested),
    ...(p.left === 0 ? { state: 'decided' as const, closed_at: at } : {}),
  })
}

async function note(trx: Connection, p: Prepared, by: Decider): Promise<void> {
  const { input, suggestion, standing, next } = p
  const chosen = standing.rebased.change.hunks.filter((h) => p.chosen.includes(h.index))
  await insertDecisions(
    trx,
    chosen.map((hunk) => ({
      id: newId(),
      suggestion_id: suggestion.id,
      decision: input.decision,
      before: hunk.before,
      after: hunk.after,
      reason: input.reason.trim(),
      revision_id: input.decision === 'accepted' ? (next?.id ?? null) : null,
      decided_by: input.actor.userId,
      institution_id: by.institutionId,
      created_at: by.at,
    })),
  )
  await recordEvent(trx, {
    event: `suggestion.${input.decision}`,
    actor: input.actor,
    institutionId: by.institutionId,
    editionId: by.chapter.edition_id,
    chapterId: by.chapter.id,
    subjectId: suggestion.id,
    details: { changes: p.chosen.length, left: p.left, revisionId: next?.id },
    at: by.at,
  })
}
