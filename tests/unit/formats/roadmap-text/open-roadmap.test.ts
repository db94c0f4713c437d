import { describe, expect, it } from 'vitest'
import { MAX_BYTES } from '#app/formats/roadmap-text/decode-text.ts'
import { openRoadmap } from '#app/formats/roadmap-text/open-roadmap.ts'
import { roadmap, source } from './printed-fixture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark: boolean) => {
  const codes = [...(mark ? '\uFEFF' : ''), ...text].map((one) => one.charCodeAt(0))
  return Uint8Array.from(codes.flatMap((code) => [code & 0xff, code >> 8]))
}

describe('a roadmap file', () => {
  it('may have a byte order mark and Windows line ends', () => {
    const opened = openRoadmap(bytes(`\uFEFF${source.replaceAll('\n', '\r\n')}`))
    expect(opened).toEqual({ ok: true, value: roadmap })
  })

  const refused: readonly (readonly [name: string, file: Uint8Array, refusal: object])[] = [
    ['empty', new Uint8Array(), { reason: 'empty' }],
    ['blank', bytes(' \n\n \t'), { reason: 'empty' }],
    ['with NUL bytes', bytes('1. IEVADS\0\u0001 un'), { reason: 'binary', kind: 'unknown' }],
    ['Word', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0), { reason: 'binary', kind: 'word' }],
    ['PDF', bytes('%PDF-1.7'), { reason: 'binary', kind: 'pdf' }],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13), { reason: 'binary', kind: 'image' }],
    ['UTF-16 with mark', utf16(source, true), { reason: 'utf-16' }],
    ['UTF-16 without mark', utf16(source, false), { reason: 'utf-16' }],
    [
      'Windows-1257',
      Uint8Array.of(0x31, 0x2e, 0x0a, 0xd0, 0x61, 0xe2, 0x0a),
      { reason: 'not-utf-8', line: 2 },
    ],
    ['another text', bytes('Labdien!\n\n1. Pirmais\n2.1 Otrais\n'), { reason: 'no-layout' }],
    ['too large', new Uint8Array(MAX_BYTES + 1), { reason: 'too-large', bytes: MAX_BYTES + 1 }],
  ]
  it.each(refused)('is refused when %s', (_name, file, refusal) => {
    expect(openRoadmap(file)).toEqual({ ok: false, refusal })
  })
})
