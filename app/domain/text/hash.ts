/** SHA-256 of texts and blocks: over the exact normal form, and over what typography leaves of it. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Block, Text } from './blocks.ts'
import { neutral } from './typography.ts'

const exact = new WeakMap<Block, string>()
const carried = new WeakMap<Block, string>()

/** Hex. Of the Markdown alone: ids and the numbers of footnotes are not part of it. */
export function textHash(text: Text): string {
  return hashOf(text.markdown)
}

/** Equal for two texts that differ in typography alone: approvals carry over between them. */
export function carryHash(text: Text): string {
  return hashOf(text.blocks.map(neutralMarkdown).join('\n\n'))
}

export function blockHash(block: Block): string {
  return cached(exact, block, () => hashOf(block.markdown))
}

export function blockCarryHash(block: Block): string {
  return cached(carried, block, () => hashOf(neutralMarkdown(block)))
}

/** Code is taken as it is: its blanks mean something. */
export function neutralMarkdown(block: Block): string {
  return block.kind === 'code' ? block.markdown : neutral(block.markdown)
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

function cached(cache: WeakMap<Block, string>, block: Block, make: () => string): string {
  const known = cache.get(block)
  if (known !== undefined) return known
  const made = make()
  cache.set(block, made)
  return made
}
