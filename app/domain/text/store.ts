/** What is kept beside the Markdown of a revision, so that reading it back parses nothing. */
import { Block, type Text } from './blocks.ts'
import type { BlockKind } from './nodes.ts'

export interface StoredBlock {
  readonly id: string
  readonly kind: BlockKind
  /** UTF-16 units of Markdown; two line ends stand between blocks. */
  readonly length: number
}

export function storeBlocks(text: Text): StoredBlock[] {
  return text.blocks.map(({ id, kind, markdown }) => ({ id, kind, length: markdown.length }))
}

/** Throws when the list does not belong to the Markdown. */
export function restoreText(markdown: string, stored: readonly StoredBlock[]): Text {
  let at = 0
  const blocks = stored.map(({ id, kind, length }) => {
    const block = new Block(id, kind, markdown.slice(at, at + length))
    at += length + 2
    return block
  })
  const end = stored.length === 0 ? 0 : at - 1
  if (end !== markdown.length) throw new Error('The list of blocks belongs to another text.')
  return { markdown, blocks }
}
