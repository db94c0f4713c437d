/** The records behind a chapter's figures: its own series and measures, at a milestone or today. */
import type { SeriesData } from '#app/domain/indicators/series.ts'
import type { MeasureData } from '#app/domain/measures/measure.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { measureOf, seriesOf } from '../object-html.server.ts'
import type { Connection } from '../repo.server.ts'
import { loadChapterObjects } from './document-parts.server.ts'

export async function loadChapterFigures(
  db: Connection,
  chapter: ChapterRow,
  milestoneId: string | undefined,
): Promise<{ readonly series: readonly SeriesData[]; readonly measures: readonly MeasureData[] }> {
  const { byRef, uses } = await loadChapterObjects(db, chapter, milestoneId)
  const described = new Set(uses.filter((u) => u.kind !== 'reference').map((u) => u.objectId))
  const rows = [...byRef.values()]
  return {
    series: rows.filter((row) => row.kind === 'series').map(seriesOf),
    measures: rows
      .filter((row) => row.kind === 'measure' && described.has(row.objectId))
      .map(measureOf),
  }
}
