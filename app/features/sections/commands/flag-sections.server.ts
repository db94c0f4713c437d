/** Says which units touch a cross-cutting topic: its reviewing institution must sign those off. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result, stale } from '#app/domain/shared/result.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import {
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { listSections, updateSection } from '../repo.server.ts'

export interface FlagSections {
  readonly actor: Person
  readonly chapterId: string
  readonly topic: string
  readonly sectionIds: readonly string[]
  /** Ids of the sections that the form showed as flagged. */
  readonly seen: readonly string[]
}

export async function flagSections(
  { actor, chapterId, topic, sectionIds, seen }: FlagSections,
  { db, clock }: Deps,
): Promise<Result<null>> {
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, chapterId)
    const chapter = await findChapterById(trx, chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'chapter.assign', facts)) return forbidden({ key: 'not-allowed' })
    const sections = (await listSections(trx, chapterId)).map((section) => ({
      ...section,
      topics: JSON.parse(section.topics) as readonly string[],
    }))
    const flagged = sections.filter((s) => s.topics.includes(topic)).map((s) => s.id)
    if (!sameMembers(flagged, seen)) return stale({ key: 'section.flags-changed' })
    const changed = sections.filter((s) => sectionIds.includes(s.id) !== s.topics.includes(topic))
    for (const { id, topics } of changed) {
      const rest = topics.filter((t) => t !== topic)
      const next = rest.length < topics.length ? rest : [...rest, topic]
      await updateSection(trx, id, { topics: JSON.stringify(next) })
    }
    if (changed.length === 0) return ok(null)
    await recordEvent(trx, {
      event: 'section.flagged',
      actor,
      institutionId: chapter.coordinator_id,
      editionId: chapter.edition_id,
      chapterId,
      subjectId: chapterId,
      details: { topic, numbers: changed.map((section) => section.number) },
      at: timestamp(clock),
    })
    return ok(null)
  })
}

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
