/** Second half of writing runs: what stands beside a text decides what of it must be escaped. */
import { groupOf } from './characters.ts'
import { encodeCharacter, escapeLineStart, escapeText } from './escape.ts'
import type { Piece } from './pieces.ts'

export interface WriteContext {
  readonly place: 'paragraph' | 'heading' | 'cell'
  /** Written after a line end inside the run: the indent of an item, `> ` of a quote. */
  readonly prefix: string
}

/** Escapes text by its neighbours; characters that would hide emphasis are written as references. */
export function escapePieces(pieces: readonly Piece[], context: WriteContext): Piece[] {
  const out: Piece[] = []
  let links = 0
  let lineStart = context.place === 'paragraph'
  pieces.forEach((piece, index) => {
    if (piece.kind === 'text') {
      const md = escapeOne(pieces, index, out, { ...context, lineStart, inLink: links > 0 })
      out.push({ ...piece, md })
      lineStart = false
      return
    }
    if (piece.kind === 'open' && piece.mark === 'link') links++
    if (piece.kind === 'close' && piece.mark === 'link') links--
    out.push(piece)
    lineStart = piece.kind === 'break' && context.place === 'paragraph'
  })
  return out
}

interface TextContext extends WriteContext {
  readonly lineStart: boolean
  readonly inLink: boolean
}

function escapeOne(
  pieces: readonly Piece[],
  index: number,
  out: readonly Piece[],
  { place, lineStart, inLink }: TextContext,
): string {
  const next = pieces[index + 1]
  const around = {
    before: lineStart ? '' : (out.at(-1)?.md.at(-1) ?? ''),
    after: lineEndsAt(next) ? '' : next!.md[0]!,
    inLink,
    inCell: place === 'cell',
  }
  let md = escapeText(pieces[index]!.text, around)
  if (lineStart) md = escapeLineStart(md)
  if (wouldDefine(out, md) || startsLinkWithCaret(pieces[index - 1], md)) md = `\\${md}`
  if (place === 'heading' && !next) md = escapeHeadingEnd(md)
  if (hidesClosing(pieces[index - 1], out.at(-2)?.md.at(-1), md)) {
    md = encodeCharacter(md[0]!) + md.slice(1)
  }
  return hidesOpening(pieces, index, md) ? md.slice(0, -1) + encodeCharacter(md.at(-1)!) : md
}

/** `[^1]: …` at the start of a line is a footnote, not a reference and a colon. */
function wouldDefine(out: readonly Piece[], md: string): boolean {
  if (!md.startsWith(':') || out.at(-1)?.kind !== 'note') return false
  return out.length === 1 || out.at(-2)!.kind === 'break'
}

function startsLinkWithCaret(previous: Piece | undefined, md: string): boolean {
  return previous?.kind === 'open' && previous.mark === 'link' && md.startsWith('^')
}

function lineEndsAt(piece: Piece | undefined): boolean {
  return !piece || piece.kind === 'break'
}

/** `# text #` would lose its last sign. */
function escapeHeadingEnd(md: string): string {
  return /(?:^|[ \t])#+$/.test(md) ? md.replace(/(#+)$/, '\\$1') : md
}

function hidesClosing(
  previous: Piece | undefined,
  inside: string | undefined,
  md: string,
): boolean {
  if (previous?.kind !== 'close' || previous.mark === 'link' || md[0] === '\\' || md[0] === '&') {
    return false
  }
  return groupOf(inside) === 'punctuation' && groupOf(md[0]) === 'word'
}

function hidesOpening(pieces: readonly Piece[], index: number, md: string): boolean {
  const next = pieces[index + 1]
  if (next?.kind !== 'open' || next.mark === 'link') return false
  const inside = pieces[index + 2]
  const first = inside?.kind === 'text' ? inside.text[0] : inside?.md[0]
  return groupOf(first) === 'punctuation' && groupOf(md.at(-1)) === 'word'
}
