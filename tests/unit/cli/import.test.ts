import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command } from '#app/cli/commands/import.server.ts'

const FIXTURE = 'tests/fixtures/roadmap-layout/two-indicators.txt'
const callerFolder = process.env.INIT_CWD
let folder = ''

beforeAll(() => {
  delete process.env.INIT_CWD
  folder = mkdtempSync(join(tmpdir(), 'celvedis-import-'))
})
afterAll(() => {
  if (callerFolder !== undefined) process.env.INIT_CWD = callerFolder
  rmSync(folder, { recursive: true })
})

async function run(...args: string[]) {
  const printed = { out: '', err: '' }
  const streams = {
    out: (text: string) => {
      printed.out += text
    },
    err: (text: string) => {
      printed.err += text
    },
  }
  const code = await command.run(args, streams)
  return { code, ...printed }
}

describe('import --dry-run', () => {
  it('prints exactly one JSON document with the shapes people script against', async () => {
    const { code, out, err } = await run(FIXTURE, '--dry-run', '--json')
    const printed = JSON.parse(out)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(Object.keys(printed)).toEqual(
      expect.arrayContaining(['chapters', 'abbreviations', 'footnotes', 'unread', 'problems']),
    )
    expect(Object.keys(printed.chapters[1])).toEqual(
      expect.arrayContaining(
        'number title indicators owner coOwners intro sections series measures feedback'.split(' '),
      ),
    )
    expect(Object.keys(printed.chapters[1].sections[0]).sort()).toEqual(
      'endLine kind line markdown number title'.split(' '),
    )
    expect(printed.problems[0]).toEqual(
      expect.objectContaining({
        line: expect.any(Number),
        key: expect.any(String),
        message: expect.any(String),
      }),
    )
    expect(out).not.toMatch(/[\uE000\uE001]/)
  })

  it('counts what was found when no JSON is asked for', async () => {
    const { out } = await run(FIXTURE, '--dry-run')
    expect(out).toMatch(/^ +5 chapters\n +18 sections\n/)
    expect(out).toMatch(/line \d+: Measure 2 has both boxes ticked/)
  })
})

describe('a file that cannot be read', () => {
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const refusals: readonly (readonly [name: string, path: () => string, words: RegExp])[] = [
    ['empty', () => file('empty.txt', ''), /is empty/],
    ['binary', () => file('noise.bin', Uint8Array.of(1, 0, 2, 200)), /not text/],
    ['not UTF-8', () => file('old.txt', Uint8Array.of(0xd0, 0x61)), /not UTF-8 .*line 1/],
    ['another text', () => file('letter.txt', 'Labdien!'), /layout of a roadmap/],
    ['a folder', () => folder, /not a file/],
    ['missing', () => join(folder, 'nowhere.txt'), /no such file/],
  ]
  it.each(refusals)('is refused in one line: %s', async (_name, path, words) => {
    const { code, out, err } = await run(path(), '--dry-run', '--json')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(words)
    expect(err.trimEnd()).not.toContain('\n')
  })

  it('is not read at all when it is too large', async () => {
    const path = file('huge.txt', '')
    truncateSync(path, 100 * 1024 * 1024)
    const { code, err } = await run(path, '--dry-run')
    expect(code).toBe(2)
    expect(err).toMatch(/100 MB, the limit is 5 MB/)
  })
})
