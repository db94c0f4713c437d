/** The smallest things a redline marks: numbers, words and signs of the text, and the syntax between them. */
import type { Block, Piece } from '#app/domain/text/index.ts'
import { lex } from './lexer.ts'

export interface Token {
  readonly md: string
  readonly text: string
  readonly type: 'word' | 'number' | 'space' | 'sign' | 'syntax' | 'unit' | 'note'
  /** Equal keys are the same thing written the same way under the same marks. */
  readonly key: string
  readonly piece?: Piece
}

const kept = new WeakMap<Block, readonly Token[]>()

/** The tokens of a block in order; their Markdown joined is the block's. */
export function tokensOf(block: Block): readonly Token[] {
  let tokens = kept.get(block)
  if (!tokens) {
    tokens = tokenise(block.pieces)
    kept.set(block, tokens)
  }
  return tokens
}

/** Like `tokensOf` of both, but a long common beginning or end of plain paragraphs is one token. */
export function tokensOfPair(a: Block, b: Block): [readonly Token[], readonly Token[]] {
  if (!a.isPlain || !b.isPlain) return [tokensOf(a), tokensOf(b)]
  const [left, right] = [a.markdown, b.markdown]
  const shortest = Math.min(left.length, right.length)
  let start = 0
  while (start < shortest && left.charCodeAt(start) === right.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shortest - start &&
    left.charCodeAt(left.length - 1 - tail) === right.charCodeAt(right.length - 1 - tail)
  ) {
    tail++
  }
  const head = cutBefore(left, start - margin)
  const rest = left.length - cutAfter(left, left.length - tail + margin)
  return [tokensBetween(left, head, rest), tokensBetween(right, head, rest)]
}

/** No token is longer than this in blanks and letters beside a change. */
const margin = 40

/** A place at or before `at` between two words, so that no number is cut; 0 when there is none. */
function cutBefore(text: string, at: number): number {
  for (let cut = at; cut > margin; cut--) if (betweenWords(text, cut)) return cut
  return 0
}

function cutAfter(text: string, at: number): number {
  for (let cut = at; cut < text.length - margin; cut++) if (betweenWords(text, cut)) return cut
  return text.length
}

function betweenWords(text: string, cut: number): boolean {
  return text[cut - 1] === ' ' && isLower(text.charCodeAt(cut - 2)) && isLower(text.charCodeAt(cut))
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}

function tokensBetween(text: string, head: number, rest: number): Token[] {
  const out: Token[] = []
  const whole = (part: string) => {
    if (part !== '') out.push({ md: part, text: part, type: 'word', key: part })
  }
  whole(text.slice(0, head))
  const middle = text.slice(head, text.length - rest)
  cutText([{ kind: 'text', md: middle, text: middle }], '', out)
  whole(text.slice(text.length - rest))
  return out
}

function tokenise(pieces: readonly Piece[]): Token[] {
  const out: Token[] = []
  const marks: string[] = []
  let held: Piece[] = []
  const flush = () => {
    if (held.length > 0) cutText(held, marks.join('\u0002'), out)
    held = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'text' || piece.kind === 'raw') {
      held.push(piece)
      continue
    }
    flush()
    const inside = marks.join('\u0002')
    if (piece.kind === 'close') marks.pop()
    if (piece.kind === 'open') marks.push(piece.mark + (piece.link?.url ?? ''))
    out.push(syntaxToken(piece, inside))
  }
  flush()
  return out
}

function syntaxToken(piece: Piece, marks: string): Token {
  const { md, text } = piece
  const key = `${marks}\u0003${shapeOf(piece)}`
  const visible = piece.kind === 'code' || piece.kind === 'address'
  const type =
    piece.kind === 'unit' ? 'unit' : piece.kind === 'note' ? 'note' : visible ? 'word' : 'syntax'
  return { md, text, type, key, piece }
}

/** Items are alike whatever their number; notes are compared by their content elsewhere. */
function shapeOf(piece: Piece): string {
  if (piece.kind !== 'unit') return piece.md
  const { at } = piece
  if (at.unit === 'item') return `item ${at.depth} ${at.marker} ${at.checked ?? ''}`
  return at.unit === 'footnote' ? 'footnote' : `${at.unit} ${piece.md}`
}

function cutText(pieces: readonly Piece[], marks: string, out: Token[]): void {
  let text = ''
  let plain = true
  for (const piece of pieces) {
    text += piece.text
    if (piece.md !== piece.text) plain = false
  }
  const written = plain ? undefined : writtenOffsets(pieces)
  const md = plain ? text : pieces.map((piece) => piece.md).join('')
  const raw = pieces[0]!.kind === 'raw' ? pieces[0] : undefined
  lex(text, (start, end, type) => {
    const found = text.slice(start, end)
    const own = written ? md.slice(written[start]!, written[end]!) : found
    const key = marks === '' ? own : `${marks}\u0001${own}`
    const token: Token = { md: own, text: found, type, key }
    out.push(raw ? { ...token, piece: { ...raw, md: own, text: found } } : token)
  })
}

/** For every visible character (and the end) where it begins in the Markdown. */
function writtenOffsets(pieces: readonly Piece[]): number[] {
  const offsets: number[] = []
  let md = 0
  for (const piece of pieces) {
    const escaped = piece.kind === 'text' && piece.md !== piece.text
    let inner = 0
    for (let seen = 0; seen < piece.text.length; seen++) {
      offsets.push(md + inner)
      inner += escaped ? unitLength(piece.md, inner) : 1
    }
    md += piece.md.length
  }
  offsets.push(md)
  return offsets
}

function unitLength(md: string, at: number): number {
  if (md[at] === '\\') return 2
  if (md[at] === '&' && md.startsWith('&#x', at)) return md.indexOf(';', at) - at + 1
  return 1
}

const anyWord = /[\p{L}\p{N}][^\s]*/gu

/** Words of visible text, as people count them. */
export function countWords(text: string): number {
  let words = 0
  for (const _word of text.matchAll(anyWord)) words++
  return words
}
