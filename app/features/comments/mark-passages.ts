/**
 * Marks passages in the ready HTML of a block. Offsets are those of the block's visible text; what the HTML says
 * besides it (deleted words, numbers of footnotes, explanations for screen readers) is stepped over.
 */
import { isVoid, tagPattern } from './cut-html.ts'

export interface PassageMark {
  /** Of the element that the mark gets, and of its card. */
  readonly id: string
  readonly cardId: string
  readonly start: number
  readonly end: number
  readonly number: number
  /** Read out for the numbered marker. */
  readonly label: string
}

const skipped =
  /^<(?:del\b|sup class="note"|[a-z]+[^>]* class="[^"]*(?:visually-hidden|abbr-full|move-label)\b)/

export function markPassages(
  html: string,
  blockId: string,
  text: string,
  marks: readonly PassageMark[],
): string {
  const at = html.search(new RegExp(` id="(?!old-)[^"]*" data-b="${escapePattern(blockId)}"`))
  if (at === -1 || marks.length === 0) return html
  const begin = html.lastIndexOf('<', at)
  const runs = readRuns(html, begin, text)
  return written(html, runs, text, marks)
}

/** A stretch of the HTML that shows a stretch of the text. */
interface Run {
  readonly from: number
  to: number
  /** For each character of it: where it stands in the text. */
  readonly offsets: number[]
}

function readRuns(html: string, begin: number, text: string): Run[] {
  const runs: Run[] = []
  let depth = 0
  let skipDepth = 0
  let seen = 0
  let from = begin
  const tags = new RegExp(tagPattern.source, 'g')
  tags.lastIndex = begin
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    if (skipDepth === 0 && match.index > from) {
      const run = align(html, from, match.index, text, seen)
      seen = run.seen
      runs.push(...run.runs)
    }
    from = match.index + match[0].length
    const [tag, closing = '', name = '', self = ''] = match
    if (isVoid(name, self)) continue
    depth += closing ? -1 : 1
    if (!closing && skipDepth === 0 && skipped.test(tag)) skipDepth = depth
    if (closing && depth < skipDepth) skipDepth = 0
    if (depth === 0) break
  }
  return runs
}

/** Characters as people see them, each with its place in the HTML. */
function* characters(html: string, from: number, to: number) {
  for (const match of html.slice(from, to).matchAll(/&(?:amp|lt|gt|quot|#39);|./gs)) {
    const start = from + match.index
    yield { shown: entities[match[0]] ?? match[0], start, end: start + match[0].length }
  }
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function align(html: string, from: number, to: number, text: string, start: number) {
  const runs: Run[] = []
  let seen = start
  for (const { shown, start: at, end } of characters(html, from, to)) {
    while (seen < text.length && shown !== text[seen] && /[\n\t]/.test(text[seen] ?? '')) seen++
    if (shown !== text[seen]) continue
    const last = runs.at(-1)
    if (last && last.to === at) {
      last.to = end
      last.offsets.push(seen)
    } else runs.push({ from: at, to: end, offsets: [seen] })
    seen++
  }
  return { runs, seen }
}

interface Insertion {
  readonly at: number
  readonly html: string
}

function written(
  html: string,
  runs: readonly Run[],
  text: string,
  marks: readonly PassageMark[],
): string {
  const insertions = marks.flatMap((mark) => insertionsOf(mark, html, runs, text))
  const inOrder = insertions
    .map((one, i) => ({ ...one, i }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
  let out = ''
  let done = 0
  for (const { at, html: added } of inOrder) {
    out += html.slice(done, at) + added
    done = at
  }
  return out + html.slice(done)
}

/** A whole paragraph gets the marker alone: underlining all of it would say nothing. */
function insertionsOf(
  mark: PassageMark,
  html: string,
  runs: readonly Run[],
  text: string,
): Insertion[] {
  const pieces = runs.flatMap((run) => pieceOf(run, html, mark))
  const last = pieces.at(-1)
  const marker = `<a class="anc-n" id="${mark.id}" href="#${mark.cardId}" data-card="${mark.cardId}" aria-label="${mark.label}"><span>${mark.number}</span></a>`
  if (!last) return []
  const whole = mark.start === 0 && mark.end === text.length
  const around = whole
    ? []
    : pieces.flatMap(({ from, to }) => [
        { at: from, html: `<mark class="anc" data-card="${mark.cardId}">` },
        { at: to, html: '</mark>' },
      ])
  return [...around, { at: last.to, html: marker }]
}

function pieceOf(run: Run, html: string, { start, end }: PassageMark) {
  const inside = run.offsets.flatMap((offset, i) => (offset >= start && offset < end ? [i] : []))
  const first = inside[0]
  const last = inside.at(-1)
  if (first === undefined || last === undefined) return []
  const places = [...characters(html, run.from, run.to)]
  return [{ from: places[first]!.start, to: places[last]!.end }]
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
