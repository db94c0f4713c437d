/** Writes text as CommonMark with tables and footnotes, escaping only what would otherwise be read as syntax. */
import { marksAsMarkdown } from './marks.ts'

export interface ListItem {
  readonly text: string
  /** `-`, `3)` or `3.` */
  readonly marker: string
  readonly level: number
}

const INLINE = /[\\`*<[\]]|(?<=\S)~|(?<![\p{L}\d])_|_(?![\p{L}\d])|&(?=#?\w+;)|!(?=\[)/gu
const LINE_START = /^(?:([-+#])(?=[-\s]|$)|(>)|(#{2,6})(?=\s|$)|(\d{1,9})([.)])(?=\s|$))/u

/** One paragraph: safe at the start of a line, a list item or a cell. */
export function paragraph(text: string): string {
  return inline(text).replace(LINE_START, (match, _sign, _quote, _hashes, digits, stop) => {
    return digits ? `${digits}\\${stop}` : `\\${match}`
  })
}

export function inline(text: string): string {
  return marksAsMarkdown(text.replace(INLINE, '\\$&'))
}

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${inline(text).replace(/#+$/u, '\\$&')}`
}

/** A run-in heading and the text that goes on behind it. */
export function runIn(label: string, rest: string): string {
  return rest === '' ? `**${inline(label)}**` : `**${inline(label)}** ${inline(rest)}`
}

export function list(items: readonly ListItem[]): string {
  const indents: string[] = []
  return items
    .map(({ text, marker, level }) => {
      const indent = indents[level] ?? ''
      indents[level + 1] = indent + ' '.repeat(marker.length + 1)
      return `${indent}${marker} ${paragraph(text)}`
    })
    .join('\n')
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map(() => '---')
  return [row(header), `| ${rule.join(' | ')} |`, ...rows.map(row)].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => inline(cell).replaceAll('|', '\\|')).join(' | ')} |`
}

export function footnoteDefinition(number: string, text: string): string {
  return `[^${number}]: ${paragraph(text)}`
}
