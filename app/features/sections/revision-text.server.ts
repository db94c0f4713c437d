/**
 * Between a stored revision and the text room: what is kept beside the Markdown, and reading it back without
 * parsing. Texts of recent revisions stay in memory; they are immutable.
 */
import {
  carryHash,
  neutral,
  readText,
  restoreText,
  storeBlocks,
  type Text,
  textHash,
} from '#app/domain/text/index.ts'
import { sha256Hex } from '#app/domain/workflow/unit-hash.ts'
import { LruCache } from '#app/platform/lru-cache.ts'

interface StoredText {
  readonly id: string
  readonly markdown: string
  readonly blocks: string
}

const texts = new LruCache<string, Text>(400)

export const textOfRevision = (revision: StoredText): Text =>
  texts.get(revision.id, () => restoreText(revision.markdown, JSON.parse(revision.blocks)))

export interface ComposedText {
  readonly text: Text
  readonly fields: {
    readonly markdown: string
    readonly blocks: string
    readonly object_refs: string
    readonly footnotes: number
    readonly hash: string
    readonly carry_hash: string
  }
}

/** Title and text of a section → the columns of a revision. Ids of new blocks begin with `seed`. */
export function composeText(title: string, text: Text): ComposedText {
  const refs = text.blocks.filter((b) => b.kind === 'object').map((b) => b.markdown.slice(2, -2))
  return {
    text,
    fields: {
      markdown: text.markdown,
      blocks: JSON.stringify(storeBlocks(text)),
      object_refs: JSON.stringify(refs),
      footnotes: text.blocks.filter((b) => b.kind === 'footnote').length,
      hash: sha256Hex(JSON.stringify([title, textHash(text)])),
      carry_hash: sha256Hex(JSON.stringify([neutral(title), carryHash(text)])),
    },
  }
}

export const readNewText = (markdown: string, seed: string, previous?: Text): Text =>
  readText(markdown, { seed, previous })
