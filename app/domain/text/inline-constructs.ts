/** The constructs of inline Markdown, each read for certain or not at all (-1). */
import { asciiPunctuation, groupOf } from './characters.ts'
import { flanking } from './emphasis.ts'
import { type Bracket, pairFrom, type State } from './inline-state.ts'
import { readDestination } from './link-read.ts'
import type { Link } from './nodes.ts'

const noteCall = /\[\^([^\s[\]\\]+)\]/y
const autolink = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\p{Cc}]*)>/uy
const mailLink =
  /<([A-Za-z0-9][A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)>/y
const lineBreak = /<br[ ]?\/?>/iy
const strike = /~~([^\\`*_~[\]<&!\n]+)~~/y
const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]*));/y
export const bareAddress = /https?:\/\/|www\.|[A-Za-z0-9_.+-]@/i
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
}

/** The index after the construct at `at`, or -1 when it is uncertain. */
export function readSpecial(state: State, at: number): number {
  const { source } = state
  switch (source[at]) {
    case '\\':
      return readEscape(state, at)
    case '`':
      return readCode(state, at)
    case '*':
    case '_':
      return readDelimiter(state, at)
    case '~':
      return readTilde(state, at)
    case '[':
      return readOpening(state, at)
    case ']':
      return readClosing(state, at)
    case '<':
      return readAngle(state, at)
    case '&':
      return readReference(state, at)
    case '!':
      if (source[at + 1] !== '[') return literal(state, '!', at + 1)
      if (source[at + 2] === '^') return -1
      return openBracket(state, true, at + 2)
    default:
      return readLineEnd(state, at)
  }
}

function literal(state: State, text: string, next: number): number {
  state.parts.push(text)
  return next
}

function readEscape(state: State, at: number): number {
  const next = state.source[at + 1]
  if (next === '\n') {
    state.parts.push({ type: 'break' })
    return at + 2
  }
  if (next !== undefined && asciiPunctuation.test(next)) return literal(state, next, at + 2)
  return literal(state, '\\', at + 1)
}

function readCode(state: State, at: number): number {
  const { source } = state
  let open = at
  while (source[open] === '`') open++
  const size = open - at
  const end = state.missingFences.has(size) ? -1 : findFence(source, open, size)
  if (end < 0) {
    state.missingFences.add(size)
    return literal(state, source.slice(at, open), open)
  }
  let text = source.slice(open, end)
  if (text.includes('\n')) return -1
  if (/^ .* $/.test(text) && /[^ ]/.test(text)) text = text.slice(1, -1)
  if (state.inCell) text = text.replace(/\\\|/g, '|')
  state.parts.push({ type: 'code', text })
  return end + size
}

function findFence(source: string, from: number, size: number): number {
  let at = source.indexOf('`', from)
  while (at >= 0) {
    let end = at
    while (source[end] === '`') end++
    if (end - at === size) return at
    at = source.indexOf('`', end)
  }
  return -1
}

function readDelimiter(state: State, at: number): number {
  const { source } = state
  const character = source[at] as '*' | '_'
  let end = at
  while (source[end] === character) end++
  const before = source[at - 1]
  const after = source[end]
  if (before === '~' || after === '~') return -1
  const { open, close } = flanking(character, before, after)
  const part = state.parts.length
  state.parts.push(character.repeat(end - at))
  if (open || close) {
    const delimiter = { part, character, open, close, size: end - at }
    state.delimiters.push(delimiter)
    state.used.push(delimiter)
  }
  return end
}

/** "~5 %" is text; `~~…~~` around plain text is struck; anything else is uncertain. */
function readTilde(state: State, at: number): number {
  const { source } = state
  const before = source[at - 1]
  if (source[at + 1] !== '~') {
    return groupOf(before) === 'space' ? literal(state, '~', at + 1) : -1
  }
  strike.lastIndex = at
  const found = strike.exec(source)
  if (!found) return -1
  const text = found[1]!
  const end = strike.lastIndex
  const opens = flanking('*', before, text[0]).open
  const closes = flanking('*', text.at(-1), source[end]).close
  const closesAtOnce = flanking('*', before, text[0]).close
  if (!opens || !closes || closesAtOnce || source[end] === '~' || bareAddress.test(text)) return -1
  state.parts.push({ type: 'text', text, strike: true })
  return end
}

function readOpening(state: State, at: number): number {
  const { source, context } = state
  if (source[at + 1] === '^') {
    noteCall.lastIndex = at
    const label = noteCall.exec(source)?.[1]
    if (label !== undefined && (context.notes === 'any' || context.notes.has(label))) {
      state.lastNote = state.parts.length
      state.parts.push({ type: 'note', label })
      return noteCall.lastIndex
    }
    if (context.notes !== 'any') return -1
  }
  return openBracket(state, false, at + 1)
}

function openBracket(state: State, image: boolean, next: number): number {
  state.brackets.push({
    part: state.parts.length,
    image,
    delimiters: state.delimiters.length,
    active: true,
  })
  state.parts.push(image ? '![' : '[')
  return next
}

function readClosing(state: State, at: number): number {
  const { source, context } = state
  const bracket = state.brackets.pop()
  if (!bracket?.active) return literal(state, ']', at + 1)
  const target = source[at + 1] === '(' ? readDestination(source, at + 1) : 'no'
  if (target === 'uncertain') return -1
  if (target === 'no') return context.references ? -1 : literal(state, ']', at + 1)
  if (state.lastNote > bracket.part) return -1
  pairFrom(state, bracket.delimiters)
  if (bracket.image) return closeImage(state, bracket, target)
  state.parts[bracket.part] = ''
  state.links.push({ from: bracket.part, to: state.parts.length, link: target.link })
  state.parts.push('')
  deactivateOuter(state.brackets)
  return target.end
}

/** Links do not nest. Below the first inactive bracket all others are inactive already. */
function deactivateOuter(brackets: readonly Bracket[]): void {
  for (let index = brackets.length - 1; index >= 0; index--) {
    const outer = brackets[index]!
    if (!outer.active) return
    if (!outer.image) outer.active = false
  }
}

function closeImage(state: State, bracket: Bracket, target: { link: Link; end: number }): number {
  const inside = state.parts.splice(bracket.part)
  if (inside.slice(1).some((part) => typeof part !== 'string')) return -1
  if ((state.used.at(-1)?.part ?? -1) >= bracket.part) return -1
  if ((state.links.at(-1)?.to ?? -1) >= bracket.part) return -1
  state.parts.push({ type: 'image', alt: inside.slice(1).join(''), ...target.link })
  while ((state.addresses.at(-1) ?? -1) >= bracket.part) state.addresses.pop()
  return target.end
}

function readAngle(state: State, at: number): number {
  const { source } = state
  const next = source[at + 1] ?? ''
  if (!/[A-Za-z0-9/!?]/.test(next)) return literal(state, '<', at + 1)
  lineBreak.lastIndex = at
  if (lineBreak.test(source)) {
    state.parts.push({ type: 'break' })
    return lineBreak.lastIndex
  }
  autolink.lastIndex = at
  mailLink.lastIndex = at
  const url = autolink.exec(source)?.[1]
  const mail = url === undefined ? mailLink.exec(source)?.[1] : undefined
  if (url === undefined && mail === undefined) {
    return /[A-Za-z/!?]/.test(next) ? -1 : literal(state, '<', at + 1)
  }
  if (state.brackets.some((bracket) => bracket.active)) return -1
  if (state.inCell && source.slice(at, autolink.lastIndex).includes('\\')) return -1
  const link = { url: url ?? `mailto:${mail}` }
  state.parts.push({ type: 'text', text: url ?? mail ?? '', link })
  return url === undefined ? mailLink.lastIndex : autolink.lastIndex
}

function readReference(state: State, at: number): number {
  reference.lastIndex = at
  const found = reference.exec(state.source)
  if (!found) return literal(state, '&', at + 1)
  const [, hex, decimal, name] = found
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
  const text = code === undefined ? named[name ?? ''] : codeText(code)
  return text === undefined ? -1 : literal(state, text, reference.lastIndex)
}

function codeText(code: number): string | undefined {
  const printable = (code >= 32 && code < 127) || (code >= 160 && code < 0xd800)
  return printable ? String.fromCharCode(code) : undefined
}

/** A soft break is one blank; two blanks before it are a hard break. */
function readLineEnd(state: State, at: number): number {
  const last = state.parts.at(-1)
  if (state.source[at - 1] === '\t') return -1
  if (typeof last === 'string' && last.endsWith(' ')) {
    const trimmed = last.replace(/ +$/, '')
    if (/\t$/.test(trimmed)) return -1
    state.parts[state.parts.length - 1] = trimmed
    const hard = last.length - trimmed.length > 1
    state.parts.push(hard ? { type: 'break' } : ' ')
  } else state.parts.push(' ')
  return at + 1
}
