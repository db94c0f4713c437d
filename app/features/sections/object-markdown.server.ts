/** Objects of a chapter → the Markdown that stands where the text says `{{kind:key}}`, for files that travel. */
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import {
  measureMarkdown,
  overviewMarkdown,
  seriesMarkdown,
  tableMarkdown,
} from '#app/formats/markdown/object-markdown.ts'
import { type ChapterObjects, measureOf, overviewRows, seriesOf } from './object-html.server.ts'

const placeholder = /^\{\{((?:series|overview|measure|objectives|projects):[a-z0-9-]+)\}\}$/gm

export const withObjects = (
  markdown: string,
  objects: ChapterObjects,
  words: ObjectWords,
): string => markdown.replace(placeholder, (_, ref: string) => objectMarkdown(ref, objects, words))

function objectMarkdown(ref: string, objects: ChapterObjects, words: ObjectWords): string {
  if (ref.startsWith('overview:')) return overviewMarkdown(overviewRows(objects), words)
  const row = objects.byRef.get(ref)
  if (!row) return ''
  switch (row.kind) {
    case 'series':
      return seriesMarkdown(seriesOf(row), words)
    case 'measure': {
      const number = objects.uses.find((use) => use.objectId === row.objectId)?.number ?? ''
      return measureMarkdown(number, measureOf(row), words)
    }
    default:
      return tableMarkdown(JSON.parse(row.data))
  }
}
