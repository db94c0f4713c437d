/** Sections of the template that a chapter does not have, with the stated reason, one entry a reason. */
import { parentNumber, sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { Connection } from '../repo.server.ts'

export interface AbsentSections {
  /** `6.1, 6.2, 6.4`; what stands below an absent section is not named. */
  readonly numbers: string
  readonly reason: string
}

export async function loadAbsentSections(
  db: Connection,
  chapter: { readonly id: string; readonly number: number },
): Promise<readonly AbsentSections[]> {
  const rows = await db
    .selectFrom('sections')
    .select(['number', 'absent_reason'])
    .where('chapter_id', '=', chapter.id)
    .where('current_revision_id', 'is', null)
    .where('absent_reason', 'is not', null)
    .orderBy('position')
    .execute()
  const reasons = new Map<string, string[]>()
  for (const { number, absent_reason } of rows) {
    const reason = absent_reason ?? ''
    reasons.set(reason, [...(reasons.get(reason) ?? []), number])
  }
  return [...reasons].map(([reason, numbers]) => ({
    reason,
    numbers: numbers
      .filter((number) => !numbers.includes(parentNumber(number) ?? ''))
      .map((number) => sectionNumber(chapter.number, number))
      .join(', '),
  }))
}
