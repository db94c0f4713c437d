/** The private view of a statement: what was sent, where each item stands, and what its sender may still do. */
import { type BlockPlace, blockPlaces } from '#app/domain/consultation/block-place.ts'
import { type Passage, readPassage } from '#app/domain/consultation/passage.ts'
import { closedBecause, decideWithdrawal } from '#app/domain/consultation/submission.ts'
import type { ItemKind, ItemState, StatementState } from '#app/domain/consultation/terms.ts'
import { hasClosed } from '#app/domain/consultation/window.ts'
import { type WordingRun, wordingChange } from '#app/domain/consultation/wording-change.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import {
  type ChapterRow,
  findChapterById,
  listInstitutionsOf,
  loadChapterFacts,
} from '#app/features/chapters/index.server.ts'
import { loadSectionTexts } from '#app/features/sections/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { hashToken } from '#app/platform/secrets.server.ts'
import {
  chapterOfStatement,
  findStatementBySecret,
  institutionIdsOf,
  institutionNames,
  listItemsOf,
  type StatementRow,
  windowOfStatement,
} from '../repo.server.ts'
import { type PlacedAnswer, placeAnswer } from './placed-feedback.server.ts'
import { releasedAnswers } from './released-answers.server.ts'
import { type OrganisationName, type SubmitterName, submittersOf } from './submitters.server.ts'

export interface ReceiptItem {
  readonly id: string
  readonly number: number
  readonly kind: ItemKind
  readonly state: ItemState
  readonly published: boolean
  readonly moderationReason: string | null
  readonly body: string
  readonly sectionNumber: string | undefined
  readonly place: BlockPlace | undefined
  readonly passage: Passage | undefined
  /** The proposed wording against the passage. */
  readonly wording: readonly WordingRun[] | undefined
  readonly answer: PlacedAnswer | undefined
}

export interface ReceiptPage {
  readonly statementId: string
  readonly number: string
  readonly state: StatementState
  readonly submittedAt: string
  readonly confirmedAt: string | null
  readonly withdrawnAt: string | null
  readonly by: SubmitterName | undefined
  /** `j.k••••@tet.lv`; only for a private person. */
  readonly email: string | undefined
  readonly namePublic: boolean
  /** The reader could send it once signed in. */
  readonly ofOrganisation: boolean
  readonly chapter: {
    readonly slug: string
    readonly number: number
    readonly title: string
    readonly owners: readonly OrganisationName[]
    /** The public page shows something. */
    readonly open: boolean
  }
  readonly closesAt: string | undefined
  readonly answersDueOn: string | undefined
  readonly items: readonly ReceiptItem[]
  readonly mayWithdraw: boolean
  readonly windowOver: boolean
  readonly mayRelease: boolean
}

export async function loadReceiptPage(
  secret: string,
  actor: Actor,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<ReceiptPage | undefined> {
  const statement = await findStatementBySecret(db, hashToken(secret))
  const chapterId = statement && (await chapterOfStatement(db, statement.id))
  const chapter = chapterId && (await findChapterById(db, chapterId))
  if (!statement || !chapter) return undefined
  const window = await windowOfStatement(db, statement)
  const facts = await loadChapterFacts(db, chapter, clock())
  const institutionIds = await institutionIdsOf(db, statement.id)
  const own = institutionIds.length === 0 || can(actor, 'statement.prepare', { institutionIds })
  const standing = {
    state: statement.state,
    closesAt: window?.closes_at ?? '',
    now: clock().toISOString(),
  }
  const owners = (await listInstitutionsOf(db, [chapter.id])).filter((i) => i.role === 'owner')
  return {
    statementId: statement.id,
    number: statement.number,
    state: statement.state,
    submittedAt: statement.created_at,
    confirmedAt: statement.confirmed_at,
    withdrawnAt: statement.withdrawn_at,
    by: (await submittersOf(db, [statement.id])).get(statement.id),
    email: await maskedEmail(db, statement),
    namePublic: statement.name_public === 1,
    ofOrganisation: institutionIds.length > 0,
    chapter: {
      slug: chapter.edition_slug,
      number: chapter.number,
      title: chapter.title,
      owners: await institutionNames(
        db,
        owners.map((o) => o.id),
      ),
      open: can(actor, 'chapter.read-public', facts),
    },
    closesAt: window?.closes_at,
    answersDueOn: window?.answers_due_on,
    items: await receiptItems(db, statement, chapter, window?.milestone_id ?? undefined),
    mayWithdraw: own && decideWithdrawal(standing).ok,
    windowOver: hasClosed(standing.closesAt, standing.now),
    mayRelease:
      statement.state === 'prepared' &&
      closedBecause(facts.state, facts.phase) === undefined &&
      can(actor, 'statement.release', { institutionIds }),
  }
}

async function receiptItems(
  db: Deps['db'],
  statement: StatementRow,
  chapter: ChapterRow,
  milestoneId: string | undefined,
): Promise<ReceiptItem[]> {
  const rows = await listItemsOf(db, statement.id)
  const sections = await loadSectionTexts(db, chapter.id, milestoneId)
  const answers = await releasedAnswers(
    db,
    rows.map((row) => row.id),
  )
  const changed = [...answers.values()].some((answer) => answer.changes.length > 0)
  const now = changed ? await loadSectionTexts(db, chapter.id) : []
  return rows.map((row) => {
    const answer = answers.get(row.id)
    const section = sections.find((s) => s.id === row.section_id)
    const passage = readPassage(row.anchor_origin)
    return {
      id: row.id,
      number: row.number,
      kind: row.kind,
      state: row.state,
      published: row.published_at !== null,
      moderationReason: row.moderation_reason,
      body: row.body,
      sectionNumber: section && sectionNumber(chapter.number, section.number),
      place: passage && section && blockPlaces(section.blocks).get(passage.block),
      passage,
      wording:
        row.proposed_wording === ''
          ? undefined
          : wordingChange(passage?.quote ?? '', row.proposed_wording),
      answer: answer && placeAnswer(answer, chapter, now),
    }
  })
}

/** Enough to recognise one's own address, too little to learn another's. */
async function maskedEmail(db: Deps['db'], statement: StatementRow): Promise<string | undefined> {
  if (!statement.submitter_id) return undefined
  const submitter = await db
    .selectFrom('submitters')
    .select(['email', 'erased_at'])
    .where('id', '=', statement.submitter_id)
    .executeTakeFirst()
  if (!submitter || submitter.erased_at) return undefined
  const [local = '', domain = ''] = submitter.email.split('@')
  return `${local.slice(0, 1)}••••@${domain}`
}
