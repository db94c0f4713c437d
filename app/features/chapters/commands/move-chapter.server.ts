/**
 * Every transition of a chapter: permission, guards, a frozen milestone, the new state and who did it, together
 * or not at all. `seen` is the last transition the person saw; another one since then is a refusal, not a race.
 */

import type { ChapterFacts } from '#app/domain/permissions/facts.ts'
import type { PermissionName } from '#app/domain/permissions/permissions.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { type Actor, institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import {
  blocked,
  forbidden,
  invalid,
  notFound,
  ok,
  type Result,
  stale,
} from '#app/domain/shared/result.ts'
import { guardIssues } from '#app/domain/workflow/guards.ts'
import { type ChapterState, type TransitionKind, transitions } from '#app/domain/workflow/states.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { enqueue } from '#app/platform/outbox.server.ts'
import { freezeMilestone } from '../milestones-repo.server.ts'
import { readChapter } from '../queries/chapter-reading.server.ts'
import {
  attachWindow,
  type ChapterRow,
  type Connection,
  findChapterById,
  insertTransition,
  listTransitions,
  lockChapter,
  participantsOf,
  setState,
  suspendWindow,
} from '../repo.server.ts'

export interface MoveChapter {
  readonly actor: Person
  readonly chapterId: string
  readonly kind: TransitionKind
  readonly reason: string
  /** Id of the last transition the form was drawn from; empty when there was none. */
  readonly seen: string
}

const permissionFor = {
  submit: 'chapter.submit',
  'open-consultation': 'chapter.open-consultation',
  'submit-for-approval': 'chapter.submit-for-approval',
  approve: 'chapter.approve',
  return: 'chapter.return',
  reopen: 'chapter.reopen',
} as const satisfies Record<TransitionKind, PermissionName>

const needsReason = new Set<TransitionKind>(['return', 'reopen'])

export const mayMove = (actor: Actor, kind: TransitionKind, facts: ChapterFacts): boolean =>
  can(actor, permissionFor[kind], facts)

export async function moveChapter(
  input: MoveChapter,
  { db, clock }: Deps,
): Promise<Result<{ readonly state: ChapterState }>> {
  if (needsReason.has(input.kind) && input.reason.trim() === '') {
    return invalid({ key: 'reason.required', field: 'reason' })
  }
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, input.chapterId)
    const chapter = await findChapterById(trx, input.chapterId)
    if (!chapter) return notFound()
    const last = (await listTransitions(trx, [chapter.id])).at(-1)
    if ((last?.id ?? '') !== input.seen) return stale({ key: 'chapter.moved' })
    const { facts, progress } = await readChapter(trx, chapter, clock())
    if (!mayMove(input.actor, input.kind, facts)) return forbidden({ key: 'not-allowed' })
    const issues = guardIssues(input.kind, progress)
    if (issues.length > 0) return blocked(...issues)
    await write(trx, chapter, facts, input, timestamp(clock))
    return ok({ state: transitions[input.kind].to })
  })
}

async function write(
  trx: Connection,
  chapter: ChapterRow,
  facts: ChapterFacts,
  { actor, kind, reason }: MoveChapter,
  at: string,
): Promise<void> {
  const { to } = transitions[kind]
  const milestoneId = await freezeMilestone(trx, {
    editionId: chapter.edition_id,
    chapterId: chapter.id,
    name: kind,
    actor,
    at,
  })
  await setState(trx, chapter.id, to)
  const institutionId = actsFor(actor, kind, facts)
  const id = newId()
  await insertTransition(trx, {
    id,
    chapter_id: chapter.id,
    kind,
    from_state: chapter.state,
    to_state: to,
    actor_id: actor.userId,
    institution_id: institutionId,
    reason: reason.trim(),
    milestone_id: milestoneId,
    created_at: at,
  })
  // Opening freezes the text that the public sees; a return suspends a running window, whose items stay.
  if (kind === 'open-consultation') await attachWindow(trx, chapter.id, milestoneId, at)
  if (kind === 'return') await suspendWindow(trx, chapter.id, at)
  await recordEvent(trx, {
    event: 'chapter.moved',
    actor,
    institutionId,
    editionId: chapter.edition_id,
    chapterId: chapter.id,
    subjectId: id,
    details: { kind, from: chapter.state, to, milestoneId },
    at,
  })
  await notify(trx, chapter, kind, actor, at)
}

const actsFor = (actor: Person, kind: TransitionKind, facts: ChapterFacts): string => {
  const asLead = institutionsWith(actor, 'lead').find((id) => facts.ownerIds.includes(id))
  const submits = kind === 'submit' || kind === 'submit-for-approval'
  return (submits ? asLead : undefined) ?? coordinatorOr(actor, facts, asLead)
}

const coordinatorOr = (actor: Person, facts: ChapterFacts, otherwise: string | undefined): string =>
  institutionsWith(actor, 'coordinator').find((id) => id === facts.coordinatorId) ??
  otherwise ??
  facts.coordinatorId

async function notify(
  trx: Connection,
  chapter: ChapterRow,
  kind: TransitionKind,
  actor: Person,
  at: string,
): Promise<void> {
  const people = (await participantsOf(trx, chapter)).filter((p) => p.id !== actor.userId)
  await enqueue(
    trx,
    at,
    ...people.map((p) => ({
      topic: 'mail.chapter-moved',
      payload: {
        to: p.email,
        name: p.name,
        locale: p.locale,
        edition: chapter.edition_slug,
        number: chapter.number,
        title: chapter.title,
        kind,
      },
    })),
  )
}
