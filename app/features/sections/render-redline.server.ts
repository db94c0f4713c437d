/** A compared section as HTML in one text or side by side, with objects, abbreviations and footnotes in place. */
import {
  latvianRedlineLabels,
  type RedlineLabels,
  renderRedline,
  renderSideBySide,
  type SectionOps,
} from '#app/domain/redline/index.ts'
import { noteNumbers, type ObjectNode, type Text } from '#app/domain/text/index.ts'
import { objectHtml } from './object-html.server.ts'
import { idPrefix, type RenderContext } from './render-revision.server.ts'

export interface RedlineWords {
  readonly inserted: string
  readonly deleted: string
  readonly movedFrom: string
  readonly movedTo: string
  readonly before: string
  readonly after: string
  unchanged(blocks: number): string
}

const empty: Text = { markdown: '', blocks: [] }

export function renderComparedSection(
  compared: {
    readonly number: string
    readonly old: Text | undefined
    readonly new: Text | undefined
  },
  ops: SectionOps,
  view: 'inline' | 'side',
  context: RenderContext,
  words: RedlineWords,
): string {
  const old = compared.old ?? empty
  const next = compared.new ?? empty
  const options = {
    idPrefix: idPrefix(context.chapter, compared.number),
    object: (node: ObjectNode) =>
      objectHtml(`${node.object}:${node.key}`, context.objects, context.words),
  }
  const settings = {
    options,
    labels: labels(words, context.chapter),
    oldNumber: noteNumbers(old, context.firstFootnote),
    newNumber: noteNumbers(next, context.firstFootnote),
  }
  return view === 'side'
    ? renderSideBySide(old, next, ops, settings)
    : renderRedline(old, next, ops, settings)
}

/** Sections are named as people write them: `4.3.`, not `3`. */
const labels = (words: RedlineWords, chapter: number): RedlineLabels => ({
  ...latvianRedlineLabels,
  inserted: words.inserted,
  deleted: words.deleted,
  before: words.before,
  after: words.after,
  unchanged: words.unchanged,
  movedFrom: ({ section, block }) => `${words.movedFrom} ${chapter}.${section}., ${block + 1}.`,
  movedTo: ({ section, block }) => `${words.movedTo} ${chapter}.${section}., ${block + 1}.`,
})
