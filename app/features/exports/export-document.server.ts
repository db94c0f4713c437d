/** Scope and format → the bytes of a file. The one door for screens, command line and API. */
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { documentPage } from '#app/formats/html/document-page.ts'
import { documentMarkdown } from '#app/formats/markdown/document-markdown.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import {
  type ExportScope,
  loadHtmlModel,
  loadMarkdownModel,
} from './queries/export-model.server.ts'

export const exportFormats = ['html', 'md'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string
  /** What the format cannot carry, in words; empty when everything is in the file. */
  readonly losses: readonly string[]
}

/** The document is Latvian whatever language the reader's screen has. */
const copy = copyFor('lv')
const format = formatsFor('lv')

export async function exportDocument(
  scope: ExportScope,
  to: ExportFormat,
  deps: Pick<Deps, 'db' | 'clock'>,
): Promise<ExportedFile> {
  const name = [scope.edition.slug, scope.chapter].filter((part) => part !== undefined).join('-')
  if (to === 'md') {
    const content = documentMarkdown(await loadMarkdownModel(scope, { copy, format }, deps))
    const losses = [copy.exports.chartsLost]
    return { name: `${name}.md`, mediaType: 'text/markdown; charset=utf-8', content, losses }
  }
  const model = await loadHtmlModel(scope, { copy, format }, deps)
  const words = { ...copy.exports, absent: copy.workspace.absent }
  const content = documentPage(model, words)
  return { name: `${name}.html`, mediaType: 'text/html; charset=utf-8', content, losses: [] }
}
