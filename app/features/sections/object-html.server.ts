/** Objects of a chapter → the HTML that stands where the text says `{{kind:key}}`. */
import { type SeriesData, seriesSchema } from '#app/domain/indicators/series.ts'
import { type MeasureData, measureSchema } from '#app/domain/measures/measure.ts'
import { readText, renderText } from '#app/domain/text/index.ts'
import { measureFiche, measureOverview, type OverviewRow } from '#app/formats/html/measure-block.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import { seriesBlock } from '#app/formats/html/series-block.ts'
import { tableBlock } from '#app/formats/html/table-block.ts'
import { LruCache } from '#app/platform/lru-cache.ts'

export interface ObjectRow {
  readonly objectId: string
  readonly versionId: string
  readonly kind: string
  readonly key: string
  readonly data: string
}

export interface MeasureUse {
  readonly objectId: string
  readonly number: string
  readonly kind: 'fiche' | 'reference' | 'overview'
}

export interface ChapterObjects {
  readonly byRef: ReadonlyMap<string, ObjectRow>
  readonly byId: ReadonlyMap<string, ObjectRow>
  readonly uses: readonly MeasureUse[]
  /** Where a measure that another chapter describes is described: `8.3.2.` */
  readonly describedIn: ReadonlyMap<string, string>
}

const parsed = new LruCache<string, unknown>(600)

export const seriesOf = (row: ObjectRow): SeriesData =>
  parsed.get(row.versionId, () => seriesSchema.parse(JSON.parse(row.data))) as SeriesData

export const measureOf = (row: ObjectRow): MeasureData =>
  parsed.get(row.versionId, () => measureSchema.parse(JSON.parse(row.data))) as MeasureData

export function objectHtml(ref: string, objects: ChapterObjects, words: ObjectWords): string {
  const row = objects.byRef.get(ref)
  const id = `o-${ref.replace(':', '-')}`
  if (ref.startsWith('overview:')) return measureOverview(id, overviewRows(objects), words)
  if (!row) return `<p class="note note-w">${words.notFound}: ${ref}</p>`
  switch (row.kind) {
    case 'series':
      return seriesBlock({ id, series: [seriesOf(row)] }, words)
    case 'measure': {
      const use = objects.uses.find((u) => u.objectId === row.objectId)
      const fiche = { id, number: use?.number ?? '', data: measureOf(row) }
      return measureFiche(fiche, words, renderField)
    }
    default:
      return tableBlock(id, JSON.parse(row.data))
  }
}

/** Fields of a fiche are texts of their own, without footnotes or objects. */
const fields = new LruCache<string, string>(1200)
const renderField = (markdown: string): string =>
  fields.get(markdown, () =>
    renderText(readText(markdown), { idPrefix: 'f-' }).replace(/ id="[^"]*"/g, ''),
  )

export function overviewRows(objects: ChapterObjects): OverviewRow[] {
  return objects.uses.flatMap((use) => {
    const row = objects.byId.get(use.objectId)
    if (!row) return []
    return [
      {
        number: use.number,
        data: measureOf(row),
        describedIn: use.kind === 'reference' ? objects.describedIn.get(use.objectId) : undefined,
        href: use.kind === 'fiche' ? `#o-measure-${row.key}` : undefined,
      },
    ]
  })
}
