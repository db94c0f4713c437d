/**
 * Reads block Markdown whose meaning is certain, line by line, and says `undefined` where only micromark
 * can tell (set-off code by indent, lazy lines, HTML, underlined headings). Normal form is always certain.
 */
import { trimBlanks, trimBlanksEnd, trimBlanksStart } from './characters.ts'
import { type ReadContext, readInline } from './inline-read.ts'
import { readList } from './list-read.ts'
import { type Inline, type Node, readObject } from './nodes.ts'
import { bulletMarker, orderedMarker, startsItemForCertain } from './ordinals.ts'
import { readTable, startsTable } from './table-read.ts'

export interface Read {
  readonly nodes: readonly Node[]
  /** A blank line stands between two of the nodes. */
  readonly gaps: boolean
}

/** A node and the index of the line after it. */
export interface Step {
  readonly nodes: readonly Node[]
  readonly next: number
}

export function readBlocks(
  lines: readonly string[],
  context: ReadContext,
  atTop: boolean,
): Read | undefined {
  const nodes: Node[] = []
  let gaps = false
  let blank = false
  let at = 0
  while (at < lines.length) {
    const line = lines[at]!
    if (isBlank(line)) {
      blank = true
      at++
      continue
    }
    const step = readBlock(lines, at, context, atTop)
    if (!step) return undefined
    if (blank && nodes.length > 0) gaps = true
    blank = false
    for (const node of step.nodes) nodes.push(node)
    at = step.next
  }
  return { nodes, gaps }
}

export function isBlank(line: string): boolean {
  return line === '' || trimBlanksStart(line) === ''
}

function readBlock(
  lines: readonly string[],
  at: number,
  context: ReadContext,
  atTop: boolean,
): Step | undefined {
  const line = lines[at]!
  if (line.startsWith('\t') || line.startsWith('    ')) return undefined
  const text = trimBlanksStart(line)
  if (text.length !== line.length && startsBlock(text)) return undefined
  switch (text[0]) {
    case '#':
      return readHeading(lines, at, context)
    case '`':
    case '~':
      return /^(?:`{3}|~{3})/.test(text) ? readFence(lines, at) : readParagraph(lines, at, context)
    case '>':
      return readQuote(lines, at, context)
    case '|':
      return startsTable(lines, at)
        ? readTable(lines, at, context)
        : readParagraph(lines, at, context)
    case '{':
      return (atTop && readObjectLine(lines, at)) || readParagraph(lines, at, context)
    case '[':
      return text[1] === '^' && /^\[\^[^\]]*\]:/.test(text)
        ? readFootnote(lines, at, context, atTop)
        : readParagraph(lines, at, context)
    default:
      if (isRule(text)) return { nodes: [{ type: 'rule' }], next: at + 1 }
      if (bulletMarker(text) || orderedMarker(text)) return readList(lines, at, context)
      return readParagraph(lines, at, context)
  }
}

/** Indented by one to three blanks, these are left to micromark. */
function startsBlock(text: string): boolean {
  return /^[#>`~|{[<*_+-]/.test(text) || orderedMarker(text) !== undefined
}

export function isRule(text: string): boolean {
  return /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text)
}

const heading = /^(#{1,6})(?:[ \t]+(.*))?$/

function readHeading(lines: readonly string[], at: number, context: ReadContext): Step | undefined {
  const found = heading.exec(lines[at]!)
  if (!found) return readParagraph(lines, at, context)
  const content = trimBlanks((found[2] ?? '').replace(/(^|[ \t])#+[ \t]*$/, '$1'))
  const inlines = readInline(content, context)
  if (!inlines) return undefined
  return { nodes: [{ type: 'heading', level: found[1]!.length, inlines }], next: at + 1 }
}

const fenceStart = /^(`{3,})[ \t]*([^`]*)$|^(~{3,})[ \t]*(.*)$/

function readFence(lines: readonly string[], at: number): Step | undefined {
  const found = fenceStart.exec(lines[at]!)
  if (!found) return undefined
  const fence = found[1] ?? found[3]!
  const lang = trimBlanksEnd(found[2] ?? found[4] ?? '')
  if (/[\\&]/.test(lang)) return undefined
  const close = new RegExp(`^ {0,3}[${fence[0]}]{${fence.length},}[ \\t]*$`)
  for (let end = at + 1; end < lines.length; end++) {
    if (!close.test(lines[end]!)) continue
    const text = lines.slice(at + 1, end).join('\n')
    return { nodes: [{ type: 'code', lang, text }], next: end + 1 }
  }
  return undefined
}

function readQuote(lines: readonly string[], at: number, context: ReadContext): Step | undefined {
  const inside: string[] = []
  let next = at
  for (; next < lines.length && lines[next]!.startsWith('>'); next++) {
    const line = lines[next]!
    if (line[1] === '\t') return undefined
    inside.push(line.slice(line[1] === ' ' ? 2 : 1))
  }
  if (next < lines.length && !isBlank(lines[next]!)) return undefined
  const read = readBlocks(inside, context, false)
  return read && { nodes: [{ type: 'quote', nodes: read.nodes }], next }
}

function readObjectLine(lines: readonly string[], at: number): Step | undefined {
  if (at + 1 < lines.length && !isBlank(lines[at + 1]!)) return undefined
  const object = readObject(trimBlanks(lines[at]!))
  return object && { nodes: [object], next: at + 1 }
}

const footnoteStart = /^\[\^([\p{L}\p{N}_.+-]+)\]:[ ]?(.*)$/u

/** Only at the top level; lines that go on are indented by four. */
function readFootnote(
  lines: readonly string[],
  at: number,
  context: ReadContext,
  atTop: boolean,
): Step | undefined {
  const found = footnoteStart.exec(lines[at]!)
  if (!found || !atTop || /^[ \t]/.test(found[2]!)) return undefined
  const inside = [found[2]!]
  let next = at + 1
  for (; next < lines.length; next++) {
    const line = lines[next]!
    if (isBlank(line)) inside.push('')
    else if (line.startsWith('    ')) inside.push(line.slice(4))
    else if (!isBlank(lines[next - 1]!)) return undefined
    else break
  }
  const read = readBlocks(inside, context, false)
  return read && { nodes: [{ type: 'footnote', label: found[1]!, nodes: read.nodes }], next }
}

function readParagraph(
  lines: readonly string[],
  at: number,
  context: ReadContext,
): Step | undefined {
  const first = trimBlanksStart(lines[at]!)
  if (startsUncertain(first, lines, at)) return undefined
  const content = [first]
  let next = at + 1
  for (; next < lines.length; next++) {
    const line = lines[next]!
    const text = trimBlanksStart(line)
    if (text === '') break
    const verdict = interrupts(text)
    if (verdict === 'uncertain') return undefined
    if (verdict === 'yes') {
      if (line.length !== text.length) return undefined
      break
    }
    content.push(text)
  }
  const inlines = readInline(trimBlanksEnd(content.join('\n')), context)
  return inlines && { nodes: paragraphOf(inlines), next }
}

function paragraphOf(inlines: readonly Inline[]): Node[] {
  return inlines.length > 0 ? [{ type: 'paragraph', inlines }] : []
}

/** HTML, link definitions and tables without outer lines. */
function startsUncertain(first: string, lines: readonly string[], at: number): boolean {
  if (first[0] === '<' && /^<[A-Za-z/!?]/.test(first))
    return !/^<[^\s<>:]+[:@][^\s<>]*>/.test(first)
  if (first[0] === '[' && lines.some((line, index) => index >= at && line.includes(']:')))
    return true
  return startsTable(lines, at)
}

/** An address between angle brackets is no HTML. */
function startsHtml(text: string): boolean {
  return /^<[A-Za-z/!?]/.test(text) && !/^<[A-Za-z0-9][^\s<>:@]*[:@][^\s<>]*>/.test(text)
}

function interrupts(text: string): 'yes' | 'no' | 'uncertain' {
  switch (text[0]) {
    case '#':
      return heading.test(text) ? 'yes' : 'no'
    case '>':
      return 'uncertain'
    case '-':
    case '+':
    case '*':
    case '_':
      return interruptsAsMarker(text)
    case '=':
      return /^=+[ \t]*$/.test(text) ? 'uncertain' : 'no'
    case '`':
    case '~':
      return /^(?:`{3}|~{3})/.test(text) ? 'uncertain' : 'no'
    case '<':
      return startsHtml(text) ? 'uncertain' : 'no'
    case '|':
    case ':':
      return /^[-|:][-|: \t]*$/.test(text) ? 'uncertain' : 'no'
    case '[':
      return text.includes(']:') ? 'uncertain' : 'no'
    default:
      return /^1[.)](?:[ \t]|$)/.test(text) && orderedMarker(text)
        ? interruptsWith(text.slice(2))
        : 'no'
  }
}

function interruptsAsMarker(text: string): 'yes' | 'no' | 'uncertain' {
  if (/^[-|:][-|: \t]*$/.test(text)) return 'uncertain'
  if (isRule(text)) return 'yes'
  if (!bulletMarker(text)) return 'no'
  return interruptsWith(text.slice(1))
}

/** micromark lets the paragraph above decide what may begin inside the item. */
function interruptsWith(rest: string): 'yes' | 'uncertain' {
  const text = trimBlanksStart(rest)
  return text !== rest && startsItemForCertain(text) ? 'yes' : 'uncertain'
}
