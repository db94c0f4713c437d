/** A chapter as it stands, read once: facts for permissions, units with their seals, progress for the guards. */
import type { ChapterFacts } from '#app/domain/permissions/facts.ts'
import type { ChapterProgress } from '#app/domain/workflow/progress.ts'
import type { ChapterRow, Connection } from '../repo.server.ts'
import { factsFrom } from './chapter-facts.server.ts'
import { loadProgress } from './chapter-progress.server.ts'
import { loadParticipants, type Participants } from './participants.server.ts'
import { loadUnitStates, type UnitState } from './unit-states.server.ts'

export interface ChapterReading {
  readonly chapter: ChapterRow
  readonly participants: Participants
  readonly facts: ChapterFacts
  readonly units: readonly UnitState[]
  readonly progress: ChapterProgress
}

export async function readChapter(
  db: Connection,
  chapter: ChapterRow,
  now: Date,
): Promise<ChapterReading> {
  const participants = await loadParticipants(db, chapter)
  const facts = factsFrom(chapter, participants, now)
  const units = await loadUnitStates(db, chapter.edition_id, [chapter.id], participants)
  const progress = await loadProgress(db, { chapter, participants, facts, units, now })
  return { chapter, participants, facts, units, progress }
}
