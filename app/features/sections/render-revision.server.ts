/**
 * One revision as HTML. What depends on the text alone is rendered once and kept; numbers of footnotes and the
 * objects, which may differ by reader and time, are filled into that.
 */
import {
  fillNotes,
  noteNumbers,
  type ObjectNode,
  renderBlock,
  type Text,
  wrapFootnotes,
} from '#app/domain/text/index.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import { LruCache } from '#app/platform/lru-cache.ts'
import { type ChapterObjects, objectHtml } from './object-html.server.ts'
import { textOfRevision } from './revision-text.server.ts'

export interface Abbreviations {
  /** Changes when any entry does. */
  readonly version: string
  readonly byShort: ReadonlyMap<string, string>
}

export interface RenderContext {
  /** Number of the chapter. */
  readonly chapter: number
  readonly abbreviations: Abbreviations
  readonly objects: ChapterObjects
  readonly words: ObjectWords
  readonly firstFootnote: number
}

interface RevisionRow {
  readonly id: string
  readonly number: string
  readonly markdown: string
  readonly blocks: string
}

const rendered = new LruCache<string, string>(800)
const objectMark = /\ufdd2([^\ufdd2]+)\ufdd2/g

/** Ids in the page begin with the section's full number, so that a whole document can stand in one page. */
export const idPrefix = (chapter: number, section: string): string =>
  `s${chapter}-${section.replaceAll('.', '-')}-`

export function renderRevision(row: RevisionRow, context: RenderContext): string {
  const text = textOfRevision(row)
  const prefix = idPrefix(context.chapter, row.number)
  const key = `${row.id} ${context.abbreviations.version}`
  const body = rendered.get(key, () => renderBody(text, prefix, context.abbreviations))
  const numbered = fillNotes(body, noteNumbers(text, context.firstFootnote), { idPrefix: prefix })
  return numbered.replace(objectMark, (_, ref: string) =>
    objectHtml(ref, context.objects, context.words),
  )
}

function renderBody(text: Text, prefix: string, abbreviations: Abbreviations): string {
  const options = {
    idPrefix: prefix,
    abbreviations: abbreviations.byShort,
    object: (node: ObjectNode) => `\ufdd2${node.object}:${node.key}\ufdd2`,
  }
  const body: string[] = []
  const notes: string[] = []
  for (const block of text.blocks) {
    ;(block.kind === 'footnote' ? notes : body).push(renderBlock(block, options))
  }
  return body.join('\n') + wrapFootnotes(notes, options)
}
