/** Turns the bytes of a file into text, or says why they are not the plain UTF-8 text a roadmap is read from. */

export type DecodeRefusal =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-large'; readonly bytes: number }
  | { readonly reason: 'binary'; readonly kind: BinaryKind }
  | { readonly reason: 'utf-16' }
  | { readonly reason: 'not-utf-8'; readonly line: number }

export type BinaryKind = 'word' | 'pdf' | 'image' | 'archive' | 'unknown'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: DecodeRefusal }

/** Twelve times the first roadmap. Callers check it before they read the file. */
export const MAX_BYTES = 5 * 1024 * 1024

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
]
const SAMPLE = 4096

export function decodeText(bytes: Uint8Array): Decoded {
  const refusal = refusalOf(bytes)
  if (refusal) return { ok: false, refusal }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { ok: false, refusal: { reason: 'empty' } } : { ok: true, text }
  } catch {
    return { ok: false, refusal: { reason: 'not-utf-8', line: firstBadLine(bytes) } }
  }
}

function refusalOf(bytes: Uint8Array): DecodeRefusal | undefined {
  if (bytes.length === 0) return { reason: 'empty' }
  if (bytes.length > MAX_BYTES) return { reason: 'too-large', bytes: bytes.length }
  if (isUtf16(bytes)) return { reason: 'utf-16' }
  const kind = SIGNATURES.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  )?.[0]
  if (kind) return { reason: 'binary', kind }
  return bytes.includes(0) ? { reason: 'binary', kind: 'unknown' } : undefined
}

/** By its mark, or by every other byte being zero at the start. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = Math.max(even, odd)
  return most > sample.length / 4 && Math.min(even, odd) < most / 4
}

/** Line of the first byte that breaks UTF-8, found line by line: a line feed never is part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return line
}
