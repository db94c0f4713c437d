/**
 * A person or an organisation says something of a chapter in consultation, while its window runs by the server's
 * clock. A person's statement waits for the e-mail link, a clerk's for the organisation's representative. The same
 * form posted twice is one statement.
 */
import { closedBecause } from '#app/domain/consultation/submission.ts'
import type { StatementState } from '#app/domain/consultation/terms.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import type { Locale } from '#app/domain/shared/locale.ts'
import {
  blocked,
  forbidden,
  invalid,
  notFound,
  ok,
  type Result,
  throttled,
} from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  type ChapterRow,
  findChapterById,
  loadChapterFacts,
  lockChapter,
  newestWindows,
} from '#app/features/chapters/index.server.ts'
import { loadSectionTexts } from '#app/features/sections/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { takePoint } from '#app/platform/throttle.server.ts'
import { type NewItem, placeItems } from '../place-items.server.ts'
import { receiptSecret } from '../receipt.server.ts'
import { type Connection, findStatementByToken } from '../repo.server.ts'
import { writeStatement } from '../write-statement.server.ts'

export type Sender =
  | {
      readonly kind: 'person'
      readonly name: string
      readonly email: string
      readonly namePublic: boolean
    }
  | { readonly kind: 'organisation'; readonly institutionId: string }

export interface SubmitStatement {
  readonly actor: Actor
  readonly chapterId: string
  readonly sender: Sender
  readonly items: readonly NewItem[]
  /** Of the form it was written in; see platform/form-token. */
  readonly formToken: string
  /** Network address, for throttling alone. */
  readonly address: string
  readonly locale: Locale
}

export interface Receipt {
  readonly statementId: string
  readonly number: string
  readonly state: StatementState
  /** Opens the private view. */
  readonly secret: string
}

const perAddress = { points: 30, windowSeconds: 3600 }
const perSender = { points: 6, windowSeconds: 3600 }

export async function submitStatement(
  input: SubmitStatement,
  deps: Deps,
): Promise<Result<Receipt>> {
  const again = await receiptOf(deps.db, input, deps)
  if (again) return ok(again)
  if (!(await mayTry(input, deps))) return throttled({ key: 'statement.throttled' })
  return deps.db.transaction().execute(async (trx) => {
    await lockChapter(trx, input.chapterId)
    const already = await receiptOf(trx, input, deps)
    if (already) return ok(already)
    const chapter = await findChapterById(trx, input.chapterId)
    const window = (await newestWindows(trx, [input.chapterId])).get(input.chapterId)
    if (!chapter || !window) return notFound()
    const refusal = await refusalOf(trx, chapter, input, deps)
    if (refusal) return refusal
    const sections = await loadSectionTexts(trx, chapter.id, window.milestone_id ?? '')
    const { placed, issues } = placeItems(input.items, sections)
    if (placed.length === 0) return invalid({ key: 'statement.no-items' })
    if (issues.length > 0) return invalid(...issues)
    const written = await writeStatement(trx, { input, chapter, window, placed }, deps)
    await recordEvent(trx, {
      event: 'statement.submitted',
      actor: input.actor,
      institutionId: input.sender.kind === 'organisation' ? input.sender.institutionId : undefined,
      editionId: chapter.edition_id,
      chapterId: chapter.id,
      subjectId: written.statementId,
      details: { number: written.number, state: written.state, items: placed.length },
      at: timestamp(deps.clock),
    })
    return ok(written)
  })
}

/** Of the statement that was sent with this form, if any. */
export async function receiptOf(
  db: Connection,
  { formToken }: Pick<SubmitStatement, 'formToken'>,
  { env }: Pick<Deps, 'env'>,
): Promise<Receipt | undefined> {
  const known = await findStatementByToken(db, formToken)
  return (
    known && {
      statementId: known.id,
      number: known.number,
      state: known.state,
      secret: receiptSecret(env.secret, formToken).secret,
    }
  )
}

async function mayTry(input: SubmitStatement, { db, clock }: Deps): Promise<boolean> {
  const { sender } = input
  const from = sender.kind === 'person' ? sender.email : sender.institutionId
  return (
    (await takePoint(db, clock, `statement@${input.address}`, perAddress)) &&
    (sender.kind === 'organisation' || (await takePoint(db, clock, `statement:${from}`, perSender)))
  )
}

async function refusalOf(
  trx: Connection,
  chapter: ChapterRow,
  { actor, sender }: SubmitStatement,
  { clock }: Deps,
) {
  const facts = await loadChapterFacts(trx, chapter, clock())
  const closed = closedBecause(facts.state, facts.phase)
  if (closed) return blocked({ key: `consultation.${closed}` })
  if (!can(actor, 'statement.submit', facts)) return forbidden({ key: 'not-allowed' })
  if (sender.kind === 'person') return undefined
  const allowed = can(actor, 'statement.prepare', { institutionIds: [sender.institutionId] })
  return allowed ? undefined : forbidden({ key: 'not-allowed' })
}
