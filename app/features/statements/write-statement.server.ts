/** The rows of a new statement and the letter that follows it: called inside the command's transaction. */
import { can } from '#app/domain/permissions/permissions.ts'
import { createLink } from '#app/features/accounts/index.server.ts'
import type { ChapterRow, newestWindows } from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { enqueue } from '#app/platform/outbox.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { Receipt, SubmitStatement } from './commands/submit-statement.server.ts'
import { statementNumber } from './objections.server.ts'
import type { PlacedItem } from './place-items.server.ts'
import { receiptSecret } from './receipt.server.ts'
import {
  type Connection,
  insertItems,
  insertStatement,
  insertStatementInstitutions,
  insertSubmitter,
  representativesOf,
} from './repo.server.ts'
import { standingAnchors } from './standing-anchors.server.ts'

type Window =
  Awaited<ReturnType<typeof newestWindows>> extends ReadonlyMap<string, infer W> ? W : never

export interface NewStatement {
  readonly input: SubmitStatement
  readonly chapter: ChapterRow
  readonly window: Window
  readonly placed: readonly PlacedItem[]
}

/** How long the link in the e-mail works; the statement counts from when it was sent. */
const confirmWithin = { days: 7 }

export async function writeStatement(
  trx: Connection,
  { input, chapter, window, placed }: NewStatement,
  deps: Deps,
): Promise<Receipt> {
  const at = timestamp(deps.clock)
  const { secret, hash } = receiptSecret(deps.env.secret, input.formToken)
  const state = stateOf(input)
  const receipt = {
    statementId: newId(),
    number: await statementNumber(trx, chapter),
    state,
    secret,
  } as const
  await insertStatement(trx, {
    id: receipt.statementId,
    edition_id: chapter.edition_id,
    number: receipt.number,
    channel: 'web',
    state,
    consultation_id: window.id,
    submitter_id: await submitterOf(trx, input, at),
    user_id: input.sender.kind === 'organisation' ? userIdOf(input) : null,
    name_public: input.sender.kind === 'organisation' || input.sender.namePublic ? 1 : 0,
    secret_hash: hash,
    form_token: input.formToken,
    locale: input.locale,
    created_at: at,
    confirmed_at: state === 'confirmed' ? at : null,
  })
  if (input.sender.kind === 'organisation') {
    await insertStatementInstitutions(trx, receipt.statementId, [input.sender.institutionId])
  }
  await insertItems(trx, await itemRows(trx, receipt, chapter.id, placed, at))
  await sendLetters(trx, input, chapter, receipt, deps)
  return receipt
}

/** A representative's own statement leaves at once, a clerk's waits for one. */
function stateOf({ actor, sender }: SubmitStatement): 'unconfirmed' | 'confirmed' | 'prepared' {
  if (sender.kind === 'person') return 'unconfirmed'
  const releases = can(actor, 'statement.release', { institutionIds: [sender.institutionId] })
  return releases ? 'confirmed' : 'prepared'
}

const userIdOf = ({ actor }: SubmitStatement): string | null =>
  actor.kind === 'person' ? actor.userId : null

async function submitterOf(
  trx: Connection,
  { sender }: SubmitStatement,
  at: string,
): Promise<string | null> {
  if (sender.kind === 'organisation') return null
  const id = newId()
  await insertSubmitter(trx, { id, name: sender.name, email: sender.email, created_at: at })
  return id
}

async function itemRows(
  trx: Connection,
  receipt: Receipt,
  chapterId: string,
  placed: readonly PlacedItem[],
  at: string,
) {
  const confirmed = receipt.state === 'confirmed'
  const anchors = await standingAnchors(trx, chapterId, placed)
  return placed.map((item, index) => ({
    id: newId(),
    statement_id: receipt.statementId,
    number: index + 1,
    chapter_id: chapterId,
    section_id: item.sectionId ?? null,
    kind: item.kind,
    body: item.body.trim(),
    proposed_wording: item.proposedWording.trim(),
    state: confirmed ? ('confirmed' as const) : ('submitted' as const),
    late: 0,
    published_at: confirmed ? at : null,
    anchor: json(anchors[index]?.anchor),
    // With the revision it was made in, so that an orphan can be found again when its words come back.
    anchor_origin: json(item.origin && { ...item.origin, revision: item.originRevisionId }),
    anchor_state: anchors[index]?.state ?? 'none',
    anchor_confirmed: 0,
    anchor_revision_id: anchors[index]?.revisionId ?? null,
    created_at: at,
  }))
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

async function sendLetters(
  trx: Connection,
  { sender, actor, locale }: SubmitStatement,
  chapter: ChapterRow,
  receipt: Receipt,
  { env, clock }: Deps,
): Promise<void> {
  const at = timestamp(clock)
  const about = {
    number: receipt.number,
    chapter: `${chapter.number}. ${chapter.title}`,
    receiptUrl: env.origin + paths.receipt(receipt.secret),
  }
  if (sender.kind === 'person') {
    const token = await createLink(
      trx,
      'statement-confirmation',
      receipt.statementId,
      confirmWithin,
      clock,
    )
    const url = env.origin + paths.confirmStatement(token)
    const payload = { ...about, to: sender.email, locale, url }
    return enqueue(trx, at, { topic: 'mail.statement-confirmation', payload })
  }
  if (receipt.state !== 'prepared') return
  const people = await representativesOf(trx, sender.institutionId)
  await enqueue(
    trx,
    at,
    ...people.map((person) => ({
      topic: 'mail.statement-prepared',
      payload: {
        ...about,
        to: person.email,
        locale: person.locale,
        by: actor.kind === 'person' ? actor.name : '',
      },
    })),
  )
}
