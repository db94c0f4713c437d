/**
 * Cuts a document into pieces that mean the same alone as together. A cut is made only where it is certain;
 * otherwise the piece grows. Not a parser: it knows what may swallow a blank line and nothing more.
 */
import { trimBlanksStart } from './characters.ts'
import { bulletMarker, orderedMarker } from './ordinals.ts'

type Mode = 'none' | 'leaf' | 'container' | 'indented' | 'html'

interface Fence {
  readonly sign: string
  readonly size: number
}

interface Cutter {
  readonly source: string
  readonly chunks: string[]
  start: number
  /** End of the last line that is not blank. */
  end: number
  mode: Mode
  fence: Fence | undefined
  /** What ends the HTML that swallows blank lines. */
  htmlEnd: RegExp | undefined
  blank: boolean
  /** Lines indented as far as this belong to the list or footnote that is open. */
  inner: number
  /** The item has nothing on its own line: after a blank line it holds nothing at all. */
  emptyItem: boolean
  /** A line stood less far in than the item: it may have ended the list or not. */
  lazy: boolean
  /** What follows may or may not be inside a fence: nothing is cut any more. */
  doubt: boolean
}

export function cutChunks(source: string): string[] {
  const cutter: Cutter = {
    source,
    chunks: [],
    start: 0,
    end: 0,
    mode: 'none',
    fence: undefined,
    htmlEnd: undefined,
    blank: false,
    inner: 0,
    emptyItem: false,
    lazy: false,
    doubt: false,
  }
  for (let at = 0; at < source.length; ) {
    let end = source.indexOf('\n', at)
    if (end < 0) end = source.length
    takeLine(cutter, at, end)
    at = end + 1
  }
  close(cutter)
  return cutter.chunks
}

function close(cutter: Cutter): void {
  if (cutter.mode !== 'none') cutter.chunks.push(cutter.source.slice(cutter.start, cutter.end))
  cutter.mode = 'none'
  cutter.fence = undefined
  cutter.htmlEnd = undefined
}

function takeLine(cutter: Cutter, at: number, end: number): void {
  let first = at
  while (first < end && isBlankCode(cutter.source.charCodeAt(first))) first++
  if (first === end) {
    cutter.blank = true
    if (cutter.mode === 'html' && !cutter.htmlEnd) cutter.mode = 'leaf'
    return
  }
  const indented = first > at
  if (cutter.mode === 'none') open(cutter, at)
  else if (!swallows(cutter)) {
    if (endsBefore(cutter, at, first, end, indented)) {
      close(cutter)
      open(cutter, at)
    }
  }
  cutter.end = end
  look(cutter, at, first, end)
  cutter.blank = false
}

function open(cutter: Cutter, at: number): void {
  cutter.start = at
  cutter.mode = 'leaf'
  cutter.inner = 0
  cutter.lazy = false
}

function swallows({ fence, htmlEnd, doubt }: Cutter): boolean {
  return doubt || fence !== undefined || htmlEnd !== undefined
}

function endsBefore(
  cutter: Cutter,
  at: number,
  first: number,
  end: number,
  indented: boolean,
): boolean {
  const { source, mode, blank } = cutter
  if (blank) {
    if (mode === 'container') return !indented && !isMarker(source, first, end)
    if (mode === 'indented') return !isCodeIndent(source, at, first)
    return true
  }
  if (indented || mode === 'html') return false
  const code = source.charCodeAt(first)
  if (code === 35) return isHeading(source, first)
  return code === 91 && startsFootnote(source, first, end)
}

/** Notes what the line begins. A heading is a piece of its own. */
function look(cutter: Cutter, at: number, first: number, end: number): void {
  const { source } = cutter
  if (cutter.fence) closeFence(cutter, first, end, first - at)
  else if (cutter.htmlEnd) closeHtml(cutter, first, end)
  else if (isCodeIndent(source, at, first)) {
    if (cutter.start === at) cutter.mode = 'indented'
  } else if (cutter.mode === 'html') {
    cutter.doubt ||= /^(?:```|~~~)/.test(source.slice(first, first + 3))
  } else {
    if (cutter.emptyItem && cutter.blank) cutter.inner = Number.POSITIVE_INFINITY
    cutter.emptyItem = false
    const inside = cutter.mode === 'container' && first - at >= cutter.inner && !cutter.lazy
    if (!inside) lookAtStart(cutter, at, first, end)
  }
}

function lookAtStart(cutter: Cutter, at: number, first: number, end: number): void {
  const { source } = cutter
  const code = source.charCodeAt(first)
  if (code === 96 || code === 126) {
    cutter.doubt ||= cutter.lazy && first > at
    openFence(cutter, first, end)
  } else if (code === 60) openHtml(cutter, first, end)
  else if (code === 35 && first === at && cutter.start === at && isHeading(source, first)) {
    close(cutter)
  } else if (code === 91 ? startsFootnote(source, first, end) : isMarker(source, first, end)) {
    openContainer(cutter, code === 91 ? 4 : first - at, source.slice(first, end))
  } else if (cutter.mode === 'indented') cutter.mode = 'leaf'
  else cutter.lazy = cutter.mode === 'container'
}

function openContainer(cutter: Cutter, indent: number, line: string): void {
  const footnote = line.startsWith('[')
  cutter.mode = 'container'
  cutter.inner = footnote ? indent : indent + contentIndent(line)
  cutter.lazy = false
  cutter.emptyItem = !footnote && /^\S+[ \t]*$/.test(line)
}

/** Columns from the marker to the content of its item. */
function contentIndent(line: string): number {
  const [, marker, blanks, rest] = /^(\S+)([ \t]*)(.?)/.exec(line)!
  return (
    marker!.length +
    (rest === '' || blanks!.length > 4 || blanks!.includes('\t') ? 1 : blanks!.length)
  )
}

function openFence(cutter: Cutter, first: number, end: number): void {
  const { source } = cutter
  const sign = source[first]!
  let size = 0
  while (source[first + size] === sign) size++
  if (size < 3) return
  if (sign === '`' && source.slice(first + size, end).includes('`')) return
  cutter.fence = { sign, size }
}

function closeFence(cutter: Cutter, first: number, end: number, indent: number): void {
  const { source } = cutter
  const { sign, size } = cutter.fence!
  let at = first
  while (source[at] === sign) at++
  if (indent > 3 || at - first < size || trimBlanksStart(source.slice(at, end)) !== '') return
  cutter.fence = undefined
  if (cutter.mode === 'indented') cutter.mode = 'leaf'
}

const htmlWithEnd: readonly [RegExp, RegExp][] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
]

function openHtml(cutter: Cutter, first: number, end: number): void {
  const line = cutter.source.slice(first, end)
  const kind = htmlWithEnd.find(([start]) => start.test(line))
  if (kind && !kind[1].test(line)) cutter.htmlEnd = kind[1]
  else if (/^<[A-Za-z/]/.test(line) && !/^<[^\s<>]*[:@]/.test(line)) cutter.mode = 'html'
}

function closeHtml(cutter: Cutter, first: number, end: number): void {
  if (cutter.htmlEnd!.test(cutter.source.slice(first, end))) cutter.htmlEnd = undefined
}

function isMarker(source: string, first: number, end: number): boolean {
  const code = source.charCodeAt(first)
  if (code >= 48 && code <= 57) {
    const second = source.charCodeAt(first + 1)
    const possible = second === 46 || second === 41 || (second >= 48 && second <= 57)
    return possible && orderedMarker(source.slice(first, Math.min(end, first + 40))) !== undefined
  }
  if (code !== 45 && code !== 42 && code !== 43) return false
  return bulletMarker(source.slice(first, Math.min(end, first + 2)))
}

function startsFootnote(source: string, first: number, end: number): boolean {
  return (
    source[first + 1] === '^' &&
    /^\[\^[^\]]+\]:/.test(source.slice(first, Math.min(end, first + 1100)))
  )
}

function isHeading(source: string, first: number): boolean {
  let at = first
  while (source.charCodeAt(at) === 35) at++
  const next = source.charCodeAt(at)
  return at - first <= 6 && (next === 32 || next === 9 || next === 10 || at >= source.length)
}

function isCodeIndent(source: string, at: number, first: number): boolean {
  if (first - at >= 4) return true
  for (let index = at; index < first; index++) if (source.charCodeAt(index) === 9) return true
  return false
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9
}
