/**
 * A block of a text: its id and its Markdown in normal form. What people see of it, its pieces and its tree
 * are read on demand and kept. Blocks are never changed; an edit makes another one.
 */
import { readBlocks } from './block-read.ts'
import { blockPieces } from './block-write.ts'
import { canonicalBlocks } from './canonical.ts'
import type { BlockKind, Node } from './nodes.ts'
import type { Piece } from './pieces.ts'

export interface Text {
  /** The whole text in normal form; ends with a line end unless empty. */
  readonly markdown: string
  readonly blocks: readonly Block[]
}

const anyNote = { notes: 'any', references: false } as const
const special = /[\\`*_[\]<&~@|!\n]|:\/\/|^(?:[#>+=:{-]|\d)/

export class Block {
  readonly id: string
  readonly kind: BlockKind
  readonly markdown: string
  #node: Node | undefined
  #pieces: readonly Piece[] | undefined
  #text: string | undefined

  constructor(id: string, kind: BlockKind, markdown: string, node?: Node) {
    this.id = id
    this.kind = kind
    this.markdown = markdown
    this.#node = node
  }

  withId(id: string): Block {
    if (id === this.id) return this
    const copy = new Block(id, this.kind, this.markdown, this.#node)
    copy.#pieces = this.#pieces
    copy.#text = this.#text
    return copy
  }

  /** True for a paragraph that is written exactly as it is seen. */
  get isPlain(): boolean {
    return this.kind === 'paragraph' && !special.test(this.markdown)
  }

  /** What people see, UTF-16: items and rows on lines, cells after a tab, nothing for notes and objects. */
  get text(): string {
    this.#text ??= this.isPlain ? this.markdown : seen(this.pieces)
    return this.#text
  }

  get node(): Node {
    this.#node ??= nodeOf(this.markdown)
    return this.#node
  }

  get pieces(): readonly Piece[] {
    this.#pieces ??= this.isPlain
      ? [{ kind: 'text', md: this.markdown, text: this.markdown }]
      : blockPieces(this.node)
    return this.#pieces
  }
}

function seen(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += piece.text
  return text
}

/** Reads a block that is in normal form, as every stored block is. */
function nodeOf(markdown: string): Node {
  const read = readBlocks(markdown.split('\n'), anyNote, true)
  const nodes = read && canonicalBlocks(read.nodes)
  if (nodes?.length === 1) return nodes[0]!
  return { type: 'paragraph', inlines: [{ type: 'text', text: markdown.replaceAll('\n', ' ') }] }
}

/** The node written, when reading it again gives the same; otherwise the nearest that does. */
export function settle(node: Node): { node: Node; markdown: string } {
  let current = node
  let markdown = joined(blockPieces(current))
  for (let round = 0; round < 3; round++) {
    const read = readBlocks(markdown.split('\n'), anyNote, true)
    const [again, ...others] = read ? canonicalBlocks(read.nodes) : []
    if (!again || others.length > 0) break
    const written = joined(blockPieces(again))
    if (written === markdown && again.type === current.type) return { node: again, markdown }
    current = again
    markdown = written
  }
  return settleAsText(node)
}

function joined(pieces: readonly Piece[]): string {
  let md = ''
  for (const piece of pieces) md += piece.md
  return md
}

/** The last resort: what is seen of the block, without any marks. A footnote stays one. */
function settleAsText(node: Node): { node: Node; markdown: string } {
  const pieces = blockPieces(node)
  const text = (seen(pieces).trim() || joined(pieces)).replace(/\s+/g, ' ').trim()
  const paragraph: Node = { type: 'paragraph', inlines: [{ type: 'text', text }] }
  const plain: Node = node.type === 'footnote' ? { ...node, nodes: [paragraph] } : paragraph
  return { node: plain, markdown: joined(blockPieces(plain)) }
}
