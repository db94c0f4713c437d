/** The coordinator's frame of a chapter: who owns it, who signs everything with the owner, and until when. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import {
  forbidden,
  type Issue,
  invalid,
  notFound,
  ok,
  type Result,
} from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { loadChapterFacts } from '../queries/chapter-facts.server.ts'
import {
  type Connection,
  findChapterById,
  listInstitutionsOf,
  lockChapter,
  setDeadlines,
  setInstitutions,
} from '../repo.server.ts'

export interface AssignChapter {
  readonly actor: Person
  readonly chapterId: string
  readonly ownerId: string
  readonly coOwnerIds: readonly string[]
  /** Days as `2023-10-30`; null is no deadline. */
  readonly dueOn: string | null
  readonly signOffDueOn: string | null
}

export async function assignChapter(
  input: AssignChapter,
  { db, clock }: Deps,
): Promise<Result<null>> {
  const { actor, chapterId, dueOn, signOffDueOn } = input
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, chapterId)
    const chapter = await findChapterById(trx, chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'chapter.assign', facts)) return forbidden({ key: 'not-allowed' })
    const issues = await wrong(trx, input)
    if (issues.length > 0) return invalid(...issues)
    const before = await listInstitutionsOf(trx, [chapterId])
    await setDeadlines(trx, chapterId, dueOn, signOffDueOn)
    await setInstitutions(trx, chapterId, input.ownerId, input.coOwnerIds)
    await recordEvent(trx, {
      event: 'chapter.assigned',
      actor,
      institutionId: chapter.coordinator_id,
      editionId: chapter.edition_id,
      chapterId,
      subjectId: chapterId,
      details: {
        before: { ...byRole(before), dueOn: chapter.due_on, signOffDueOn: chapter.sign_off_due_on },
        after: { owner: [input.ownerId], 'co-owner': input.coOwnerIds, dueOn, signOffDueOn },
      },
      at: timestamp(clock),
    })
    return ok(null)
  })
}

async function wrong(trx: Connection, input: AssignChapter): Promise<readonly Issue[]> {
  const issues: Issue[] = []
  const { ownerId, coOwnerIds, dueOn, signOffDueOn } = input
  const wanted = new Set([ownerId, ...coOwnerIds])
  const ministries = await trx
    .selectFrom('institutions')
    .select('id')
    .where('id', 'in', [...wanted])
    .where('kind', '=', 'ministry')
    .execute()
  if (!ministries.some((m) => m.id === ownerId)) {
    issues.push({ key: 'form.choose', field: 'ownerId' })
  } else if (ministries.length < wanted.size) {
    issues.push({ key: 'form.wrong', field: 'coOwnerIds' })
  }
  if (coOwnerIds.includes(ownerId)) issues.push({ key: 'chapter.owner-twice', field: 'coOwnerIds' })
  if (dueOn && signOffDueOn && signOffDueOn > dueOn) {
    issues.push({ key: 'chapter.sign-off-after-due', field: 'signOffDueOn' })
  }
  return issues
}

const byRole = (rows: Awaited<ReturnType<typeof listInstitutionsOf>>) => {
  const of = (role: string) => rows.filter((r) => r.role === role).map((r) => r.id)
  return { owner: of('owner'), 'co-owner': of('co-owner') }
}
