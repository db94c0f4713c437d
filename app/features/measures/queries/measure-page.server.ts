/** One measure as a readable fiche: every field, its money line by line, who else uses it, and its history. */
import type { MeasureData } from '#app/domain/measures/measure.ts'
import { readText, renderText } from '#app/domain/text/index.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { loadObjectRecord } from '#app/features/sections/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { loadMeasureRows } from './measure-rows.server.ts'

export type MeasureView = NonNullable<Awaited<ReturnType<typeof loadMeasurePage>>>

export async function loadMeasurePage(
  chapter: ChapterRow,
  number: string,
  { db }: Pick<Deps, 'db'>,
) {
  const measures = await loadMeasureRows(db, chapter)
  const measure = measures.find((m) => m.number === number)
  if (!measure) return undefined
  const { data } = measure
  const record = await loadObjectRecord(db, measure.objectId)
  const uses = await listUses(db, measure.objectId)
  return {
    slug: chapter.edition_slug,
    chapter: chapter.number,
    chapterTitle: chapter.title,
    measure,
    measures,
    html: {
      description: fieldHtml('description', data),
      budgetText: fieldHtml('budgetText', data),
      impact: fieldHtml('impact', data),
    },
    printed: printedOf(data),
    uses: uses.filter((use) => use.chapter !== chapter.number),
    record: {
      ...record,
      // A fiche that another chapter describes stands in that chapter's text.
      place:
        measure.kind === 'reference' || !record.section
          ? undefined
          : sectionNumber(chapter.number, record.section),
    },
  }
}

/** Footnotes of a field stand under the field. */
function fieldHtml(field: 'description' | 'budgetText' | 'impact', data: MeasureData): string {
  const notes = (data.notes ?? []).filter((note) => data[field].includes(`[^${note.label}]`))
  const markdown = [data[field], ...notes.map((note) => `[^${note.label}]: ${note.text}`)]
  return renderText(readText(markdown.join('\n\n')), { idPrefix: `${field}-`, headingShift: 2 })
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What an import read off the page, where it differs from the record's own fields. */
function printedOf({ printed }: MeasureData): { heading: string; overview: string } {
  const overview = printed?.overview
  const title = overview && typeof overview === 'object' ? (overview as { title?: unknown }) : {}
  return { heading: text(printed?.heading), overview: text(title.title) }
}

const listUses = (db: Deps['db'], objectId: string) =>
  db
    .selectFrom('measure_uses')
    .innerJoin('chapters', 'chapters.id', 'measure_uses.chapter_id')
    .select([
      'chapters.number as chapter',
      'chapters.title',
      'measure_uses.number',
      'measure_uses.kind',
    ])
    .where('measure_uses.object_id', '=', objectId)
    .orderBy('chapters.number')
    .execute()
