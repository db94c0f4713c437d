/**
 * The hash that sign-offs and approvals are bound to: canonical texts of a unit's sections in order, with the
 * versions of the objects in them. Numbers of sections and footnotes are presentation and not part of it.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Hashes } from './seals.ts'

export interface HashedSection {
  readonly sectionId: string
  /** Hash of title and canonical text, and of both with typography levelled. */
  readonly hash: string
  readonly carryHash: string
}

export interface HashedObject {
  readonly objectId: string
  readonly hash: string
}

export function hashUnit(
  sections: readonly HashedSection[],
  objects: readonly HashedObject[],
): Hashes {
  const data = [...objects].sort((a, b) => (a.objectId < b.objectId ? -1 : 1)).map((o) => o.hash)
  const digest = (texts: readonly string[]) => sha256Hex(JSON.stringify([texts, data]))
  return {
    unitHash: digest(sections.map((s) => s.hash)),
    carryHash: digest(sections.map((s) => s.carryHash)),
  }
}

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
