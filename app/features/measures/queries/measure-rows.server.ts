/** The measures of a chapter in order: its own fiches, those other chapters describe, rows of the overview only. */
import { ficheGaps } from '#app/domain/measures/completeness.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { loadChapterObjects, measureOf } from '#app/features/sections/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'

export async function loadMeasureRows(db: Deps['db'], chapter: ChapterRow) {
  const objects = await loadChapterObjects(db, chapter, undefined)
  return objects.uses.flatMap((use) => {
    const row = objects.byId.get(use.objectId)
    if (!row) return []
    const data = measureOf(row)
    return [
      {
        objectId: use.objectId,
        number: use.number,
        kind: use.kind,
        data,
        gaps: use.kind === 'fiche' ? ficheGaps(data) : [],
        describedIn: objects.describedIn.get(use.objectId),
      },
    ]
  })
}

export type MeasureRow = Awaited<ReturnType<typeof loadMeasureRows>>[number]
