/** Turns paragraphs into Markdown blocks: running text, lists with the nesting their signs show, run-in challenges. */
import type { BlockObject } from './result.ts'
import type { Paragraph } from './segment.ts'
import type { BodyLine } from './split-pages.ts'
import { type ListItem, list, paragraph, runIn } from './write-markdown.ts'

/** A block before its lines are summed up: `sources` are all lines it was read from. */
export interface DraftBlock {
  readonly markdown: string
  readonly sources: readonly number[]
  readonly object?: BlockObject
  /** Set when the block is a numbered or named challenge. */
  readonly challenge?: ChallengeText
}

export interface ChallengeText {
  readonly number: string | null
  /** Without its label; empty when the label stands alone above the text. */
  readonly text: string
}

/** Longest first sentence that is still a run-in title and not the text itself. */
const TITLE_LENGTH = 110
const CHALLENGE =
  /^((?:Galvenais identificētais izaicinājums|Izaicinājum[si])(?:\s+Nr\.?\s?\d+)?\s*[.:–—-]*)\s*/u

export function textBlocks(paragraphs: readonly Paragraph[], object?: BlockObject): DraftBlock[] {
  const blocks: DraftBlock[] = []
  for (let index = 0; index < paragraphs.length; ) {
    const run = listRun(paragraphs, index)
    const taken = run.length > 0 ? run : paragraphs.slice(index, index + 1)
    const markdown = run.length > 0 ? writeList(run) : writeParagraph(taken[0]?.text ?? '')
    const sources = taken.flatMap(({ lines }) => linesOf(lines))
    const challenge = run.length > 0 ? undefined : challengeOf(taken[0]?.text ?? '')
    blocks.push({ markdown, sources, ...(object && { object }), ...(challenge && { challenge }) })
    index += taken.length
  }
  return blocks
}

export function linesOf(lines: readonly BodyLine[]): number[] {
  return lines.map(({ no }) => no)
}

/** Joins blocks into one text, a blank line between them. */
export function blocksText(blocks: readonly { readonly markdown: string }[]): string {
  return blocks.map(({ markdown }) => markdown).join('\n\n')
}

/** Consecutive items of one list: a new numbering starts another one. */
function listRun(paragraphs: readonly Paragraph[], from: number): Paragraph[] {
  let end = from
  while (end < paragraphs.length) {
    const item = paragraphs[end]?.item
    if (!item || (end > from && item.number === 1 && item.sign !== '1.1.')) break
    end += 1
  }
  return paragraphs.slice(from, end)
}

/** A sign that differs from the first one, behind an item that ends in a colon, opens a level. */
function writeList(run: readonly Paragraph[]): string {
  const open: string[] = []
  let endsInColon = false
  const items: ListItem[] = run.map(({ text, item }) => {
    const sign = item?.sign ?? '-'
    const known = open.indexOf(sign)
    if (known >= 0) open.length = known + 1
    else if (endsInColon || open.length === 0) open.push(sign)
    else open.splice(0, open.length, sign)
    endsInColon = text.endsWith(':')
    return { text, marker: markerOf(item?.number ?? null, sign), level: open.length - 1 }
  })
  return list(items)
}

function markerOf(number: number | null, sign: string): string {
  return number === null || sign === '1.1.' ? '-' : `${number}${sign.slice(-1)}`
}

function writeParagraph(text: string): string {
  const { label, rest } = splitRunIn(text)
  return label === '' ? paragraph(text) : runIn(label, rest)
}

/** The bold start of a challenge: its number, and its first sentence when that is short. */
function splitRunIn(text: string): { label: string; rest: string } {
  const label = CHALLENGE.exec(text)?.[0].trimEnd() ?? ''
  if (label === '') return { label, rest: text }
  const after = text.slice(label.length)
  const title = /^\s*[^.]{3,}?(?<!\bNr|\d)\.(?=\s+[\p{Lu}\d])/u.exec(after)?.[0] ?? ''
  if (title === '' || title.length > TITLE_LENGTH) return { label, rest: after.trim() }
  return { label: label + title, rest: after.slice(title.length).trim() }
}

/** „Izaicinājumi" in the plural heads a list and is none itself. */
function challengeOf(text: string): ChallengeText | undefined {
  const match = CHALLENGE.exec(text)
  if (!match || /^Izaicinājumi/u.test(text)) return undefined
  return { number: /\d+/.exec(match[0])?.[0] ?? null, text: text.slice(match[0].length) }
}
