/** One series of a chapter: drawn, as a table, with its targets, its source and its history. */
import { cellOf, drawable, seriesYears } from '#app/domain/indicators/series.ts'
import { yearlySteps } from '#app/domain/indicators/steps.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import {
  loadChapterObjects,
  loadObjectRecord,
  seriesOf,
} from '#app/features/sections/index.server.ts'
import { trajectoryChart } from '#app/formats/charts/trajectory-chart.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import type { Deps } from '#app/platform/deps.server.ts'

export type SeriesView = NonNullable<Awaited<ReturnType<typeof loadSeriesPage>>>

export async function loadSeriesPage(
  chapter: ChapterRow,
  key: string,
  words: ObjectWords,
  { db }: Pick<Deps, 'db'>,
) {
  const objects = await loadChapterObjects(db, chapter, undefined)
  const row = objects.byRef.get(`series:${key}`)
  if (!row) return undefined
  const data = seriesOf(row)
  const record = await loadObjectRecord(db, row.objectId)
  const name = data.name || data.indicator
  const line = {
    name,
    points: drawable(data),
    target: data.nationalTarget?.value.number ?? undefined,
    euTarget: data.euTarget?.value.number ?? undefined,
  }
  const unit = data.unit === 'percent' ? '\u00a0%' : ''
  const steps = yearlySteps(data)
  return {
    slug: chapter.edition_slug,
    chapter: chapter.number,
    chapterTitle: chapter.title,
    key,
    name,
    data,
    chart: trajectoryChart(
      { id: `series-${key}`, unit, lines: [line] },
      { ...words, title: words.chartTitle },
    ),
    years: seriesYears.map((year, i) => ({
      year,
      cell: cellOf(data, year),
      step: steps[i] ?? null,
    })),
    record: {
      ...record,
      place: record.section && sectionNumber(chapter.number, record.section),
    },
    siblings: [...objects.byRef.values()]
      .filter((other) => other.kind === 'series')
      .map((other) => {
        const { name, indicator } = seriesOf(other)
        return { key: other.key, name: name || indicator }
      }),
  }
}
