/** A person shows where an item with a doubtful place stands now: a paragraph of the chapter, or words in it. */
import { type Passage, passageIn, wholeBlock } from '#app/domain/consultation/passage.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  blocked,
  forbidden,
  invalid,
  notFound,
  ok,
  type Result,
  stale,
} from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findRevision,
  findSectionById,
  textOfRevision,
} from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { auditBase, beginWithChapter } from '../begin-answer.server.ts'
import { type Connection, findAnsweredItem, insertItemEvent, setItemPlace } from '../repo.server.ts'

export interface ReAttachAnchor {
  readonly actor: Person
  readonly itemId: string
  readonly seenRevisionId: string
  readonly blockId: string
  /** Words of that paragraph; empty: all of it. */
  readonly quote: string
}

export async function reAttachAnchor(
  input: ReAttachAnchor,
  { db, clock }: Deps,
): Promise<Result<undefined>> {
  const { actor, itemId, seenRevisionId } = input
  return db.transaction().execute(async (trx) => {
    const found = await findAnsweredItem(trx, itemId)
    const begun = found && (await beginWithChapter(trx, found.chapter_id, clock()))
    const item = begun && (await findAnsweredItem(trx, itemId))
    if (!begun || !item?.section_id) return notFound()
    if (!can(actor, 'answer.draft', begun.facts)) return forbidden({ key: 'not-allowed' })
    const doubtful = item.anchor_state === 'changed' || item.anchor_state === 'orphaned'
    if (item.state !== 'confirmed' || !doubtful) return blocked({ key: 'anchor.not-doubtful' })
    const section = await findSectionById(trx, item.section_id)
    if (section?.current_revision_id !== seenRevisionId) return stale({ key: 'section.stale' })
    const passage = await passageOf(trx, input)
    if (!passage.ok) return passage
    const at = timestamp(clock)
    await setItemPlace(trx, itemId, {
      anchor: JSON.stringify(passage.value),
      anchor_state: 'changed',
      anchor_confirmed: 1,
      anchor_revision_id: seenRevisionId,
    })
    await insertItemEvent(trx, {
      id: newId(),
      item_id: itemId,
      kind: 'place-chosen',
      actor_id: actor.userId,
      reason: '',
      created_at: at,
    })
    await recordEvent(trx, {
      event: 'item.re-attached',
      ...auditBase(begun, actor, at),
      subjectId: itemId,
      details: { blockId: passage.value.block, revisionId: seenRevisionId },
    })
    return ok(undefined)
  })
}

async function passageOf(
  trx: Connection,
  { seenRevisionId, blockId, quote }: ReAttachAnchor,
): Promise<Result<Passage>> {
  const revision = await findRevision(trx, seenRevisionId)
  const block = revision && textOfRevision(revision).blocks.find((b) => b.id === blockId)
  if (!block) return invalid({ key: 'form.choose', field: 'block' })
  const words = quote.trim()
  const passage =
    words === '' ? wholeBlock(block) : passageIn(block, { start: -1, end: -1, quote: words })
  return passage ? ok(passage) : invalid({ key: 'anchor.quote-gone', field: 'quote' })
}
