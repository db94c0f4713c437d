/** Where the series and measures drawn in a signed-in text have pages of their own. */
import type { Copy } from '#app/copy/lv/index.ts'
import type { RecordPages } from '#app/formats/html/object-words.ts'
import { paths } from '#app/platform/paths.ts'

export const recordPages = (
  { records }: Copy,
  chapter: { readonly edition_slug: string; readonly number: number },
): RecordPages => ({
  series: (key) => paths.series(chapter.edition_slug, chapter.number, key),
  measure: (number) => paths.measure(chapter.edition_slug, chapter.number, number),
  open: records.open,
  openOf: records.openOf,
})
