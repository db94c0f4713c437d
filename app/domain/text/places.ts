/** Between offsets in the normal form (the command line's) and offsets in a block's visible text. UTF-16. */
import type { Block, Text } from './blocks.ts'
import { type Piece, visibleLength, writtenLength } from './pieces.ts'

export interface Place {
  /** Index of the block. */
  readonly block: number
  /** In the block's visible text. */
  readonly offset: number
}

/** Where each block begins in the Markdown of the text. */
export function blockStarts({ blocks }: Text): number[] {
  let at = 0
  return blocks.map((block) => {
    const start = at
    at += block.markdown.length + 2
    return start
  })
}

/** The place that a Markdown offset shows; inside syntax, the nearest one after it. */
export function placeOf(text: Text, offset: number): Place {
  const starts = blockStarts(text)
  let block = 0
  while (block + 1 < starts.length && starts[block + 1]! <= offset) block++
  if (text.blocks.length === 0) return { block: 0, offset: 0 }
  return { block, offset: visibleOffset(text.blocks[block]!, offset - starts[block]!) }
}

function visibleOffset({ pieces }: Block, offset: number): number {
  let md = 0
  let seen = 0
  for (const piece of pieces) {
    if (offset < md + piece.md.length) return seen + visibleIn(piece, offset - md)
    md += piece.md.length
    seen += piece.text.length
  }
  return seen
}

function visibleIn(piece: Piece, offset: number): number {
  if (piece.kind === 'text') return visibleLength(piece.md, offset)
  if (piece.kind === 'raw') return offset
  if (piece.kind === 'code' || piece.kind === 'address') {
    const lead = Math.floor((piece.md.length - piece.text.length) / 2)
    return Math.min(piece.text.length, Math.max(0, offset - lead))
  }
  return offset === 0 ? 0 : piece.text.length
}

/**
 * Markdown offset in the block: of the character at `offset` for a start, after the character before it
 * for an end, so that syntax around a passage stays outside.
 */
export function markdownOffset({ pieces }: Block, offset: number, side: 'start' | 'end'): number {
  let md = 0
  let seen = 0
  let last = 0
  for (const piece of pieces) {
    const end = seen + piece.text.length
    const inside = side === 'start' ? offset < end : offset <= end && piece.text.length > 0
    if (inside && offset >= seen) return md + writtenIn(piece, offset - seen)
    if (piece.text.length > 0) last = md + writtenIn(piece, piece.text.length)
    md += piece.md.length
    seen = end
  }
  return side === 'start' ? md : last
}

function writtenIn(piece: Piece, count: number): number {
  if (piece.kind === 'text') return writtenLength(piece.md, count)
  if (piece.kind === 'raw') return count
  if (piece.kind === 'code' || piece.kind === 'address') {
    return Math.floor((piece.md.length - piece.text.length) / 2) + count
  }
  return count === 0 ? 0 : piece.md.length
}

/**
 * Offset in the Markdown of the whole text. `wide` takes the syntax around the passage along: the signs
 * before its first and after its last character.
 */
export function outerOffset(
  text: Text,
  block: number,
  offset: number,
  side: 'start' | 'end',
  wide: boolean,
): number {
  const own = text.blocks[block]!
  const base = blockStarts(text)[block]!
  if (!wide) return base + markdownOffset(own, offset, side)
  return base + (side === 'start' ? beforeSyntax(own, offset) : afterSyntax(own, offset))
}

/** After the character before, so that signs which open here are inside. */
function beforeSyntax({ pieces }: Block, offset: number): number {
  let md = 0
  let seen = 0
  let open = 0
  for (const piece of pieces) {
    if (seen + piece.text.length > offset)
      return seen < offset ? md + writtenIn(piece, offset - seen) : open
    md += piece.md.length
    seen += piece.text.length
    const outside = piece.text.length > 0 || piece.kind === 'close'
    if (outside && !(piece.kind === 'unit' && seen === offset && piece.text === '')) open = md
  }
  return open
}

function afterSyntax({ pieces }: Block, offset: number): number {
  let md = 0
  let seen = 0
  let last = 0
  for (const piece of pieces) {
    const end = seen + piece.text.length
    if (piece.text.length > 0 && seen >= offset) return last
    if (end > offset) return md + writtenIn(piece, offset - seen)
    md += piece.md.length
    seen = end
    if (piece.kind !== 'open' && piece.kind !== 'unit') last = md
    else if (piece.text.length > 0) last = md
  }
  return last
}
