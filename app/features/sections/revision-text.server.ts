/**
 * Between a stored revision and the text room: what is kept beside the Markdown, and reading it back without
 * parsing. Texts of recent revisions stay in memory; they are immutable.
 */
import { type Redline, reviseText } from '#app/domain/redline/index.ts'
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

export interface TextFields {
  readonly markdown: string
  readonly blocks: string
  readonly object_refs: string
  readonly footnotes: number
  readonly hash: string
  readonly carry_hash: string
}

/** Title and text of a section → the columns of a revision. */
export function fieldsOf(title: string, text: Text): TextFields {
  const refs = text.blocks.filter((b) => b.kind === 'object').map((b) => b.markdown.slice(2, -2))
  return {
    markdown: text.markdown,
    blocks: JSON.stringify(storeBlocks(text)),
    object_refs: JSON.stringify(refs),
    footnotes: text.blocks.filter((b) => b.kind === 'footnote').length,
    hash: sha256Hex(JSON.stringify([title, textHash(text)])),
    carry_hash: sha256Hex(JSON.stringify([neutral(title), carryHash(text)])),
  }
}

/** Ids of blocks begin with the end of the revision's id, which is its random part. */
const seedOf = (revisionId: string): string => revisionId.slice(-12)

export const firstText = (revisionId: string, title: string, markdown: string): TextFields =>
  fieldsOf(title, readText(markdown, { seed: seedOf(revisionId) }))

export interface NextText {
  readonly text: Text
  readonly redline: Redline
  readonly fields: TextFields
}

/** The text after a save: only what changed is parsed, ids are carried along the redline. */
export function nextText(
  previous: Text,
  revisionId: string,
  title: string,
  markdown: string,
): NextText {
  const revised = reviseText(previous, markdown, seedOf(revisionId))
  return { ...revised, fields: fieldsOf(title, revised.text) }
}
