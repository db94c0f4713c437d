/** Says which units touch a cross-cutting topic: its reviewing institution must sign those off. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, notFound, ok, type Result } from '#app/domain/shared/result.ts'
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
}

export async function flagSections(
  { actor, chapterId, topic, sectionIds }: FlagSections,
  { db, clock }: Deps,
): Promise<Result<null>> {
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, chapterId)
    const chapter = await findChapterById(trx, chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'chapter.assign', facts)) return forbidden({ key: 'not-allowed' })
    const changed: string[] = []
    for (const section of await listSections(trx, chapterId)) {
      const topics: readonly string[] = JSON.parse(section.topics)
      const wanted = sectionIds.includes(section.id)
      if (topics.includes(topic) === wanted) continue
      const rest = topics.filter((t) => t !== topic)
      const next = JSON.stringify(wanted ? [...rest, topic] : rest)
      await updateSection(trx, section.id, { topics: next })
      changed.push(section.number)
    }
    if (changed.length === 0) return ok(null)
    await recordEvent(trx, {
      event: 'section.flagged',
      actor,
      institutionId: chapter.coordinator_id,
      editionId: chapter.edition_id,
      chapterId,
      subjectId: chapterId,
      details: { topic, numbers: changed },
      at: timestamp(clock),
    })
    return ok(null)
  })
}
