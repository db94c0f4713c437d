/** All measures of a chapter with money and years, and the totals that the document prints for them. */
import { overviewSchema } from '#app/domain/measures/measure.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { loadChapterObjects } from '#app/features/sections/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { loadMeasureRows } from './measure-rows.server.ts'

export type MeasureList = Awaited<ReturnType<typeof loadMeasureList>>

export async function loadMeasureList(chapter: ChapterRow, { db }: Pick<Deps, 'db'>) {
  const { byRef } = await loadChapterObjects(db, chapter, undefined)
  const overview = [...byRef.values()].find((row) => row.kind === 'overview')
  return {
    slug: chapter.edition_slug,
    chapter: chapter.number,
    chapterTitle: chapter.title,
    measures: await loadMeasureRows(db, chapter),
    totals: overview ? overviewSchema.parse(JSON.parse(overview.data)).totals : [],
  }
}
