/** From a file to a read roadmap by the kind of the file, or to the one reason why it cannot be read. */
import { readMarkdown } from './markdown/read-document.ts'
import { type DecodeRefusal, decodeText } from './roadmap-text/decode-text.ts'
import { openRoadmap, type RoadmapRefusal } from './roadmap-text/open-roadmap.ts'
import type { RoadmapText } from './roadmap-text/result.ts'

export type DocumentRefusal = DecodeRefusal | RoadmapRefusal | { readonly reason: 'no-chapters' }

export type OpenedDocument =
  | { readonly ok: true; readonly value: RoadmapText }
  | { readonly ok: false; readonly refusal: DocumentRefusal }

export function openDocument(fileName: string, bytes: Uint8Array): OpenedDocument {
  return /\.(?:md|markdown)$/iu.test(fileName) ? openMarkdown(bytes) : openRoadmap(bytes)
}

function openMarkdown(bytes: Uint8Array): OpenedDocument {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const value = readMarkdown(decoded.text)
  return value.chapters.length > 0
    ? { ok: true, value }
    : { ok: false, refusal: { reason: 'no-chapters' } }
}
