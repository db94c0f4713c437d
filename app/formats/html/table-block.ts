/** A table kept as data (general objectives, multi-country projects): a caption, a head and rows of text. */
import { z } from 'zod'
import { recordNotesSchema } from '#app/domain/shared/record-notes.ts'
import { escapeHtml } from './escape.ts'
import { noteList, withNoteCalls } from './record-notes.ts'

export const tableSchema = z.object({
  caption: z.string(),
  head: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** Notes that cells refer to. */
  notes: recordNotesSchema.optional(),
})

export type TableData = z.output<typeof tableSchema>

export function tableBlock(id: string, data: TableData): string {
  const head = data.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const rows = data.rows
    .map(([first = '', ...rest]) => {
      const cells = rest.map((cell) => `<td>${lines(cell)}</td>`).join('')
      return `<tr><th scope="row">${lines(first)}</th>${cells}</tr>`
    })
    .join('')
  const caption = data.caption ? `<caption>${escapeHtml(data.caption)}</caption>` : ''
  const table = `<div class="scroll-x" id="${id}" tabindex="0" role="group" aria-label="${escapeHtml(data.caption || data.head.join(', '))}"><table class="dt-t wide">${caption}<thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`
  return withNoteCalls(table, data.notes) + noteList(data.notes)
}

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')
