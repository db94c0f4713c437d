/** The law of the importer: it never throws, and every printed line is somewhere in what it returns. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRoadmap } from '#app/formats/roadmap-text/read-roadmap.ts'
import { isKept, lettersIn, lostLines } from '#tests/support/lost-lines.ts'
import { source } from './printed-fixture.ts'

const RUNS = Number(process.env.LAW_RUNS ?? 1000)
type Damage = (lines: readonly string[]) => string[]

const place = fc.nat({ max: 10_000 })
const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, place).map(
    ([a, b]): Damage =>
      (lines) =>
        moved(lines, a, b),
  ),
  fc.tuple(place, fc.nat(12)).map(
    ([a, n]): Damage =>
      (lines) =>
        lines.toSpliced(a % lines.length, n),
  ),
  fc.tuple(place, fc.nat(12)).map(
    ([a, n]): Damage =>
      (lines) =>
        doubled(lines, a % lines.length, n),
  ),
  fc.tuple(place, fc.string({ maxLength: 40 })).map(([a, text]): Damage => {
    return (lines) => lines.toSpliced(a % lines.length, 0, text.replace(/[\r\n]/g, ' '))
  }),
  fc.constant<Damage>((lines) => lines.filter((line) => line.trim() !== '')),
  fc.constant<Damage>((lines) => lines.map((line) => line.trimEnd())),
  fc.constant<Damage>((lines) => lines.map((line) => ` ${line}`)),
)

function moved(lines: readonly string[], a: number, b: number): string[] {
  const from = a % lines.length
  const taken = lines.slice(from, from + 1 + (b % 9))
  const rest = lines.toSpliced(from, taken.length)
  return rest.toSpliced(b % (rest.length + 1), 0, ...taken)
}

function doubled(lines: readonly string[], from: number, count: number): string[] {
  return lines.toSpliced(from, 0, ...lines.slice(from, from + count))
}

describe('the line ledger', () => {
  it('loses nothing of the fixture', () => {
    expect(lostLines(source)).toEqual([])
  })

  it('notices a line that is lost', () => {
    expect(isKept('Pazaudēta rinda', lettersIn(readRoadmap(source)))).toBe(false)
  })

  it('leaves a line unread that no page could hold', () => {
    const read = readRoadmap(
      source.replace('2.6  Ieinteresēto', `${'LIKTA atsauksme '.repeat(200)}\n\n2.6  Ieinteresēto`),
    )
    expect(read.unread).toEqual([
      expect.objectContaining({ reason: 'too-long', text: expect.stringMatching(/^LIKTA .*…$/) }),
    ])
    expect(read.chapters[1]?.sections.at(-2)?.number).toBe('2.6')
  })

  it('loses nothing of a damaged text, and never throws', () => {
    const original = source.split('\n')
    fc.assert(
      fc.property(fc.array(damages, { minLength: 1, maxLength: 6 }), (list) => {
        const text = list.reduce(
          (lines, damage) => (lines.length > 0 ? damage(lines) : lines),
          original,
        )
        expect(lostLines(text.join('\n'))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  }, 120_000)

  it('loses nothing when all lines are shuffled', () => {
    const original = source.split('\n').filter((line) => line !== '')
    fc.assert(
      fc.property(fc.shuffledSubarray(original), (lines) => {
        expect(lostLines(lines.join('\n\n'))).toEqual([])
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    )
  }, 120_000)
})
