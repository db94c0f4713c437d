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

/** How people know a record of the chapter, for the editor's list. */
export function objectLabel(ref: string, objects: ChapterObjects, words: ObjectWords): string {
  const row = objects.byRef.get(ref)
  if (row?.kind === 'series') return seriesOf(row).name || seriesOf(row).indicator
  if (row?.kind === 'measure') {
    const number = objects.uses.find((use) => use.objectId === row.objectId)?.number ?? ''
    return `${words.measureNumber(number)}. ${measureOf(row).title}`
  }
  return row?.kind === 'overview' ? words.overview : ref
}

const drawn = new LruCache<string, string>(1200)

export function objectHtml(ref: string, objects: ChapterObjects, words: ObjectWords): string {
  const id = `o-${ref.replace(':', '-')}`
  if (ref.startsWith('overview:')) return overviewHtml(id, objects, words)
  const row = objects.byRef.get(ref)
  if (!row) return `<p class="note note-w">${words.notFound}: ${ref}</p>`
  const number = objects.uses.find((use) => use.objectId === row.objectId)?.number ?? ''
  const href = pageOf(row, number, words)
  const key = `${row.versionId} ${number} ${words.locale} ${href ?? ''}`
  return drawn.get(key, () => drawObject({ id, row, number, href }, words))
}

const pageOf = (row: ObjectRow, number: string, { pages }: ObjectWords): string | undefined =>
  row.kind === 'series'
    ? pages?.series(row.key)
    : row.kind === 'measure'
      ? pages?.measure(number)
      : undefined

interface Drawing {
  readonly id: string
  readonly row: ObjectRow
  readonly number: string
  readonly href: string | undefined
}

function drawObject({ id, row, number, href }: Drawing, words: ObjectWords): string {
  switch (row.kind) {
    case 'series':
      return seriesBlock({ id, series: [seriesOf(row)], href }, words)
    case 'measure':
      return measureFiche({ id, number, data: measureOf(row), href }, words, renderField)
    default:
      return tableBlock(id, JSON.parse(row.data))
  }
}

function overviewHtml(id: string, objects: ChapterObjects, words: ObjectWords): string {
  const versions = objects.uses.map(
    (use) => `${use.number}${objects.byId.get(use.objectId)?.versionId}`,
  )
  const key = `${id} ${versions.join()} ${words.locale}`
  return drawn.get(key, () => measureOverview(id, overviewRows(objects), words))
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
