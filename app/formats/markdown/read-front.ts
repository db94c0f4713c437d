/** What a Markdown document prints before its first chapter: its title and the table of abbreviations. */
import type { Abbreviation, Artefact } from '../roadmap-text/result.ts'
import type { MarkdownLine } from './read-outline.ts'

export interface FrontReading {
  readonly title: string | undefined
  readonly abbreviations: readonly Abbreviation[]
  /** Title, contents and the head of the table: they are made anew with every document. */
  readonly artefacts: readonly Artefact[]
}

const ROW = /^\|\s*((?:[^|\\]|\\.)*?)\s*\|\s*((?:[^|\\]|\\.)*?)\s*\|\s*$/u
const ABBREVIATIONS = /^#{1,6}\s+(?:(?:lietotie )?saīsinājumi|abbreviations)/iu

export function readFront(front: readonly MarkdownLine[]): FrontReading {
  const abbreviations: Abbreviation[] = []
  const artefacts: Artefact[] = []
  let inAbbreviations = false
  for (const { no, text } of front) {
    if (/^#{1,6}\s/.test(text)) inAbbreviations = ABBREVIATIONS.test(text)
    const [, short = '', full = ''] = inAbbreviations ? (ROW.exec(text) ?? []) : []
    if (short !== '' && !/^:?-+:?$/.test(short))
      abbreviations.push({ short: plain(short), full: plain(full), line: no })
    else if (text.trim() !== '') artefacts.push({ line: no, text, kind: 'front-matter' })
  }
  const title = front.find(({ text }) => /^#\s+\S/.test(text))?.text.replace(/^#\s+/, '')
  return { title, abbreviations, artefacts }
}

const plain = (cell: string): string => cell.replaceAll('\\|', '|').replace(/<br\s*\/?>/g, ' ')
