/**
 * The owner takes the wording that an item proposes into the text at once: one revision that credits the proposer, the
 * draft answer „accepted” and the link to that change, together or not at all. Undone until the answer is released.
 */
import { type AcceptedWording, decideWording } from '#app/domain/consultation/accept-wording.ts'
import { readPassage } from '#app/domain/consultation/passage.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findRevision,
  findSectionById,
  type SavedSection,
  saveSection,
  textOfRevision,
} from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { auditBase, type Begun, beginWithChapter } from '../begin-answer.server.ts'
import { linkWording, placeInWording } from '../link-wording.server.ts'
import { type Connection, findAnsweredItem, type ItemRow, institutionsOf } from '../repo.server.ts'
import {
  type DecidedDraft,
  decideOnDraft,
  type SavedDraft,
  writeDraft,
} from '../write-draft.server.ts'

export interface AcceptWording {
  readonly actor: Person
  readonly itemId: string
  /** The revision of the section that the page showed. */
  readonly seenRevisionId: string
  /** Note of the new revision, in the words of the page, from the number of the item. */
  readonly note: (itemNumber: string) => string
  /** The draft as the form had it; the item itself is always among its items. */
  readonly answerId: string | undefined
  readonly seen: string
  readonly itemIds: readonly string[]
  readonly body: string
}

export interface AcceptedDraft extends SavedDraft {
  readonly revisionNumber: number
}

export async function acceptWording(
  input: AcceptWording,
  deps: Deps,
): Promise<Result<AcceptedDraft>> {
  const { actor, itemId, note } = input
  const prepared = await prepare(input, deps.db)
  if (!prepared.ok) return prepared
  const { item, wording, title, sectionId, baseRevisionId } = prepared.value
  const draft = draftOf(input)
  let step: { begun: Begun; decided: DecidedDraft } | undefined
  let written: SavedDraft | undefined
  const saved = await saveSection(
    {
      actor,
      sectionId,
      baseRevisionId,
      title,
      markdown: wording.markdown,
      note: note(`${item.statement_number}/${item.number}`),
      kind: 'accepted-wording',
      credits: [
        {
          kind: 'wording',
          itemId,
          institutionId: (await institutionsOf(deps.db, item.statement_id))[0],
        },
      ],
      together: {
        decide: async (trx) => {
          const begun = await beginWithChapter(trx, item.chapter_id, deps.clock())
          if (!begun) return notFound()
          if (!can(actor, 'answer.draft', begun.facts)) return forbidden({ key: 'not-allowed' })
          const unchanged = await stillAsks(trx, item)
          if (!unchanged.ok) return unchanged
          const decided = await decideOnDraft(trx, item.chapter_id, draft)
          if (decided.ok) step = { begun, decided: decided.value }
          return decided.ok ? ok(undefined) : decided
        },
        write: async (trx, revision) => {
          if (!step) throw new Error('a wording was written before it was decided')
          const at = timestamp(deps.clock)
          written = await writeDraft(trx, step.begun, draft, step.decided, at)
          await recordAcceptance(trx, { ...step, input, item, wording, revision, written, at })
        },
      },
    },
    deps,
  )
  if (!saved.ok) return saved
  if (!written) throw new Error('a wording was saved without its draft')
  return ok({ ...written, revisionNumber: saved.value.number })
}

const draftOf = (input: AcceptWording) => ({
  actor: input.actor,
  answerId: input.answerId,
  seen: input.seen,
  itemIds: [...new Set([input.itemId, ...input.itemIds])],
  outcome: 'accepted' as const,
  body: input.body,
  noChangeReason: '',
})

/** Parsing and the change of the text come before the transaction; what they rest on is checked again inside. */
async function prepare({ itemId, seenRevisionId }: AcceptWording, db: Deps['db']) {
  const item = await findAnsweredItem(db, itemId)
  const section = item?.section_id ? await findSectionById(db, item.section_id) : undefined
  const revision =
    section?.current_revision_id && (await findRevision(db, section.current_revision_id))
  if (!item || !section || !revision) return notFound()
  if (revision.id !== seenRevisionId) return stale({ key: 'section.stale' })
  const decision = decideWording({
    state: item.state,
    proposedWording: item.proposed_wording,
    anchorState: item.anchor_state,
    anchorConfirmed: item.anchor_confirmed === 1,
    origin: readPassage(item.anchor_origin),
    anchor: readPassage(item.anchor),
    text: textOfRevision(revision),
  })
  if (!decision.ok) return decision
  const { title, id: baseRevisionId } = revision
  return ok({ item, wording: decision.value, title, sectionId: section.id, baseRevisionId })
}

async function stillAsks(trx: Connection, seen: ItemRow): Promise<Result<undefined>> {
  const item = await findAnsweredItem(trx, seen.id)
  const same = item?.anchor === seen.anchor && item?.anchor_state === seen.anchor_state
  return same ? ok(undefined) : stale({ key: 'section.stale' })
}

interface Written {
  readonly begun: Begun
  readonly input: AcceptWording
  readonly item: ItemRow
  readonly wording: AcceptedWording
  readonly revision: SavedSection
  readonly written: SavedDraft
  readonly at: string
}

async function recordAcceptance(trx: Connection, w: Written): Promise<void> {
  const { revisionId } = w.revision
  await linkWording(trx, {
    answerId: w.written.answerId,
    sectionId: w.item.section_id ?? '',
    revisionId,
    change: w.wording,
    by: w.input.actor.userId,
    at: w.at,
  })
  await placeInWording(trx, w.item.id, revisionId, w.wording)
  await recordEvent(trx, {
    event: 'wording.accepted',
    ...auditBase(w.begun, w.input.actor, w.at),
    subjectId: w.item.id,
    details: { answerId: w.written.answerId, revisionId, number: w.revision.number },
  })
}
