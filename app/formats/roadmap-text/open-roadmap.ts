/** From a file's bytes to a read roadmap, or to the one reason why it cannot be read. */
import { type DecodeRefusal, decodeText } from './decode-text.ts'
import { hasRoadmapLayout, readRoadmap } from './read-roadmap.ts'
import type { RoadmapText } from './result.ts'

export type RoadmapRefusal = DecodeRefusal | { readonly reason: 'no-layout' }

export type OpenedRoadmap =
  | { readonly ok: true; readonly value: RoadmapText }
  | { readonly ok: false; readonly refusal: RoadmapRefusal }

export function openRoadmap(bytes: Uint8Array): OpenedRoadmap {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  if (!hasRoadmapLayout(decoded.text)) return { ok: false, refusal: { reason: 'no-layout' } }
  return { ok: true, value: readRoadmap(decoded.text) }
}
