/**
 * Notes of a record under its printed form. A record may stand in several chapters, so its notes bear letters
 * of their own and no numbers that run through the document.
 */
import type { RecordNotes } from '#app/domain/shared/record-notes.ts'
import { escapeHtml } from './escape.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

const sign = (index: number): string =>
  `<sup>${ALPHABET[index % ALPHABET.length]}${'’'.repeat(Math.floor(index / ALPHABET.length))}</sup>`

export function withNoteCalls(html: string, notes: RecordNotes = []): string {
  return html.replace(/\[\^([^\]\s]+)\]/g, (call, label: string) => {
    const index = notes.findIndex((note) => note.label === label)
    return index < 0 ? call : sign(index)
  })
}

export const noteList = (notes: RecordNotes = []): string =>
  notes.length === 0
    ? ''
    : `<div class="s m">${notes.map((note, index) => `<p>${sign(index)} ${escapeHtml(note.text)}</p>`).join('')}</div>`
